using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>The facts that the plans of visits cite.</summary>
internal static class VisitPlanFacts
{
    internal const string Visits = "visits";
    internal const string Order = "order";
    internal const string KeyVisit = "key-visit";
    internal const string ReturnVisit = "return-visit";
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

    internal static Fact Role(string role) => new("role", FactValue.Of(role), new("drawn up by", "制订人"));

    internal static Fact Date(string name, LocalDate date, string english, string chinese) =>
        new(name, FactValue.Of(date), new(english, chinese));
}
