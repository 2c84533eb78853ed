using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>What all states of one visit share: its plan and the edition that it keeps.</summary>
internal sealed record VisitCase(VisitPlan Plan, PolicyEdition Policy)
{
    /// <summary>The run of the visit before its first move.</summary>
    internal ProcessInstance Start() =>
        ProcessInstance.Start(
            VisitProcess.Table,
            new ProcessCase
            {
                Subject = Plan.VisitId,
                Owner = this,
                Actor = new ProcessActor(Kebab.Of(Plan.Role), Plan.VisitorId),
                Given =
                [
                    VisitFacts.Says(VisitFacts.GoalNamed, !string.IsNullOrWhiteSpace(Plan.Goal)),
                    VisitFacts.Says(VisitFacts.PurposeNamed, Plan.Purposes.Count > 0),
                    VisitFacts.Says(VisitFacts.StayEstimated, Plan.ExpectedStay > Duration.Zero),
                    VisitFacts.Says(VisitFacts.DecisionMakerMet, DecidesOrIsLookedAfter),
                    // where the policy asks for a paper before the visit, the beginning itself says that it is there
                    .. NeedsNoPaperBefore
                        ? [VisitFacts.Says(VisitFacts.PapersBefore, true)]
                        : Array.Empty<Fact>(),
                    VisitFacts.Planned(Plan.Date),
                    VisitFacts.Edition(Policy),
                ],
                Checklists = VisitChecklists.Of(Plan, Policy),
            }
        );

    private bool NeedsNoPaperBefore =>
        VisitPapers
            .StartReasons(
                new PaperedVisit(
                    Plan.VisitId,
                    Plan.CustomerId,
                    Plan.VisitorId,
                    Plan.Date.AtMidnight(),
                    End: null
                ),
                [],
                Policy
            )
            .Count == 0;

    private bool DecidesOrIsLookedAfter =>
        Plan.Kind == VisitKind.Maintenance || Plan.Contacts.Any(contact => contact.HasDecisionPower);
}
