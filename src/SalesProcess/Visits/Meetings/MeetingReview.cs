using System.Globalization;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>Whether every salesperson took part in a weekly meeting, reported the plan, and reported every visit that
/// ended since the meeting before.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record MeetingReview
{
    private MeetingReview(HeldMeeting meeting, ValueList<MeetingPart> parts) =>
        (Meeting, Parts) = (meeting, parts);

    /// <summary>The meeting.</summary>
    public HeldMeeting Meeting { get; }

    /// <summary>What each salesperson owed and what was there, in the order of the list of salespeople.</summary>
    public ValueList<MeetingPart> Parts { get; }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsInOrder => OpenReasons().Count == 0;

    /// <summary>Reviews a weekly meeting.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="roster">The host's identifiers of the salespeople who owe it a report.</param>
    /// <param name="attendances">How they took part; who is not there is missing.</param>
    /// <param name="visits">Visits and return visits that ended, of any time; those that ended at the start of the
    /// meeting before or later, and before this one, are to be reported. Where a salesperson attended only an earlier
    /// one, from that on.</param>
    /// <param name="calendar">The calendar that says which days are worked: a meeting whose day is off is held on the
    /// last working day before it (LIB-DEADLINE-01).</param>
    /// <returns>The review, with all that is missing. Refused where the meeting was on another day or not in the
    /// morning, and with everybody who is on record twice, or on record and not on the list.</returns>
    /// <example>
    /// <code>
    /// Decision&lt;MeetingReview&gt; review = MeetingReview.Of(friday, ["S-1", "S-2"], attendances, visits, calendar);
    /// </code>
    /// </example>
    [Implements(
        "VISIT-S8-02",
        "VISIT-S8-03",
        "VISIT-S8-05",
        "VISIT-S11-02",
        "VISIT-S11-05",
        "TRIP-07",
        "LIB-PLAN-21"
    )]
    public static Decision<MeetingReview> Of(
        HeldMeeting meeting,
        ValueList<string> roster,
        ValueList<MeetingAttendance> attendances,
        ValueList<EndedVisit> visits,
        WorkingCalendar calendar
    )
    {
        ArgumentNullException.ThrowIfNull(meeting);
        _ = Required.Items(roster);
        _ = Required.Items(attendances);
        _ = Required.Items(visits);
        ArgumentNullException.ThrowIfNull(calendar);
        ValueList<RefusalReason> reasons =
        [
            .. DayReasons(meeting, calendar),
            .. RecordReasons(meeting, roster, attendances),
        ];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<MeetingReview>(new Refusal(reasons));
        }

        var review = new MeetingReview(
            meeting,
            roster
                .Distinct()
                .Select(salesperson =>
                    PartOf(
                        meeting,
                        salesperson,
                        attendances.FirstOrDefault(there => there.Salesperson == salesperson),
                        visits
                    )
                )
                .ToValueList()
        );
        return Decision.Accept(review, () => MeetingFacts.Explain(review));
    }

    /// <summary>Says everything that is missing.</summary>
    /// <returns>The reasons, in the order of the salespeople; empty if nothing is.</returns>
    public ValueList<RefusalReason> OpenReasons() => Parts.SelectMany(ReasonsOf).ToValueList();

    /// <summary>Lists the review as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a salesperson, in the order of the list.</returns>
    public ValueList<MeetingRow> ToRows(Language language) =>
        Parts.Select(part => MeetingRow.Of(Meeting, part, language)).ToValueList();

    /// <summary>Answers the meeting and how much is missing.</summary>
    /// <returns>Such as <c>friday-morning 2026-10-09T09:30:00: 2 missing</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Meeting}: {OpenReasons().Count} missing");

    private static MeetingPart PartOf(
        HeldMeeting meeting,
        string salesperson,
        MeetingAttendance? attendance,
        ValueList<EndedVisit> visits
    )
    {
        LocalDateTime? since =
            attendance?.LastAttended is { } last && last < meeting.Previous ? last : meeting.Previous;
        return new MeetingPart(
            salesperson,
            attendance,
            visits
                .Where(visit =>
                    visit.Salesperson == salesperson
                    && visit.Ended < meeting.Starts
                    && (since is not { } from || visit.Ended >= from)
                )
                .ToValueList()
        );
    }

    private static IEnumerable<RefusalReason> DayReasons(HeldMeeting meeting, WorkingCalendar calendar)
    {
        if (meeting.Kind == WeeklyMeetingKind.AnyDay)
        {
            yield break;
        }

        WeekPlanDeadline rule =
            meeting.Kind == WeeklyMeetingKind.FridayMorning
                ? WeekPlanDeadline.FridayMorningMeeting
                : WeekPlanDeadline.SaturdayMorningMeeting;
        IsoDayOfWeek day = WeekPlanFacts.DayOf(rule);
        LocalDate held = meeting.Starts.Date;
        LocalDate named = held.DayOfWeek == day ? held : held.Next(day);
        if (
            !calendar
                .Roll(named, RollConvention.Preceding)
                .TryGetValue(out LocalDate due, out Refusal? unknown)
        )
        {
            foreach (RefusalReason reason in unknown.Reasons)
            {
                yield return reason;
            }

            yield break;
        }

        if (due != held)
        {
            yield return MeetingRefusals.OnAnotherDay.Because(
                MeetingFacts.PlanClause(meeting.Kind),
                MeetingFacts.Meeting(meeting),
                WeekPlanFacts.Day(day),
                VisitPlanFacts.Date("due", due, "due on", "应召开日期")
            );
        }

        if (meeting.Starts.TimeOfDay >= LocalTime.Noon)
        {
            yield return WeekPlanRefusals.MeetingNotInTheMorning.Because(
                MeetingFacts.PlanClause(meeting.Kind),
                WeekPlanFacts.Day(day),
                WeekPlanFacts.Meeting(meeting.Starts.TimeOfDay)
            );
        }
    }

    private static IEnumerable<RefusalReason> RecordReasons(
        HeldMeeting meeting,
        ValueList<string> roster,
        ValueList<MeetingAttendance> attendances
    ) =>
        [
            .. attendances
                .Where(there => !roster.Contains(there.Salesperson))
                .Select(there =>
                    MeetingRefusals.NotOnRoster.Because(
                        MeetingFacts.AttendanceClause,
                        MeetingFacts.Salesperson(there.Salesperson),
                        MeetingFacts.Meeting(meeting)
                    )
                ),
            .. attendances
                .Repeated(there => there.Salesperson)
                .Select(group =>
                    MeetingRefusals.RecordedTwice.Because(
                        MeetingFacts.AttendanceClause,
                        MeetingFacts.Salesperson(group.Key),
                        MeetingFacts.Meeting(meeting),
                        new Fact("count", FactValue.Of(group.Count()), new("times", "次数"))
                    )
                ),
        ];

    private IEnumerable<RefusalReason> ReasonsOf(MeetingPart part)
    {
        Fact who = MeetingFacts.Salesperson(part.Salesperson);
        Fact meeting = MeetingFacts.Meeting(Meeting);
        ClauseId plan = MeetingFacts.PlanClause(Meeting.Kind);
        if (part.Attendance is not { } there)
        {
            yield return MeetingRefusals.NotAtMeeting.Because(plan, who, meeting);
            yield break;
        }

        if (part.TookPart && !there.PlanReported)
        {
            yield return MeetingRefusals.PlanNotReported.Because(plan, who, meeting);
        }

        if (MeetingFacts.VisitsClause(Meeting.Kind) is not { } visits)
        {
            yield break; // the source of this meeting asks for the plan only
        }

        foreach (EndedVisit visit in part.Unreported)
        {
            yield return MeetingRefusals.VisitNotReported.Because(
                visits,
                VisitPlanFacts.Visit(visit.VisitId),
                who,
                MeetingFacts.Ended(visit),
                meeting
            );
        }
    }
}
