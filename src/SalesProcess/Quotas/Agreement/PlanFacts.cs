using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The facts that the agreement around plans cites; identifiers only, nothing personal.</summary>
internal static class PlanFacts
{
    internal static ClauseId ReplacingClause { get; } = ClauseId.Parse("LIB-PLAN-01");

    internal static ClauseId GapClause { get; } = ClauseId.Parse("QUOTA-GAP-02");

    private static ClauseId KindsClause { get; } = ClauseId.Parse("QUOTA-MONTH-03");

    internal static ValueList<Fact> OfDraft<TMeasure>(
        string salespersonId,
        QuotaPlan<TMeasure> plan,
        ValueList<PlanIndicator> indicators
    )
        where TMeasure : struct, IMeasure<TMeasure> =>
        [
            new("salesperson", FactValue.Of(salespersonId), new("salesperson", "销售人员")),
            Month("month", plan.Month),
            new("target", FactValue.Of(plan.Target), new("target of the month", "当月目标")),
            .. indicators.Select(OfIndicator),
            .. indicators.Where(indicator => indicator.HasTarget).Select(OfTarget),
            new(
                PlanProcess.TargetsGiven,
                FactValue.Of(indicators.All(indicator => indicator.HasTarget)),
                new("every indicator has a target", "每项指标均有目标值")
            ),
        ];

    internal static Fact Line(int line) =>
        new("line", FactValue.Of(line), new("line of the plan", "计划行号"));

    internal static Fact Work(string id) => new("work", FactValue.Of(id), new("work", "工作"));

    internal static Fact Rank(int rank) => new("rank", FactValue.Of(rank), new("rank", "序号"));

    internal static Fact Plan(string planId) => new("plan", FactValue.Of(planId), new("plan", "计划"));

    internal static Fact Month(string name, YearMonth month) =>
        new(name, FactValue.Of(month), new("month", "月份"));

    internal static Fact ReplacedBy(string planId) =>
        new(PlanProcess.ReplacedBy, FactValue.Of(planId), new("plan that takes its place", "接替的计划"));

    internal static IEnumerable<RefusalReason> Doubled(string planId, ValueList<PlanIndicator> indicators) =>
        indicators
            .Repeated(indicator => indicator.Id)
            .Select(group =>
                PlanRefusals.IndicatorTwice.Because(
                    KindsClause,
                    Plan(planId),
                    new Fact("indicator", FactValue.Of(group.Key), new("indicator", "指标"))
                )
            );

    private static Fact OfIndicator(PlanIndicator indicator) =>
        Fact.Named(
            indicator.Kind == IndicatorKind.Hard ? PlanProcess.HardIndicator : PlanProcess.SoftIndicator,
            indicator.Id,
            indicator.Kind == IndicatorKind.Hard
                ? new("hard indicator", "硬指标")
                : new("soft indicator", "软指标"),
            indicator.Name
        );

    private static Fact OfTarget(PlanIndicator indicator) =>
        new("indicator-target", indicator.Target!, new("target of an indicator", "指标目标值"));
}
