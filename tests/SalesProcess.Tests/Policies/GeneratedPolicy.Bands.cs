using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>Bands and scorecards of generated policies.</summary>
internal sealed partial record GeneratedPolicy
{
    private static Gen<JsonObject> AnyBands(bool isClosed) =>
        from start in Law.Whole(-1_000, 1_000)
        from widths in Gen.Choose(1, 500).NonEmptyListOf()
        from english in AnyText
        from chinese in AnyText
        from edge in Gen.Elements("above", "below")
        from given in Gen.SubListOf("from", "to", "currency", "downBelow", "movement", "clause")
        from stay in Gen.Choose(1, 3_660)
        from unit in Gen.Elements("months", "days")
        from holds in Gen.Elements("down", "both")
        from up in Gen.Elements("any", "one")
        from down in Gen.Elements("any", "one", "lowest")
        select Range(
            start,
            [.. widths.Take(6)],
            english,
            chinese,
            edge,
            [.. given, .. isClosed ? (string[])["from", "to"] : []],
            new JsonObject
            {
                ["stay"] = stay,
                ["stayUnit"] = unit,
                ["holds"] = holds,
                ["up"] = up,
                ["down"] = down,
            }
        );

    private static JsonObject Range(
        long start,
        int[] widths,
        string english,
        string chinese,
        string edge,
        string[] given,
        JsonObject movement
    )
    {
        JsonArray bands = Bands(start, widths, english, chinese, given);
        JsonObject range = new() { ["edge"] = edge, ["bands"] = bands };
        foreach (string name in given.Distinct())
        {
            switch (name)
            {
                case "from":
                    range["from"] = start;
                    break;
                case "to":
                    range["to"] = start + widths.Sum();
                    break;
                case "currency":
                    range["currency"] = "CNY";
                    break;
                case "movement":
                    range["movement"] = movement;
                    break;
            }
        }

        if (!given.Contains("currency"))
        {
            range["unit"] = new JsonObject { ["en"] = english, ["zh"] = chinese };
        }

        return range;
    }

    private static JsonArray Bands(long start, int[] widths, string english, string chinese, string[] given)
    {
        JsonArray bands = [];
        for (int i = 0; i < widths.Length; i++)
        {
            JsonObject band = new()
            {
                ["name"] = $"band-{i}",
                ["label"] = new JsonObject { ["en"] = english, ["zh"] = chinese },
            };
            if (i > 0 || given.Contains("from"))
            {
                band["from"] = start;
            }

            if (i > 0 && given.Contains("downBelow"))
            {
                band["downBelow"] = start - (widths[i - 1] / 2);
            }

            start += widths[i];
            if (i < widths.Length - 1 || given.Contains("to"))
            {
                band["to"] = start;
            }

            if (given.Contains("clause"))
            {
                band["clause"] = "GRADE-VALUE-01";
            }

            bands.Add(band);
        }

        return bands;
    }

    private static Gen<string> AnyScorecard =>
        from missing in Gen.Elements("redistribute", "zero", "unknown")
        from weights in Gen.Choose(1, 1_000).NonEmptyListOf()
        from english in AnyText
        from chinese in AnyText
        from points in Gen.Choose(1, 1_000)
        from score in AnyBands(isClosed: true)
        select Scorecard(missing, [.. weights.Take(5)], english, chinese, points, score);

    private static string Scorecard(
        string missing,
        int[] weights,
        string english,
        string chinese,
        int points,
        JsonObject score
    ) =>
        new JsonObject
        {
            ["weightsSumTo"] = weights.Sum(),
            ["missing"] = missing,
            ["criteria"] = new JsonArray([
                .. weights.Select(
                    (weight, i) =>
                        new JsonObject
                        {
                            ["name"] = $"criterion-{i}",
                            ["clause"] = "GRADE-PRIO-01",
                            ["label"] = new JsonObject { ["en"] = english, ["zh"] = chinese },
                            ["weight"] = weight,
                            ["steps"] = new JsonObject
                            {
                                ["unit"] = new JsonObject { ["en"] = chinese, ["zh"] = english },
                                ["edge"] = "below",
                                ["bands"] = new JsonArray([
                                    Step("low", null, i, 0),
                                    Step("high", i, null, points),
                                ]),
                            },
                        }
                ),
            ]),
            ["score"] = score,
        }.ToJsonString();

    private static JsonObject Step(string name, int? from, int? to, int points)
    {
        JsonObject step = new()
        {
            ["name"] = name,
            ["label"] = new JsonObject { ["en"] = name, ["zh"] = name },
            ["points"] = points,
        };
        if (from is not null)
        {
            step["from"] = from;
        }

        if (to is not null)
        {
            step["to"] = to;
        }

        return step;
    }
}
