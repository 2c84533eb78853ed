using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on customer classes: the schemes.</summary>
internal static class ClassExamples
{
    private static readonly LocalDate Today = new(2026, 10, 9);

    public static Example[] All { get; } =
    [
        new(
            "account-class",
            ["Case", "Policy"],
            ["Class", "Clause", "Missing for the next class", "Refusal"],
            AccountClassOf
        ),
        new(
            "terminal-class",
            [
                "Known of the customer",
                "Market share",
                "Spending",
                "Months",
                "Loyalty",
                "Contribution",
                "Definition",
                "Reading",
                "Policy",
            ],
            ["Class", "Clause", "Missing for the next class", "Refusal"],
            TerminalClassOf
        ),
        new(
            "new-or-existing",
            ["First purchase", "As of", "Policy"],
            ["Stage", "Clause", "Why not the other", "Refusal"],
            StageOf
        ),
        new("strategy", ["Stage", "Segment"], ["Strategy", "Clause", "Refusal"], StrategyOf),
        new("stage-strategies", ["Stages"], ["Faults"], StagesOf),
        new("segment", ["Case", "Policy"], ["Segment", "Row", "Refusal"], SegmentOf),
        new("target-group", ["Case"], ["Group", "What if", "Refusal"], TargetGroupOf),
        new("class-coverage", ["Customer", "Values", "Axes"], ["Without a class", "Clause"], CoverageOf),
    ];

    private static PolicyEdition PolicyOf(Row row) =>
        row.Find("Policy") == "built-in" ? Support.Policy.BuiltIn : row.Policy;

    internal static TabledFacts CaseOf(Row row) =>
        new()
        {
            CustomerId = "C-1",
            Values =
            [
                .. row.List("Case")
                    .Select(cell =>
                        cell.Split(' ') is [var input, var value]
                            ? new TableValue(input, value)
                            : throw new FormatException($"'{cell}' is not an input and its value.")
                    ),
            ],
        };

    internal static Dictionary<string, string> Graded<TGrade>(GradeAssessment<TGrade> graded, Explanation why)
        where TGrade : struct =>
        new()
        {
            ["Class"] = $"{graded.Grade}",
            ["Group"] = $"{graded.Grade}",
            ["Segment"] = $"{graded.Grade}",
            ["Stage"] = $"{graded.Grade}",
            ["Result"] = $"{graded.Grade}",
            ["Clause"] = why.Clauses[0].ToString(),
            ["Missing for the next class"] = Words(graded.MissingForNext),
            ["Missing"] = Words(graded.MissingForNext),
            ["Why not the other"] = Words(why.NotApplied.SelectMany(rule => rule.Unmet)),
            ["What if"] = string.Join(
                "; ",
                graded.WhatIf.Select(c => $"{c.To.Name} {c.To.Value.Text}: {c.Grade}")
            ),
            ["Row"] = string.Join(", ", why.NotApplied.Select(rule => rule.Rule)) is { Length: > 0 } not
                ? $"not {not}"
                : "",
        };

    internal static string Words(IEnumerable<RefusalReason> reasons) =>
        string.Join(" ", reasons.Select(reason => reason.Message.English));

    private static IReadOnlyDictionary<string, string> AccountClassOf(Row row) =>
        Example.Of(AccountGrading.Assess(CaseOf(row), Today, PolicyOf(row)), Graded);

    private static IReadOnlyDictionary<string, string> SegmentOf(Row row) =>
        Example.Of(Segmentation.Segment(CaseOf(row), Today, PolicyOf(row)), Graded);

    private static IReadOnlyDictionary<string, string> TargetGroupOf(Row row) =>
        Example.Of(Segmentation.Screen(CaseOf(row), Today, row.Policy), Graded);

    private static IReadOnlyDictionary<string, string> TerminalClassOf(Row row) =>
        Example.Of(TerminalGrading.Assess(TerminalFactsOf(row), Today, TerminalPolicyOf(row)), Graded);

    private static PolicyEdition TerminalPolicyOf(Row row) =>
        row.Find("Definition") is null && row.Find("Reading") is null
            ? PolicyOf(row)
            : Support.Policy.With(
                ("customers.terminal-definition", $"\"{row.Find("Definition") ?? "with-potential"}\""),
                ("customers.ordinary-reading", $"\"{row.Find("Reading") ?? "lacks-any"}\""),
                ("customers.large-market-share-percent", "30"),
                ("customers.strong-spending-per-year", "1000000"),
                ("customers.long-cooperation-months", "24"),
                ("customers.high-loyalty-percent", "60"),
                ("customers.large-contribution-percent", "5"),
                ("customers.medium-contribution-percent", "1")
            );

