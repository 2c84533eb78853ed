using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The facts that visits cite; identifiers only, nothing personal.</summary>
internal static class VisitFacts
{
    internal const string GoalNamed = "goal-named";
    internal const string PurposeNamed = "purpose-named";
    internal const string StayEstimated = "stay-estimated";
    internal const string DecisionMakerMet = "decision-maker-met";
    internal const string PlannedDate = "planned-date";
    internal const string Reason = "reason";
    internal const string Reference = "reference";
    internal const string PapersBefore = "papers-before-made";
    internal const string PapersComplete = "papers-complete";

    internal static Fact Visit(VisitPlan plan) =>
        new("visit", FactValue.Of(plan.VisitId), new("visit", "拜访"));

    internal static Fact Step(VisitStep step) =>
        Fact.Named("step", Kebab.Of(step), new("step", "步骤"), VisitLabels.Of(step));

    internal static Fact Edition(PolicyEdition policy) =>
        Fact.Named("edition", policy.Id, new("edition of the policy", "政策版本"), policy.Label);

    internal static Fact At(string name, LocalDateTime at, string english, string chinese) =>
        new(name, FactValue.Of(at), new(english, chinese));

    internal static Fact Says(string name, bool says) =>
        new(
            name,
            FactValue.Of(says),
            name switch
            {
                GoalNamed => new("goal of the visit named", "已明确拜访目标"),
                PurposeNamed => new("purpose of the visit named", "已明确拜访目的"),
                StayEstimated => new("length of stay estimated", "已估计停留时间"),
                DecisionMakerMet => new(
                    "a decision maker is met, or the customer is looked after",
                    "会见决策者，或为维护性拜访"
                ),
                PapersBefore => new("papers asked for before the visit are made", "拜访前所需文书已备妥"),
                _ => new("papers of the visit complete", "拜访文书已办妥"),
            }
        );

    internal static Fact Planned(LocalDate date) =>
        new(PlannedDate, FactValue.Of(date), new("planned date", "计划日期"));

    internal static Fact ReasonOf(VisitCase about, string reason) =>
        new(
            Reason,
            FactValue.Of(reason),
            new("reason", "原因"),
            string.IsNullOrWhiteSpace(reason) ? null : VisitReasons.LabelOf(about, reason)
        );

    internal static Fact Attached(VisitAttachment attachment) =>
        Fact.Named(
            Reference,
            $"{Kebab.Of(attachment.Kind)} {attachment.Reference}",
            new("attached", "所附内容"),
            new(
                $"{VisitLabels.Of(attachment.Kind).English} {attachment.Reference}",
                $"{VisitLabels.Of(attachment.Kind).Chinese}{attachment.Reference}"
            )
        );

    internal static IEnumerable<VisitAttachment> AttachmentsOf(ProcessInstance run)
    {
        foreach (Fact fact in run.Recorded([]).Where(fact => fact.Name == Reference))
        {
            string[] parts = fact.Value.Text.Split(' ', 2);
            if (parts.Length == 2 && Kebab.Find<VisitAttachmentKind>(parts[0]) is { } kind)
            {
                yield return new VisitAttachment(kind, parts[1]);
            }
        }
    }
}
