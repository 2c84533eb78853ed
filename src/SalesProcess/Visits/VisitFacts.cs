using NodaTime;
using NodaTime.Text;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>The facts that visits cite; identifiers only, nothing personal.</summary>
internal static class VisitFacts
{
    internal static Fact Visit(VisitPlan plan) =>
        new("visit", FactValue.Of(plan.VisitId), new("visit", "拜访"));

    internal static Fact Step(VisitStep step) =>
        Fact.Named("step", Kebab.Of(step), new("step", "步骤"), VisitProcess.LabelOf(step));

    internal static Fact At(string name, LocalDateTime at, string english, string chinese) =>
        new(name, FactValue.Of(LocalDateTimePattern.ExtendedIso.Format(at)), new(english, chinese));
}
