using System.Globalization;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>Every paper that a visit owes, and how each stands at a time.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
/// <example>
/// <code>
/// Decision&lt;VisitPapers&gt; papers = VisitPapers.Of(visit, made, asOf, schedule, policy);
/// // a visit is archived only when nothing is open
/// ValueList&lt;RefusalReason&gt; open = VisitPapers.OpenReasons(visit, made, policy);
/// </code>
/// </example>
public sealed record VisitPapers
{
    private readonly PolicyReading papers;
    private readonly PolicyEdition policy;

    private VisitPapers(
        PaperedVisit visit,
        LocalDateTime asOf,
        ValueList<OwedPaper> owed,
        PolicyReading papers,
        PolicyEdition policy
    ) => (Visit, AsOf, Owed, this.papers, this.policy) = (visit, asOf, owed, papers, policy);

    /// <summary>The visit.</summary>
    public PaperedVisit Visit { get; }

    /// <summary>The local time at which the papers stand so.</summary>
    public LocalDateTime AsOf { get; }

    /// <summary>Every paper of the workflow that the policy picks, in the order of the policy.</summary>
    public ValueList<OwedPaper> Owed { get; }

    /// <summary>The papers that are owed and not settled.</summary>
    public ValueList<OwedPaper> Open => Owed.Where(paper => paper.IsOpen).ToValueList();

    /// <summary>Whether nothing is open and nothing is still to come.</summary>
    public bool IsComplete => Owed.All(paper => paper.SettledAt is not null);

    /// <summary>Finds out what a visit owes and how each paper stands.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="made">The papers that there are.</param>
    /// <param name="asOf">The local time for which is asked; what was settled later is open then.</param>
    /// <param name="schedule">When work goes on.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <param name="meetingStarts">When the meeting starts at which visits are reported; needed only where the policy
    /// picks a meeting, because the sources give no time for it.</param>
    /// <returns>Every paper with its state. Refused, with every reason, where the visit ends before it starts, where a
    /// value of the policy or the time of the meeting is missing, and with each paper that the policy does not ask for,
    /// that stands twice, or that runs through another process.</returns>
    /// <exception cref="ArgumentException">A form is another one than that of its paper.</exception>
    [Implements("VISIT-SLIP-01", "VISIT-FORM-01", "VISIT-S8-04", "VISIT-S11-04", "VISIT-CRANE-01")]
    [Implements("VISIT-REPORT-01", "VISIT-BACKUP-01", "LIB-RECORD-01", "LIB-RECORD-02")]
    [Implements("VISIT-S8-05", "VISIT-S11-05", InPart = true)]
    public static Decision<VisitPapers> Of(
        PaperedVisit visit,
        ValueList<MadePaper> made,
        LocalDateTime asOf,
        WorkingSchedule schedule,
        PolicyEdition policy,
        LocalTime? meetingStarts = null
    )
    {
        ArgumentNullException.ThrowIfNull(visit);
        _ = Required.Items(made);
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<ValueList<PolicyItem>>? items = read.Read(VisitPaperParameters.Papers);
        Parameter<PaperWorkflow>? workflow = read.Read(VisitPaperParameters.Workflow);
        if (items is null || workflow is null)
        {
            return Decision.Refuse<VisitPapers>(new Refusal(read.Missing));
        }

        ValueList<PaperDuty> duties = PaperRules.Duties(items.Value, workflow.Value);
        Decision<DueTime>? report =
            visit.End is { } end && duties.Any(duty => duty.Time == PaperTime.AsReported)
                ? ReportDue.Of(visit, end, schedule, meetingStarts, read)
                : null;
        DueTime? reported = null;
        Refusal? unknown = null;
        _ = report?.TryGetValue(out reported, out unknown);
        ValueList<RefusalReason> reasons =
        [
            .. TimeReasons(visit),
            .. unknown?.Reasons ?? [],
            .. PaperRules.Strange(visit, duties, made, items.Reading),
        ];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<VisitPapers>(new Refusal(reasons));
        }

