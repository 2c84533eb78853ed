using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the customer page.</summary>
internal static class CustomerExamples
{
    public static Example[] All { get; } =
    [
        new(
            "intent-grade",
            ["Known of the customer", "Can be met on", "As of", "Reading of C"],
            ["Grade", "Clause", "Missing for the next grade", "Refusal"],
            IntentGradeOf
        ),
    ];

    private static IReadOnlyDictionary<string, string> IntentGradeOf(Row row)
    {
        LocalDate asOf = row.Find("As of") is null ? new LocalDate(2026, 10, 9) : row.Date("As of");
        return Example.Of(
            IntentGrading.Assess(FactsOf(row), asOf, PolicyOf(row)),
            (assessment, why) =>
                new Dictionary<string, string>
                {
                    ["Grade"] = assessment.Grade.ToString(),
                    ["Clause"] = why.Clauses[0].ToString(),
                    ["Missing for the next grade"] = string.Join(
                        " ",
                        assessment.MissingForNext.Select(reason => reason.Message.English)
                    ),
                }
        );
    }

    private static PolicyEdition PolicyOf(Row row) =>
        row.Find("Reading of C") is { } reading
            ? Support.Policy.With(
                ("customers.intent-grade-c-reading", $"\"{reading}\""),
                ("customers.near-future-days", "14")
            )
            : row.Policy;

    private static IntentFacts FactsOf(Row row)
    {
        var facts = new IntentFacts
        {
            CustomerId = "C-1",
            CanBeMetOn = row.Find("Can be met on") is null ? null : row.Date("Can be met on"),
        };
        return row.List("Known of the customer").Aggregate(facts, With);
    }

    internal static IntentFacts With(IntentFacts facts, string known) =>
        known switch
        {
            "in negotiation" => facts with { NegotiationStarted = true },
            "needs clear" => facts with { NeedsClear = true },
            "solution submitted" => facts with { SolutionSubmitted = true },
            "solution approved" => facts with { SolutionApproved = true },
            "met face to face" => facts with { MetFaceToFace = true },
            "strong interest" => facts with { StronglyInterested = true },
            "needs to be guided" => facts with { NeedsToBeGuided = true },
            "bought network products" => facts with { BoughtNetworkProducts = true },
            "aware of online marketing" => facts with { AwareOfOnlineMarketing = true },
            "accepts the product" => facts with { AcceptsProduct = true },
            _ => throw new FormatException($"'{known}' is not a fact that grades look at."),
        };
}
