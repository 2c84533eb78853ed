using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The facts that the plans of visits cite.</summary>
internal static class VisitPlanFacts
{
    internal const string Visits = "visits";
    internal const string Order = "order";
    internal const string KeyVisit = "key-visit";
    internal const string ReturnVisit = "return-visit";
    internal const string WeekVisit = "week-visit";
    internal const string Guidance = "guidance";

    internal static ClauseId PartsClause { get; } = ClauseId.Parse("VISIT-PLAN-WEEK-02");

    internal static Fact Level(string name, VisitPlanLevel level) =>
        Fact.Named(
            name,
            Kebab.Of(level),
            new("period of the plan", "计划期间"),
            level switch
            {
                VisitPlanLevel.Month => new("month", "月度"),
                VisitPlanLevel.Week => new("week", "每周"),
                _ => new("day", "每日"),
            }
        );

    internal static Fact Visit(string visit) => new("visit", FactValue.Of(visit), new("visit", "拜访"));

    internal static Fact Plan(string plan) => new("plan", FactValue.Of(plan), new("plan", "计划"));

    internal static Fact State(ProcessState state) =>
        Fact.Named("state", state.Id, new("state of the plan", "计划状态"), state.Label);

    internal static Fact Planned(string name, string visit, PlannedAs planned) =>
        new(name, FactValue.Of(visit), VisitLabels.Of(planned));

    /// <summary>What a plan is checked by: its level, who drew it up, and how many indicators it refers to.</summary>
    internal static Fact[] Made(MadeVisitPlan plan) =>
        [
            Level("planned", plan.Level),
            Role(plan.MadeBy),
            new(
                "indicators",
                FactValue.Of(plan.Indicators.Count),
                new("indicators that it refers to", "所引用的指标数")
            ),
        ];

    internal static Fact Role(string role) => new("role", FactValue.Of(role), new("drawn up by", "制订人"));

    internal static Fact Date(string name, LocalDate date, string english, string chinese) =>
        new(name, FactValue.Of(date), new(english, chinese));
}
