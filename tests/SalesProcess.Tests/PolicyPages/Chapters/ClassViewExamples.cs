using NodaTime.Text;
using SalesProcess.Customers;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on customer classes: what all schemes have in common.</summary>
internal static class ClassViewExamples
{
    private static readonly LocalDate Today = new(2026, 10, 9);

    public static Example[] All { get; } =
    [
        new(
            "assessment",
            ["Known of the customer", "As of", "Policy"],
            ["Grade", "Date", "Clause", "Missing for the next grade", "Lost by", "Next review"],
            AssessmentOf
        ),
        new("what-if", ["Known of the customer", "Policy"], ["Grade", "What if"], AssessmentOf),
        new(
            "manual-grade",
            ["Post", "Axis", "Reason", "Entered on", "From", "Until"],
            ["Grade", "Refusal"],
            ManualOf
        ),
        new("shown-grade", ["Computed", "Set by hand", "Date"], ["Shown", "Says", "Refusal"], ShownOf),
        new("customer-view", ["Values", "Date"], ["Shown", "Not assessed", "Refusal"], ViewOf),
    ];

    private static IReadOnlyDictionary<string, string> AssessmentOf(Row row) =>
        Example.Of(
            IntentGrading.Assess(
                row.List("Known of the customer")
                    .Aggregate(new IntentFacts { CustomerId = "C-1" }, CustomerExamples.With),
                row.Find("As of") is null ? Today : row.Date("As of"),
                row.Find("Policy") == "built-in" ? Support.Policy.BuiltIn : row.Policy
            ),
            (graded, why) =>
                new Dictionary<string, string>
                {
                    ["Grade"] = $"{graded.Grade}",
                    ["Date"] = FactValue.Of(graded.AsOf).Text,
                    ["Clause"] = $"{graded.Clause}",
                    ["Missing for the next grade"] = ClassExamples.Words(graded.MissingForNext),
                    ["Lost by"] = string.Join("; ", graded.LostBy.Select(Of)),
                    ["What if"] = string.Join("; ", graded.WhatIf.Select(Of)),
                    ["Next review"] = graded.NextReview is { } review
                        ? FactValue.Of(review).Text
                        : $"none: {graded.NoReview!.Code}",
                }
        );

    private static string Of(GradeChange<IntentGrade> change) =>
        $"{change.To.Name} {change.To.Show(Language.English)}: {change.Grade?.ToString() ?? "not known"}";

    private static LocalDate DateOf(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private static ManualGradeEntry<IntentGrade> Entry(string grade, LocalDate from, LocalDate? until) =>
        new()
        {
            CustomerId = "C-1",
            Axis = CustomerAxes.Intent,
            Grade = Enum.Parse<IntentGrade>(grade),
            Label = CustomerLabels.Of(Enum.Parse<IntentGrade>(grade)),
            By = "M-1",
            Role = "sales-manager",
            Reason = "signed letter of intent",
            EnteredOn = from,
            From = from,
            Until = until,
        };

    private static IReadOnlyDictionary<string, string> ManualOf(Row row) =>
        Example.Of(
            ManualGrades.Set(
                Entry("A", row.Date("From"), row.Find("Until") is null ? null : row.Date("Until")) with
                {
                    Role = row.Text("Post"),
                    Axis = CustomerAxes.All.Single(axis => axis.Id == (row.Find("Axis") ?? "intent")),
                    Reason = row.Find("Reason") ?? "",
                    EnteredOn = row.Date("Entered on"),
                },
                row.Policy
            ),
            (manual, _) => new Dictionary<string, string> { ["Grade"] = $"{manual.Grade}" }
        );

    // such as "A 2026-10-01 to 2026-10-31"
    private static ManualGrade<IntentGrade> Manual(string text, Row row) =>
        text.Split(' ') is [var grade, var from, "to", var until]
            ? ManualGrades
                .Set(Entry(grade, DateOf(from), DateOf(until)), row.Policy)
                .Match((manual, _) => manual, refusal => throw new FormatException($"{refusal}"))
            : throw new FormatException($"'{text}' is not a grade with its first and last day.");

    private static GradeAssessment<IntentGrade> Computed(string grade, Row row) =>
        IntentGrading
            .Assess(
                grade switch
                {
                    "B" => new IntentFacts
                    {
                        CustomerId = "C-1",
                        NeedsClear = true,
                        SolutionSubmitted = true,
                    },
                    "Ungraded" => new IntentFacts { CustomerId = "C-1" },
                    _ => throw new FormatException($"No facts are known here that make '{grade}'."),
                },
                Today,
                row.Policy
            )
            .Match((graded, _) => graded, refusal => throw new FormatException($"{refusal}"));

    private static IReadOnlyDictionary<string, string> ShownOf(Row row) =>
        Example.Of(
            ManualGrades.On(
                Computed(row.Text("Computed"), row),
                [.. row.List("Set by hand").Select(text => Manual(text, row))],
                row.Date("Date")
            ),
            (standing, _) =>
                new Dictionary<string, string>
                {
                    ["Shown"] = $"{standing.Grade}",
                    ["Says"] = standing.Says.English,
                }
        );

    // such as "intent B 2026-10-01", and "intent A 2026-10-01 to 2026-10-31" for one set by hand
    private static AxisValue ValueOf(string text)
    {
        string[] parts = text.Split(' ');
        return new AxisValue
        {
            CustomerId = "C-1",
            Axis =
                CustomerAxes.All.FirstOrDefault(axis => axis.Id == parts[0])
                ?? new CustomerAxis(parts[0], new(parts[0], parts[0]), ClauseId.Parse("LIB-GRADE-24")),
            Code = parts[1],
            Label = new(parts[1], parts[1]),
            Clause = ClauseId.Parse("LIB-GRADE-24"),
            AsOf = DateOf(parts[2]),
            Until = parts.Length > 3 ? DateOf(parts[4]) : null,
        };
    }

    private static IReadOnlyDictionary<string, string> ViewOf(Row row) =>
        Example.Of(
            CustomerView.Of(
                "C-1",
                row.Date("Date"),
                [.. row.List("Values").Select(ValueOf)],
                [CustomerAxes.Intent, CustomerAxes.AccountClass]
            ),
            (view, _) =>
                new Dictionary<string, string>
                {
                    ["Shown"] = string.Join(
                        "; ",
                        view.ToRows(Language.English)
                            .Where(shown => shown.Code.Length > 0)
                            .Select(shown =>
                                $"{shown.Axis}: {shown.Code}, {shown.Source}, computed {shown.Computed}"
                            )
                    ),
                    ["Not assessed"] = string.Join(", ", view.NotAssessed),
                }
        );
}
