using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Visit plans for the tests: a week's plan with every part, and the reviews.</summary>
internal static class VisitPlanCases
{
    public static readonly IReadOnlyDictionary<string, ChecklistAnswer> AllReviewed = Reviewed(
        "performance-board",
        "own-progress",
        "target-customers"
    );

    public static Dictionary<string, ChecklistAnswer> Reviewed(params string[] items) =>
        items.ToDictionary(item => item, _ => ChecklistAnswer.Yes);

    /// <summary>A week's plan in which the parts named are filled in.</summary>
    public static FilledForm Week(string[] visits, string[] order, params string[] without)
    {
        (string Field, FactValue[] Values)[] parts =
        [
            ("visits", Texts(visits)),
            ("route", Texts("north")),
            ("order", Texts(order)),
            ("expected-sales", [FactValue.Of(Money.Parse("CNY 8000.00"))]),
            ("target-customers", Texts("C-1")),
        ];
        return parts
            .Where(part => !without.Contains(part.Field))
            .Aggregate(
                FilledForm.Start(
                    VisitPlanParameters.WeekPlan,
                    new Dictionary<string, string>(),
                    Policy.BuiltIn
                ),
                (form, part) => form.Then(f => f.Fill(part.Field, part.Values.ToValueList()))
            )
            .Accepted();
    }

    public static FilledForm Day(params string[] targetCustomers) =>
        FilledForm
            .Start(VisitPlanParameters.DayPlan, new Dictionary<string, string>(), Policy.BuiltIn)
            .Then(form => form.Fill("target-customers", Texts(targetCustomers).ToValueList()))
            .Accepted();

    private static FactValue[] Texts(params string[] texts) => [.. texts.Select(FactValue.Of)];
}
