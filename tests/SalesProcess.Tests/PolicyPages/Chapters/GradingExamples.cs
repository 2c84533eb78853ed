using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime.Text;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the grading page: bands, scorecards, movement and decay.</summary>
internal static class GradingExamples
{
    private static readonly string[] Factors = ["industry", "size", "credit", "product-fit"];

    public static Example[] All { get; } =
    [
        new("band-cover", ["Range", "Bands"], ["Faults"], FaultsOf),
        new("band", ["Value", "Bands"], ["Band", "Needed", "Spare", "Refusal"], BandOf),
        new(
            "score",
            ["Industry", "Size", "Credit", "Product fit", "Missing criterion"],
            ["Score", "Grade", "Missing", "Changes", "Refusal"],
            ScoreOf
        ),
        new(
            "grade-review",
            ["Bands", "Held", "Since", "Value", "On"],
            ["Grade", "Held by", "Needed", "Spare", "Next review", "Refusal"],
            ReviewOf
        ),
        new("decay", ["Rule", "Events", "As of"], ["Sum", "Average", "Refusal"], DecayOf),
    ];

    private static Dictionary<string, string> FaultsOf(Row row)
    {
        long?[] range = Ends(row.Text("Range"));
        try
        {
            _ = PolicyBands.Create(
                range[0],
                range[1],
                BandEdge.Above,
                new("points", "分"),
                row.Text("Bands").Split(';', StringSplitOptions.TrimEntries).Select(BandOf).ToValueList()
            );
            return new() { ["Faults"] = "" };
        }
        catch (ArgumentException faults)
        {
            return new()
            {
                ["Faults"] = faults.Message.Replace(" (Parameter 'bands')", "", StringComparison.Ordinal),
            };
        }
    }

    private static PolicyBand BandOf(string text)
    {
        string[] words = text.Split(' ');
        long?[] ends = Ends(words[1]);
        return new PolicyBand(words[0], BilingualText.Same(words[0]), ends[0], ends[1]);
    }

    private static long?[] Ends(string text) =>
        [
            .. text.Split("..")
                .Select(end => end == "*" ? (long?)null : long.Parse(end, CultureInfo.InvariantCulture)),
        ];

    private static IReadOnlyDictionary<string, string> BandOf(Row row)
    {
        PolicyBands bands = Spelled.Bands(row.Text("Bands"));
        string value = row.Text("Value");
        Decision<BandStanding> standing = value.Contains('/', StringComparison.Ordinal)
            ? Bands.Place(Ratio.Parse(value), bands)
            : Bands.Place(long.Parse(value, CultureInfo.InvariantCulture), bands);
        return Example.Of(
            standing,
            (found, _) =>
                new Dictionary<string, string>
                {
                    ["Band"] = found.Band.Name,
                    ["Needed"] = found.Up is { } up
                        ? $"{(up.IsExclusive ? "more than " : "")}{up.Amount}"
                        : "",
                    ["Spare"] = found.Down is { } down
                        ? $"{(down.IsExclusive ? "less than " : "")}{down.Amount}"
                        : "",
                }
        );
    }

    private static IReadOnlyDictionary<string, string> ScoreOf(Row row)
    {
        var measured = new Dictionary<string, long?>();
        foreach (string factor in Factors)
        {
            string column = char.ToUpperInvariant(factor[0]) + factor[1..].Replace('-', ' ');
            measured[factor] = row.Find(column) is null ? null : row.Whole(column);
        }

        return Example.Of(
            ProspectGrades.Assess("P-1", measured, PolicyOf(row)),
            (grade, _) =>
                new Dictionary<string, string>
                {
                    ["Score"] = grade.Assessment.Score.ToString(),
                    ["Grade"] = grade.Assessment.Band.Name,
                    ["Missing"] = string.Join(", ", grade.Assessment.Missing.Select(one => one.Name)),
                    ["Changes"] = string.Join("; ", grade.Assessment.SingleChanges),
                }
        );
    }

    /// <summary>The policy of the page, with another rule for a criterion that is not known.</summary>
    private static PolicyEdition PolicyOf(Row row)
    {
        if (row.Find("Missing criterion") is not { } rule)
        {
            return row.Policy;
        }

        JsonNode file = JsonNode.Parse(Repository.Read("docs", "policy", "grading-host.policy.json"))!;
        JsonNode card = file["editions"]![0]!["parameters"]!["customers.prospect-grades"]!["value"]!;
        card["missing"] = rule;
        return Support.Policy.With(("customers.prospect-grades", card.ToJsonString()));
    }

    private static IReadOnlyDictionary<string, string> ReviewOf(Row row)
    {
        PolicyBands bands = Spelled.Bands(row.Text("Bands"));
        LocalDate since = row.Find("Since") is null ? new LocalDate(2026, 1, 1) : row.Date("Since");
        LocalDate on = row.Find("On") is null ? since : row.Date("On");
        return Example.Of(
            Bands
                .Place(row.Whole("Value"), bands)
                .Then(standing => Movements.Review(new HeldGrade(row.Text("Held"), since), standing, on)),
            (movement, _) =>
                new Dictionary<string, string>
                {
                    ["Grade"] = movement.After.Band,
                    ["Held by"] = movement.ToRow(Language.English).Holds,
                    ["Needed"] = movement.ToRow(Language.English).Needed,
                    ["Spare"] = movement.ToRow(Language.English).Spare,
                    ["Next review"] = movement.NextReviewOn is { } next ? FactValue.Of(next).Text : "",
                }
        );
    }

    private static IReadOnlyDictionary<string, string> DecayOf(Row row)
    {
        ValueList<ScoreEvent> events = row.Text("Events")
            .Split(';', StringSplitOptions.TrimEntries)
            .Select(text => text.Split(' '))
            .Select(words => new ScoreEvent(
                LocalDatePattern.Iso.Parse(words[0]).GetValueOrThrow(),
                long.Parse(words[1], CultureInfo.InvariantCulture)
            ))
            .ToValueList();
        bool isLinear = row.Text("Rule") == "linear";
        Assert.True(
            row.Policy.TryRead(
                isLinear ? ValueParameters.FadeMonths : ValueParameters.HalfLifeDays,
                out Parameter<long>? length,
                out _
            )
        );
        return Example.Of(
            isLinear
                ? Decays.Linear(events, row.Date("As of"), length)
                : Decays.Halved(events, row.Date("As of"), length),
            (score, _) =>
                new Dictionary<string, string>
                {
                    ["Sum"] = score.Sum.ToString(),
                    ["Average"] = score.Average?.ToString() ?? "",
                }
        );
    }
}
