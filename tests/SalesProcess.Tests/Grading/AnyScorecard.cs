using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading;

/// <summary>A scorecard made at random, read from a policy file, with measured values some of which are not known.</summary>
internal sealed record AnyScorecard(string Json, Dictionary<string, long?> Measured)
{
    /// <summary>Every criterion measures 0 to 40 in four steps with an edge every ten.</summary>
    private const int StepWidth = 10;

    public PolicyScorecard Card { get; } =
        GradingSamples
            .Read(Policy.With(("customers.prospect-grades", Json)), ValueParameters.ProspectGrades)
            .Value;

    public static Arbitrary<AnyScorecard> Any =>
        (
            from count in Gen.Choose(1, 8)
            from weights in Gen.Choose(1, 60).ListOf(count)
            from points in Gen.Choose(0, 9).ListOf(count * 4)
            from missing in Gen.Elements("redistribute", "zero")
            from edge in Gen.Elements("above", "below")
            from bounds in Gen.SubListOf(10, 25, 40, 50, 75, 90)
            from values in Gen.Choose(-8, 40).ListOf(count)
            select Make([.. weights], [.. points], missing, edge, [.. bounds], [.. values])
        ).ThatShrinks(any => any.Smaller());

    public Dictionary<string, long?> With(string criterion, long? value) =>
        new(Measured) { [criterion] = value };

    private static AnyScorecard Make(
        int[] weights,
        int[] points,
        string missing,
        string edge,
        int[] bounds,
        int[] values
    )
    {
        int[] ends = [0, .. bounds, 100];
        JsonObject card = new()
        {
            ["weightsSumTo"] = weights.Sum(),
            ["missing"] = missing,
            ["criteria"] = new JsonArray([
                .. weights.Select((weight, i) => Criterion(i, weight, points[(4 * i)..(4 * (i + 1))], edge)),
            ]),
            ["score"] = Range(edge, ends.Zip(ends.Skip(1), (from, to) => Band($"g{from}", from, to))),
        };
        return new(
            card.ToJsonString(),
            values
                .Select((value, i) => (Name: $"c{i}", Value: value))
                .ToDictionary(one => one.Name, one => one.Value < 0 ? null : (long?)one.Value)
        );
    }

    private static JsonNode Criterion(int number, int weight, int[] points, string edge) =>
        new JsonObject
        {
            ["name"] = $"c{number}",
            ["clause"] = "GRADE-PRIO-01",
            ["label"] = Text($"criterion {number}"),
            ["weight"] = weight,
            ["steps"] = Range(
                edge,
                points.Select(
                    (worth, i) =>
                    {
                        JsonObject step = Band($"s{i}", i * StepWidth, (i + 1) * StepWidth);
                        step["points"] = i == 2 && points.All(one => one == 0) ? 1 : worth;
                        return step;
                    }
                )
            ),
        };

    private static JsonObject Range(string edge, IEnumerable<JsonObject> bands)
    {
        JsonObject[] all = [.. bands];
        return new JsonObject
        {
            ["unit"] = Text("points"),
            ["edge"] = edge,
            ["from"] = all[0]["from"]!.GetValue<int>(),
            ["to"] = all[^1]["to"]!.GetValue<int>(),
            ["bands"] = new JsonArray([.. all]),
        };
    }

    private static JsonObject Band(string name, int from, int to) =>
        new()
        {
            ["name"] = name,
            ["label"] = Text(name),
            ["from"] = from,
            ["to"] = to,
        };

    private static JsonObject Text(string text) => new() { ["en"] = text, ["zh"] = text };

    private IEnumerable<AnyScorecard> Smaller() =>
        Measured
            .Where(one => one.Value > 0)
            .Select(one => this with { Measured = With(one.Key, one.Value / 2) });
}
