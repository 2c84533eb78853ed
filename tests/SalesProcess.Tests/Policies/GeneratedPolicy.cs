using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>A policy file made at random: editions over the built-in policy, each with some values.</summary>
internal sealed partial record GeneratedPolicy(
    ValueList<GeneratedEdition> Editions,
    ValueList<string> ClauseTexts
)
{
    /// <summary>The first day of the built-in policy; an edition begins so many months later.</summary>
    public static readonly LocalDate Start = new(2007, 1, 1);

    private const int Months = 240;

    // what JSON escapes, what it does not, a character of two units, line ends of every kind, a blank at the edge
    private static readonly string[] Texts =
    [
        "价格",
        "Prices \"now\"",
        "a\\b/c",
        "<&'+>",
        "😀",
        "line\r\nend",
        "a\u2028b\u0085\u000cc",
        " \u00a0x\u200b",
        "\0",
    ];

    private static readonly string[] Kinds =
    [
        "text",
        "whole",
        "yes-no",
        "date",
        "percentage",
        "amount",
        "figure",
        "choice",
        "count",
        "evidence",
    ];

    public static Arbitrary<GeneratedPolicy> Any =>
        (
            from count in Gen.Choose(1, 4)
            from months in Gen.Shuffle(Enumerable.Range(0, Months)).Select(all => all.Take(count).ToArray())
            from editions in Gen.CollectToArray(months.Select(AnyEdition))
            from clauses in AnyText.ListOf(2)
            select new GeneratedPolicy([.. editions], [.. clauses])
        ).ThatShrinks(policy => policy.Smaller());

    /// <summary>The policy file.</summary>
    public string Json =>
        new JsonObject
        {
            ["format"] = "sales-process/policy/1",
            ["policy"] = "generated",
            ["title"] = new JsonObject { ["en"] = "Generated", ["zh"] = "生成" },
            ["extends"] = "built-in",
            ["clauses"] = new JsonArray([
                .. ClauseTexts.Select(
                    (text, i) =>
                        new JsonObject
                        {
                            ["id"] = $"OWN-{i}",
                            ["area"] = "quotas",
                            ["statement"] = new JsonObject { ["en"] = text, ["zh"] = text },
                        }
                ),
            ]),
            ["editions"] = new JsonArray([.. Editions.Select(edition => edition.ToJson())]),
        }.ToJsonString();

    private IEnumerable<GeneratedPolicy> Smaller()
    {
        for (int i = 0; i < Editions.Count; i++)
        {
            if (Editions.Count > 1)
            {
                yield return this with
                {
                    Editions = [.. Editions.Take(i), .. Editions.Skip(i + 1)],
                };
            }

            GeneratedEdition[] others = [.. Editions.Where((_, other) => other != i)];
            foreach (
                GeneratedEdition smaller in Editions[i]
                    .Smaller()
                    .Where(smaller => others.All(other => other.Month != smaller.Month))
            )
            {
                yield return this with
                {
                    Editions = [.. Editions.Take(i), smaller, .. Editions.Skip(i + 1)],
                };
            }
        }

        if (ClauseTexts.Count > 0)
        {
            yield return this with
            {
                ClauseTexts = [.. ClauseTexts.Skip(1)],
            };
        }
    }

    private static Gen<string> AnyText => Gen.Elements(Texts);

    private static Gen<GeneratedEdition> AnyEdition(int month) =>
        from parameters in Gen.SubListOf(PolicyVocabulary.Parameters.ToArray())
        from values in Gen.CollectToArray(parameters.Select(AnyValue))
        select new GeneratedEdition(month, [.. parameters.Zip(values, (p, value) => (p.Name, value))]);

    private static Gen<string> AnyValue(ParameterDefinition parameter) =>
        parameter.Kind switch
        {
            ParameterKind.Fields => Gen.Choose(0, 3)
                .SelectMany(count => Gen.CollectToArray(Enumerable.Range(0, count).Select(AnyField)))
                .Select(fields => $"[{string.Join(',', fields)}]"),
            ParameterKind.Whole => Law.Whole(parameter.Least, parameter.Most).Select(n => $"{n}"),
            ParameterKind.Choice => Gen.Elements(parameter.Options.Select(o => $"\"{o.Name}\"").ToArray()),
            ParameterKind.Time => Gen.Choose(0, LastMinute(parameter))
                .Select(minute => $"\"{minute / 60:00}:{minute % 60:00}\""),
            ParameterKind.Targets => AnyList(i => AnyTarget(parameter, i)),
            ParameterKind.Cadences => AnyList(i => AnyCadence(parameter, i)),
            ParameterKind.DecisionTable => AnyTable(parameter),
            ParameterKind.Order => Gen.Shuffle(parameter.Options.Select(o => $"\"{o.Name}\"").ToArray())
                .Select(names => $"[{string.Join(',', names)}]"),
            ParameterKind.Slots => AnyList(i => AnySlot(parameter, i)),
            ParameterKind.Bands => AnyBands(isClosed: false).Select(bands => bands.ToJsonString()),
            ParameterKind.Scorecard => AnyScorecard,
            ParameterKind.Windows => AnyList(i => AnyWindow(parameter, i)),
            ParameterKind.Reminders => AnyList(i => AnyReminder(parameter, i)),
            _ => AnyList(i => AnyItem(parameter, i)),
        };

    private static Gen<string> AnyList(Func<int, Gen<string>> member) =>
        Gen.Choose(0, 3)
            .SelectMany(count => Gen.CollectToArray(Enumerable.Range(0, count).Select(member)))
            .Select(members => $"[{string.Join(',', members)}]");

    private static int LastMinute(ParameterDefinition parameter) =>
        parameter.Latest is { } latest ? (latest.Hour * 60) + latest.Minute : (24 * 60) - 1;

    private static Gen<string> AnyTarget(ParameterDefinition parameter, int number) =>
        from english in AnyText
        from chinese in AnyText
        from period in Gen.Elements("morning", "afternoon", "day", "week", "month")
        from least in Law.Whole(1, long.MaxValue - 1_000)
        from above in Gen.Choose(-1, 1_000)
        from end in Gen.Elements("range-end", "cap")
        from marks in Gen.SubListOf("in-record-form", "accepted-by-manager", "valid")
        from traits in Gen.SubListOf(parameter.Traits.ToArray())
        select Target(number, english, chinese, period, least, above, end, [.. marks], Conditions(traits));

    private static string Target(
        int number,
        string english,
        string chinese,
        string period,
        long least,
        int above,
        string end,
        string[] marks,
        JsonArray conditions
    )
    {
        JsonObject target = new()
        {
            ["id"] = $"target-{number}",
            ["clause"] = "TARGET-CALL-DAY",
            ["label"] = new JsonObject { ["en"] = english, ["zh"] = chinese },
            ["activity"] = new JsonObject
            {
                ["name"] = $"activity-{number}",
                ["label"] = new JsonObject { ["en"] = chinese, ["zh"] = english },
            },
            ["period"] = period,
            ["least"] = least,
            ["when"] = conditions,
        };
        if (above >= 0)
        {
            (target["most"], target["mostIs"]) = (least + above, end);
        }

        if (marks.Length > 0)
        {
            target["evidence"] = JsonSerializer.SerializeToNode(new { clause = "TARGET-EVIDENCE-01", marks });
        }

        return target.ToJsonString();
    }

    private static Gen<string> AnyCadence(ParameterDefinition parameter, int number) =>
        from english in AnyText
        from chinese in AnyText
        from count in Gen.Choose(1, 366)
        from unit in Gen.Elements("calendar-days", "working-days", "times-a-week", "times-a-month")
        from traits in Gen.SubListOf(parameter.Traits.ToArray())
        select new JsonObject
        {
            ["id"] = $"rule-{number}",
            ["clause"] = "VISIT-FREQ-01",
            ["label"] = new JsonObject { ["en"] = english, ["zh"] = chinese },
            ["activity"] = new JsonObject
            {
                ["name"] = $"activity-{number}",
                ["label"] = new JsonObject { ["en"] = chinese, ["zh"] = english },
            },
            ["count"] = count,
            ["unit"] = unit,
            ["when"] = Conditions(traits),
        }.ToJsonString();

    /// <summary>A value of a trait; one of the company's own where the vocabulary leaves them to it.</summary>
    private static string Named(string value) => value == "*" ? "own" : value;

    private static JsonArray Conditions(IEnumerable<ItemCondition> traits) =>
        new([
            .. traits.Select(trait =>
                JsonSerializer.SerializeToNode(
                    new { trait = trait.Trait, values = trait.Values.Take(2).Select(Named) }
                )
            ),
        ]);

    private static Gen<string> AnyField(int number) =>
        from english in AnyText
        from chinese in AnyText
        from kind in Gen.Elements(Kinds)
        from takes in Gen.Elements("one", "one-or-more", "at-most-one", "any-number")
        from section in Gen.Choose(0, 2)
        from sensitive in Gen.Choose(0, 3)
        select WithOptions(
                new JsonObject
                {
                    ["id"] = $"field-{number}",
                    ["clause"] = "QUOTA-GAP-02",
                    ["text"] = new JsonObject { ["en"] = english, ["zh"] = chinese },
                    ["kind"] = kind,
                    ["takes"] = takes,
                },
                kind,
                english,
                chinese
            )
            .And("section", section == 0 ? null : Option($"section-{number}", english, chinese))
            .And("sensitive", sensitive == 0 ? "person-health" : null)
            .ToJsonString();

    private static Gen<string> AnyItem(ParameterDefinition parameter, int number) =>
        from clause in Gen.Elements("VISIT-STEP-01", "STOCK-COUNTER-01")
        from english in AnyText
        from chinese in AnyText
        from answer in Gen.Elements(["confirm", "record", .. Kinds.Where(kind => kind != "yes-no")])
        from optional in Gen.Choose(0, 2)
        from skips in Gen.Choose(0, 2)
        from requires in Gen.SubListOf(Enumerable.Range(0, number).Select(i => $"item-{i}").ToArray())
        from traits in Gen.SubListOf(parameter.Traits.ToArray())
        select Item(
            new JsonObject
            {
                ["id"] = $"item-{number}",
                ["clause"] = clause,
                ["text"] = new JsonObject { ["en"] = english, ["zh"] = chinese },
                ["when"] = Conditions(traits),
            },
            answer,
            optional,
            [.. Enumerable.Range(0, skips).Select(i => Option($"reason-{i}", english, chinese))],
            [.. requires]
        );

    private static string Item(
        JsonObject item,
        string answer,
        int optional,
        JsonNode[] skips,
        string[] requires
    )
    {
        if (answer is "confirm" or "record")
        {
            item["answer"] = answer;
        }
        else
        {
            item["kind"] = answer;
            WithOptions(item, answer, "Option", "选项");
        }

        if (optional > 0)
        {
            item["optional"] = optional == 1;
        }

        if (skips.Length > 0)
        {
            item["skip"] = new JsonArray(skips);
        }

        if (requires.Length > 0)
        {
            item["requires"] = JsonSerializer.SerializeToNode(requires);
        }

        return item.ToJsonString();
    }

    private static JsonObject WithOptions(JsonObject item, string kind, string english, string chinese)
    {
        if (kind is "choice" or "evidence")
        {
            item["options"] = new JsonArray(Option("one", english, chinese), Option("two", chinese, english));
        }

        return item;
    }

    private static JsonObject Option(string name, string english, string chinese) =>
        new()
        {
            ["name"] = name,
            ["text"] = new JsonObject { ["en"] = english, ["zh"] = chinese },
        };
}
