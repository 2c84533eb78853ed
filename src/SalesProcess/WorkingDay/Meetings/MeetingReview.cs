using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.WorkingDay;

/// <summary>A meeting as it was held: when, by whom, who attended, and what of its agenda is open.</summary>
/// <remarks>
/// An item of the agenda that bears the name of a list of the day is carried by that list, which must be there and
/// complete unless the item does not apply. Equality is that of all parts. Order is not defined.
/// </remarks>
/// <example>
/// <code>
/// var held = new MeetingReview(attendance, ProcessRoles.DepartmentManager, startedAt, agenda, [goals]);
/// ValueList&lt;RefusalReason&gt; findings = held.Findings();    // begun late, chaired by another, late, absent
/// Decision&lt;ClosedMeeting&gt; closed = held.Close();           // refused while something is open
/// </code>
/// </example>
public sealed record MeetingReview
{
    /// <summary>Makes the review of a meeting.</summary>
    /// <param name="attendance">Who attended; it says which meeting of which day it is.</param>
    /// <param name="chair">As what somebody chaired it.</param>
    /// <param name="startedAt">When it began, in local time, on the day of the attendance.</param>
    /// <param name="agenda">The agenda with its answers, as <see cref="DayChecklists.Start"/> starts it.</param>
    /// <param name="lists">The lists of the day that carry its items, each kind once.</param>
    /// <exception cref="ArgumentException">The attendance is not that of a meeting, it began on another day, a list is
    /// of another day, or a kind of list stands twice.</exception>
    public MeetingReview(
        AttendanceSheet attendance,
        ProcessRole chair,
        LocalDateTime startedAt,
        Checklist agenda,
        ValueList<DayList> lists
    )
    {
        ArgumentNullException.ThrowIfNull(attendance);
        ArgumentNullException.ThrowIfNull(chair);
        ArgumentNullException.ThrowIfNull(agenda);
        _ = Required.Items(lists);
        if (attendance.Slot.Kind != SlotKind.Meeting)
        {
            throw new ArgumentException($"'{attendance.Slot.Id}' is no meeting.", nameof(attendance));
        }

        if (startedAt.Date != attendance.Date)
        {
            throw new ArgumentException(
                $"The meeting of {FactValue.Of(attendance.Date)} began on that day, not at {FactValue.Of(startedAt)}.",
                nameof(startedAt)
            );
        }

        if (lists.Any(list => list.Day != attendance.Date) || lists.Repeated(list => list.Kind).Any())
        {
            throw new ArgumentException(
                "Each list is of the day of the meeting, and each kind stands once.",
                nameof(lists)
            );
        }

        (Attendance, Chair, StartedAt, Agenda, Lists) = (attendance, chair, startedAt, agenda, lists);
    }

    /// <summary>Who attended.</summary>
    public AttendanceSheet Attendance { get; }

    /// <summary>As what somebody chaired it.</summary>
    public ProcessRole Chair { get; }

    /// <summary>When it began, in local time.</summary>
    public LocalDateTime StartedAt { get; }

    /// <summary>The agenda with its answers.</summary>
    public Checklist Agenda { get; }

    /// <summary>The lists of the day that carry its items.</summary>
    public ValueList<DayList> Lists { get; }

    /// <summary>Whether it began when it was due, or before.</summary>
    public bool IsHeldOnTime => StartedAt <= Attendance.Due;

    /// <summary>Says what cannot be put right any more: begun late, chaired by another post, late and absent people.</summary>
    /// <returns>The findings; empty if there are none.</returns>
    [Implements("DAY-EVE-01")]
    public ValueList<RefusalReason> Findings() =>
        [.. MeetingFacts.Late(this), .. MeetingFacts.AnotherChair(this), .. Attendance.Findings()];

    /// <summary>Says what is open: items of the agenda, lists that are missing, and what is open in the lists.</summary>
    /// <returns>The reasons, in the order of the agenda; empty if nothing is open.</returns>
    public ValueList<RefusalReason> OpenReasons() =>
        [
            .. Agenda.OpenReasons(),
            .. Agenda.Entries.SelectMany(entry => MeetingFacts.OfItem(this, entry)),
            .. Lists.SelectMany(list => list.OpenReasons()),
        ];

    /// <summary>Closes the meeting.</summary>
    /// <returns>The meeting, with its findings in the explanation; refused with everything that is open.</returns>
    [Implements("LIB-DAY-05")]
    public Decision<ClosedMeeting> Close()
    {
        ValueList<RefusalReason> open = OpenReasons();
        if (open.Count > 0)
        {
            return Decision.Refuse<ClosedMeeting>(new Refusal(open));
        }

        var closed = new ClosedMeeting(this);
        return Decision.Accept(closed, () => MeetingFacts.Explain(closed));
    }

    /// <summary>Lists the meeting as a flat row, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public MeetingRow ToRow(Language language) => MeetingRow.Of(this, language);

    /// <summary>Answers the meeting and how much is open.</summary>
    /// <returns>Such as <c>evening-meeting, 2026-10-09: 3 open</c>.</returns>
    public override string ToString() =>
        $"{Attendance.Slot.Id}, {FactValue.Of(Attendance.Date)}: {FactValue.Of(OpenReasons().Count)} open";
}
