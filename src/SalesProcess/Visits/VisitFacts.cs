using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>The facts that visits cite; identifiers only, nothing personal.</summary>
internal static class VisitFacts
{
    internal static Fact Visit(VisitPlan plan) =>
        new("visit", FactValue.Of(plan.VisitId), new("visit", "拜访"));

    internal static Fact Step(VisitStep step) =>
        Fact.Named("step", Kebab.Of(step), new("step", "步骤"), VisitLabels.Of(step));

    internal static Fact Edition(Visit visit) =>
        Fact.Named("edition", visit.Policy.Id, new("edition of the policy", "政策版本"), visit.Policy.Label);

    internal static Fact At(string name, LocalDateTime at, string english, string chinese) =>
        new(name, FactValue.Of(at), new(english, chinese));
}
