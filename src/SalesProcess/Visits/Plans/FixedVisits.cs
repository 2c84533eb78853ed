using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The key visits and return visits that a weekly meeting fixed, and the visits of the week's plan; a visit is
/// carried out according to them.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record FixedVisits
{
    private static readonly ClauseId PlanClause = ClauseId.Parse("VISIT-S11-03");

    private FixedVisits(
        string meeting,
        ValueList<string> keyVisits,
        ValueList<string> returnVisits,
        ValueList<string> weekVisits
    )
    {
        (Meeting, KeyVisits) = (meeting, keyVisits);
        (ReturnVisits, WeekVisits) = (returnVisits, weekVisits);
    }

    /// <summary>The host's identifier of the plan that the meeting fixed.</summary>
    public string Meeting { get; }

    /// <summary>The key visits, in the order in which they were named.</summary>
    public ValueList<string> KeyVisits { get; }

    /// <summary>The return visits, in the order in which they were named.</summary>
    public ValueList<string> ReturnVisits { get; }

    /// <summary>The visits of the week's plan, in its order; empty where none was given.</summary>
    public ValueList<string> WeekVisits { get; }

    /// <summary>Takes the visits that a weekly meeting fixed: those named with the move that fixed them.</summary>
    /// <param name="meeting">The run of <see cref="VisitPlanning.WeeklyMeeting"/>,
    /// <see cref="VisitProcesses.FridayMeeting"/> or <see cref="VisitProcesses.SaturdayMeeting"/>.</param>
    /// <param name="weekPlan">The plan of the week, whose visits are planned too; null where there is none.</param>
    /// <returns>The visits; refused where the plan is not fixed yet.</returns>
    /// <exception cref="ArgumentException">The run is of another process, or the plan is not one of a week.</exception>
    public static Decision<FixedVisits> Of(ProcessInstance meeting, CompleteVisitPlan? weekPlan = null)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        if (weekPlan is { Level: not VisitPlanLevel.Week })
        {
            throw new ArgumentException(
                $"The plan is a {weekPlan}. Give the one of the week.",
                nameof(weekPlan)
            );
        }

        ProcessTable[] meetings =
        [
            VisitPlanning.WeeklyMeeting,
            VisitProcesses.FridayMeeting,
            VisitProcesses.SaturdayMeeting,
        ];
        if (!meetings.Contains(meeting.Table))
        {
            throw new ArgumentException(
                $"The process '{meeting.Table}' is no weekly meeting. Give a run of one of: {string.Join<ProcessTable>(", ", meetings)}.",
                nameof(meeting)
            );
        }

        if (!meeting.IsAtEnd)
        {
            return Decision.Refuse<FixedVisits>(
                VisitPlanRefusals.PlanNotFixed.Because(
                    PlanClause,
                    VisitPlanFacts.Plan(meeting.Subject),
                    VisitPlanFacts.State(meeting.State)
                )
            );
        }

        var visits = new FixedVisits(
            meeting.Subject,
            Named(meeting, VisitPlanFacts.KeyVisit),
            Named(meeting, VisitPlanFacts.ReturnVisit),
            weekPlan?.Visits ?? []
        );
        return Decision.Accept(visits, visits.Explain());
    }

    /// <summary>Checks that a visit is one of those fixed.</summary>
    /// <param name="visit">The name of the visit, as the meeting named it; not blank.</param>
    /// <returns>As what it is planned: as a key visit where it was named as both, and as a visit of the week's plan where
    /// it is neither; refused where it is unplanned.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    [Implements("VISIT-S11-03")]
    public Decision<PlannedAs> Find(string visit)
    {
        var asked = new Fact(
            "visit",
            FactValue.Of(Required.Text(visit, nameof(visit))),
            new("visit", "拜访")
        );
        PlannedAs? planned =
            KeyVisits.Contains(visit) ? PlannedAs.KeyVisit
            : ReturnVisits.Contains(visit) ? PlannedAs.ReturnVisit
            : WeekVisits.Contains(visit) ? PlannedAs.WeekPlan
            : null;
        if (planned is not { } found)
        {
            return Decision.Refuse<PlannedAs>(
                VisitPlanRefusals.VisitUnplanned.Because(PlanClause, asked, VisitPlanFacts.Plan(Meeting))
            );
        }

        BilingualText label = VisitLabels.Of(found);
        return Decision.Accept(
            found,
            Explain() with
            {
                Decision = "visits.planned-as",
                Question = new($"Is the visit {visit} planned?", $"拜访{visit}是否在计划之内？"),
                Answer = new($"Yes, as a {label.English}.", $"在计划之内，属{label.Chinese}。"),
                Outcome = FactValue.Of(Kebab.Of(found)),
                Facts = [asked, .. Facts()],
            }
        );
    }

    /// <summary>Answers the plan and how many visits it holds.</summary>
    /// <returns>Such as <c>P-1: 3 key visits, 1 return visits</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Meeting}: {KeyVisits.Count} key visits, {ReturnVisits.Count} return visits"
        );

    private static ValueList<string> Named(ProcessInstance meeting, string fact) =>
        meeting
            .Journal[^1]
            .Facts.Where(named => named.Name == fact && !string.IsNullOrWhiteSpace(named.Value.Text))
            .Select(named => named.Value.Text)
            .ToValueList();

    private Explanation Explain() =>
        new()
        {
            Decision = "visits.fixed-visits",
            Question = new($"Which visits does {Meeting} fix?", $"{Meeting}确定了哪些拜访？"),
            Answer = new(
                $"{KeyVisits.Count} key visits and {ReturnVisits.Count} return visits.",
                $"重点拜访{KeyVisits.Count}项，回访{ReturnVisits.Count}项。"
            ),
            Outcome = FactValue.Of(KeyVisits.Count + ReturnVisits.Count),
            Clauses = [PlanClause],
            Facts = [.. Facts()],
        };

    private IEnumerable<Fact> Facts() =>
        KeyVisits
            .Select(visit => VisitPlanFacts.Planned(VisitPlanFacts.KeyVisit, visit, PlannedAs.KeyVisit))
            .Concat(
                ReturnVisits.Select(visit =>
                    VisitPlanFacts.Planned(VisitPlanFacts.ReturnVisit, visit, PlannedAs.ReturnVisit)
                )
            )
            .Concat(
                WeekVisits.Select(visit =>
                    VisitPlanFacts.Planned(VisitPlanFacts.WeekVisit, visit, PlannedAs.WeekPlan)
                )
            )
            .Prepend(VisitPlanFacts.Plan(Meeting));
}