    private static TerminalFacts TerminalFactsOf(Row row) =>
        row.List("Known of the customer")
            .Aggregate(
                new TerminalFacts
                {
                    CustomerId = "C-1",
                    MarketShare = Percentage.Parse(row.Find("Market share") ?? "0%"),
                    YearlySpending = Money.Parse(
                        (row.Find("Spending") ?? "CNY 0.00").Replace(",", "", StringComparison.Ordinal)
                    ),
                    CooperationMonths = row.Find("Months") is null ? 0 : row.Whole("Months"),
                    Loyalty = Percentage.Parse(row.Find("Loyalty") ?? "0%"),
                    Contribution = Percentage.Parse(row.Find("Contribution") ?? "0%"),
                },
                (facts, known) =>
                    known switch
                    {
                        "cooperates" => facts with { Cooperates = true },
                        "has bought" => facts with { HasBought = true },
                        "is served" => facts with { IsServed = true },
                        "meets the purchase conditions" => facts with { MeetsPurchaseConditions = true },
                        "has potential" => facts with { HasPotential = true },
                        "a person" => facts with { Kind = TerminalKind.Person },
                        "an organisation" => facts with { Kind = TerminalKind.Organisation },
                        _ => throw new FormatException($"'{known}' is not a fact of a terminal customer."),
                    }
            );

    private static IReadOnlyDictionary<string, string> StageOf(Row row) =>
        Example.Of(
            StageGrading.Assess(
                new StageFacts
                {
                    CustomerId = "C-1",
                    FirstPurchase = row.Find("First purchase") is null ? null : row.Date("First purchase"),
                },
                row.Date("As of"),
                PolicyOf(row)
            ),
            Graded
        );

    private static IReadOnlyDictionary<string, string> StrategyOf(Row row) =>
        Example.Of(
            row.Find("Segment") is { } segment
                ? Segmentation
                    .Segment(CaseFor(segment), Today, row.Policy)
                    .Then(found => CustomerStrategies.OfSegment(found.Grade, row.Policy))
                : CustomerStrategies.OfStage(row.Text("Stage"), row.Policy),
            (strategy, why) =>
                new Dictionary<string, string>
                {
                    ["Strategy"] = string.Join("; ", strategy.Select(item => item.Text.English)),
                    ["Clause"] = why.Clauses[0].ToString(),
                }
        );

    private static TabledFacts CaseFor(string segment) =>
        new()
        {
            CustomerId = "C-1",
            Values =
            [
                new("trade", segment == "restaurants" ? "catering" : "retail"),
                new("size", segment == "chains" ? "chain" : "single"),
            ],
        };

    private static IReadOnlyDictionary<string, string> StagesOf(Row row) =>
        new Dictionary<string, string>
        {
            ["Faults"] = Words(CustomerStrategies.FaultsOfStages([.. row.List("Stages")], row.Policy)),
        };

    private static IReadOnlyDictionary<string, string> CoverageOf(Row row)
    {
        ClassCoverage coverage = ClassCoverage.Of(
            [
                new ClassedCustomer
                {
                    CustomerId = "C-1",
                    IsProspect = row.Text("Customer") == "prospect",
                    Values =
                    [
                        .. row.List("Values")
                            .Select(cell => cell.Split(' '))
                            .Select(cell => new AxisValue
                            {
                                CustomerId = "C-1",
                                Axis = CustomerAxes.All.Single(axis => axis.Id == cell[0]),
                                Code = cell[1],
                                Label = new(cell[1], cell[1]),
                                Clause = ClauseId.Parse("GRADE-INTENT-00"),
                                AsOf = Today,
                                IsClass = cell[1] != "Ungraded",
                            }),
                    ],
                },
            ],
            [.. row.List("Axes").Select(id => CustomerAxes.All.Single(axis => axis.Id == id))]
        );
        return new Dictionary<string, string>
        {
            ["Without a class"] = Words(coverage.Unclassed),
            ["Clause"] = string.Join(", ", coverage.Unclassed.Select(reason => reason.Clause)),
        };
    }
}
