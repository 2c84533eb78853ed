using NodaTime.Text;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the planning page that are about plans and their agreement.</summary>
internal static class PlanningExamples
{
    private static readonly LocalDateTime Afternoon = new(2026, 9, 30, 16, 0);

    public static Example[] All { get; } =
    [
        new(
            "plan-agreement",
            ["Who decides", "Hard", "Soft", "Without target", "Role", "Agreed at"],
            ["State", "Binding from", "Lacking", "Refusal"],
            Agreement
        ),
        new("plan-edit", ["Edit for", "Role", "Agreed at"], ["Binding", "State of P-1", "Refusal"], Edit),
    ];

    private static IReadOnlyDictionary<string, string> Agreement(Row row)
    {
        PolicyEdition policy = row.Find("Who decides") is { } variant
            ? Policy.With(("quotas.target-authority", $"\"{variant}\""))
            : row.Policy;
        string[] untold = [.. row.List("Without target")];
        IEnumerable<PlanIndicator> Read(string column, IndicatorKind kind) =>
            row.List(column)
                .Select(id => new PlanIndicator(
                    id,
                    kind,
                    BilingualText.Same(id),
                    untold.Contains(id) ? null : FactValue.Of(1)
                ));
        return PlanAgreement
            .Draft(
                "P-1",
                "U-3",
                Plan(row, new YearMonth(2026, 10)),
                [.. Read("Hard", IndicatorKind.Hard), .. Read("Soft", IndicatorKind.Soft)]
            )
            .Agree(Approval(row, "E-1"), policy)
            .Match(
                (plan, _) =>
                    new Dictionary<string, string>
                    {
                        ["State"] = plan.Record.State.Id,
                        ["Binding from"] = LocalDatePattern.Iso.Format(plan.AgreedOn),
                    },
                refusal => new Dictionary<string, string>(Example.Refused(refusal))
                {
                    ["Lacking"] = string.Join(
                        ", ",
                        refusal.Reasons.Select(reason => reason.FindFact("needed")?.Text).OfType<string>()
                    ),
                }
            );
    }

    private static Dictionary<string, string> Edit(Row row)
    {
        ValueList<PlanIndicator> goals =
        [
            new("sales", IndicatorKind.Hard, new("sales", "销售额"), FactValue.Of(1)),
            new("reports", IndicatorKind.Soft, new("reports", "报告"), FactValue.Of(1)),
        ];
        AgreedPlan<Money> first = PlanAgreement
            .Draft("P-1", "U-3", Plan(row, new YearMonth(2026, 10)), goals)
            .Agree(new PlanApproval("E-1", ProcessRoles.Supervisor, "U-7", Afternoon), row.Policy)
            .Accepted();
        DraftPlan<Money> edit = first.Edit("P-2", Plan(row, row.Month("Edit for")), goals);
        var unchanged = new Dictionary<string, string>
        {
            ["Binding"] = first.PlanId,
            ["State of P-1"] = first.Record.State.Id,
        };
        return row.Find("Agreed at") is null
            ? unchanged
            : edit.Agree(Approval(row, "E-2"), row.Policy)
                .Match(
                    (second, _) =>
                        new Dictionary<string, string>
                        {
                            ["Binding"] = second.PlanId,
                            ["State of P-1"] = second.Replaced!.Record.State.Id,
                        },
                    refusal => new Dictionary<string, string>(unchanged)
                    {
                        ["Refusal"] = Example.Refused(refusal)["Refusal"],
                    }
                );
    }

    private static PlanApproval Approval(Row row, string eventId) =>
        new(
            eventId,
            new ProcessRole(row.Find("Role") ?? "supervisor", new("role", "角色")),
            "U-7",
            row.Find("Agreed at") is { } at
                ? LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(at).Value
                : Afternoon
        );

    private static QuotaPlan<Money> Plan(Row row, YearMonth month) =>
        QuotaPlan
            .ForMonth(month, Money.Parse("CNY 300000.00"), WorkingCalendar.MainlandChina, row.Policy)
            .Accepted();
}
