using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The reasons that an edition lists for visits that do not take place as planned.</summary>
[Implements("LIB-VISIT-03")]
internal static class VisitReasons
{
    private const string OutcomeTrait = "visit-outcome";

    /// <summary>Why the reason of a move is none that the policy lists for it; empty for a move without one.</summary>
    internal static IEnumerable<RefusalReason> Unlisted(VisitCase about, ProcessEvent made)
    {
        if (
            OutcomeOf(made.Move) is not { } outcome
            || made.Facts.LastOrDefault(fact => fact.Name == VisitFacts.Reason) is not { } reason
            || string.IsNullOrWhiteSpace(reason.Value.Text)
        )
        {
            yield break;
        }

        if (
            !about.Policy.TryRead(
                VisitParameters.Reasons,
                out Parameter<ValueList<PolicyItem>>? listed,
                out RefusalReason? missing
            )
        )
        {
            yield return missing;
            yield break;
        }

        PolicyItem[] fitting =
        [
            .. listed.Value.Where(item =>
                item.Conditions.All(when => when.Trait != OutcomeTrait || when.Values.Contains(outcome))
            ),
        ];
        if (fitting.All(item => item.Id != reason.Value.Text))
        {
            yield return VisitRefusals.ReasonNotListed.Because(
                listed.Reading,
                VisitFacts.Visit(about.Plan),
                reason,
                new Fact(
                    "listed",
                    FactValue.Of(string.Join(' ', fitting.Select(item => item.Id))),
                    new("reasons listed", "所列原因")
                )
            );
        }
    }

    /// <summary>What a reason is called; its stable name where the policy does not list it.</summary>
    internal static BilingualText LabelOf(VisitCase about, string reason) =>
        about.Policy.TryRead(VisitParameters.Reasons, out Parameter<ValueList<PolicyItem>>? listed, out _)
        && listed.Value.FirstOrDefault(item => item.Id == reason) is { } item
            ? item.Text
            : BilingualText.Same(reason);

    private static string? OutcomeOf(string move) =>
        move switch
        {
            VisitProcess.Reschedule => "rescheduled",
            VisitProcess.Cancel => Kebab.Of(UndoneAs.Cancelled),
            VisitProcess.Miss => Kebab.Of(UndoneAs.Missed),
            VisitProcess.Abandon => Kebab.Of(UndoneAs.Abandoned),
            _ => null,
        };
}