        ValueList<OwedPaper> owed = duties
            .Select(duty => Judge(visit, duty, made, asOf, reported?.At, policy))
            .ToValueList();
        var answer = new VisitPapers(visit, asOf, owed, items.Reading, policy);
        ValueList<PolicyReading> readings = read.Readings;
        Explanation? whenReported = report?.Match((_, why) => why, _ => null!);
        return Decision.Accept(answer, () => PaperExplanations.Of(answer, readings, whenReported));
    }

    /// <summary>Says of every paper that a visit owes and that is not settled what it lacks, whether it is late or not: a
    /// visit is archived only when this is empty. It needs no deadline, so no schedule and no time.</summary>
    /// <param name="visit">The visit; papers after it are owed once it has ended.</param>
    /// <param name="made">The papers that there are.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>Every reason, in the order of the policy; empty if nothing is open. What <see cref="Of"/> refuses is
    /// among them.</returns>
    /// <exception cref="ArgumentException">A form is another one than that of its paper.</exception>
    public static ValueList<RefusalReason> OpenReasons(
        PaperedVisit visit,
        ValueList<MadePaper> made,
        PolicyEdition policy
    ) => Reasons(visit, made, policy, duty => duty.Time == PaperTime.BeforeVisit || visit.End is not null);

    /// <summary>Says of every paper that is made before a visit why the visit may not start: it is not there, or it was
    /// not made before the start.</summary>
    /// <param name="visit">The visit, with the time at which it is to start.</param>
    /// <param name="made">The papers that there are.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>Every reason, in the order of the policy; empty if the visit may start.</returns>
    /// <exception cref="ArgumentException">A form is another one than that of its paper.</exception>
    [Implements("VISIT-SLIP-01")]
    public static ValueList<RefusalReason> StartReasons(
        PaperedVisit visit,
        ValueList<MadePaper> made,
        PolicyEdition policy
    ) =>
        [
            .. Reasons(visit, made, policy, duty => duty.Time == PaperTime.BeforeVisit),
            .. PaperExplanations.NotBeforeStart(visit, made, policy),
        ];

    /// <summary>Says of every open paper what it lacks.</summary>
    /// <returns>The reasons, in the order of the policy; empty if no paper is open.</returns>
    public ValueList<RefusalReason> OpenReasons() =>
        Open.SelectMany(paper => PaperRules.OpenReasons(Visit, paper.Duty, paper.Made, papers, policy, AsOf))
            .ToValueList();

    /// <summary>Lists the papers as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a paper, in the order of the policy.</returns>
    public ValueList<OwedPaperRow> ToRows(Language language) =>
        Owed.Select(paper => OwedPaperRow.Of(Visit, paper, language)).ToValueList();

    /// <summary>Answers the visit and how many papers are open.</summary>
    /// <returns>Such as <c>V-1: 2 of 3 papers open</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Visit.VisitId}: {Open.Count} of {Owed.Count} papers open"
        );

    /// <summary>Whether two answers have equal visits, times and papers under the same edition.</summary>
    /// <param name="other">The other answer.</param>
    /// <returns>True if they are equal.</returns>
    public bool Equals(VisitPapers? other) =>
        other is not null
        && Visit == other.Visit
        && AsOf == other.AsOf
        && Owed == other.Owed
        && papers == other.papers;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Visit, AsOf, Owed);

    private static OwedPaper Judge(
        PaperedVisit visit,
        PaperDuty duty,
        ValueList<MadePaper> made,
        LocalDateTime asOf,
        LocalDateTime? reported,
        PolicyEdition policy
    )
    {
        MadePaper? paper = made.FirstOrDefault(one => one.Paper == duty.Item.Id);
        LocalDateTime? due = duty.Time switch
        {
            PaperTime.BeforeVisit => visit.Start,
            PaperTime.AsReported => reported,
            _ => null,
        };
        LocalDateTime? settled = PaperRules.SettledAt(duty, paper, policy);
        LocalDateTime? settledAt = settled <= asOf ? settled : null;
        return new(duty, paper, due, settledAt, PaperRules.StateOf(duty, visit, asOf, due, settledAt));
    }

    private static ValueList<RefusalReason> Reasons(
        PaperedVisit visit,
        ValueList<MadePaper> made,
        PolicyEdition policy,
        Func<PaperDuty, bool> isOwed
    )
    {
        ArgumentNullException.ThrowIfNull(visit);
        _ = Required.Items(made);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<ValueList<PolicyItem>>? items = read.Read(VisitPaperParameters.Papers);
        Parameter<PaperWorkflow>? workflow = read.Read(VisitPaperParameters.Workflow);
        if (items is null || workflow is null)
        {
            return read.Missing;
        }

        ValueList<PaperDuty> duties = PaperRules.Duties(items.Value, workflow.Value);
        return
        [
            .. TimeReasons(visit),
            .. PaperRules.Strange(visit, duties, made, items.Reading),
            .. duties
                .Where(isOwed)
                .SelectMany(duty =>
                    PaperRules.OpenReasons(
                        visit,
                        duty,
                        made.FirstOrDefault(one => one.Paper == duty.Item.Id),
                        items.Reading,
                        policy
                    )
                ),
        ];
    }

    private static IEnumerable<RefusalReason> TimeReasons(PaperedVisit visit) =>
        visit.End is { } end && end < visit.Start
            ?
            [
                PaperRefusals.EndBeforeStart.Because(
                    clause: null,
                    PaperFacts.Visit(visit),
                    PaperFacts.End(end),
                    PaperFacts.Start(visit)
                ),
            ]
            : [];
}
