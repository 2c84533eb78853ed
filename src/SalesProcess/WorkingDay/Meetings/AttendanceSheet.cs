using System.Globalization;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>Who attended a part of the day, who was late and by how much, who did not come.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record AttendanceSheet
{
    private AttendanceSheet(
        DayProfile profile,
        PolicySlot slot,
        LocalDateTime due,
        DeadlineEnd ends,
        ValueList<AttendanceLine> lines,
        ValueList<PolicyReading> readings
    ) => (Profile, Slot, Due, Ends, Lines, Readings) = (profile, slot, due, ends, lines, readings);

    /// <summary>The profile.</summary>
    public DayProfile Profile { get; }

    /// <summary>The part of the day, as the policy sets it.</summary>
    public PolicySlot Slot { get; }

    /// <summary>The day.</summary>
    public LocalDate Date => Due.Date;

    /// <summary>The local time by which everybody was due.</summary>
    public LocalDateTime Due { get; }

    /// <summary>Whether that very time is in time.</summary>
    public DeadlineEnd Ends { get; }

    /// <summary>Everybody who was expected, in the order given, then everybody else who came.</summary>
    public ValueList<AttendanceLine> Lines { get; }

    internal ValueList<PolicyReading> Readings { get; }

    /// <summary>Judges the attendance of a part of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="slotId">The stable name of the part of the day.</param>
    /// <param name="startsAt">When it begins on that day; null for the time of the day's schedule. The sources give no
    /// time for most meetings outside telephone sales.</param>
    /// <param name="expected">Everybody who is expected, each once.</param>
    /// <param name="recorded">What was recorded, each person once; who is expected and not recorded is absent.</param>
    /// <param name="policy">The edition of the policy in force; it says whether nine o'clock sharp is before nine in a
    /// shop (K-39). At a meeting, whoever comes at its very start is in time.</param>
    /// <returns>The sheet. Refused, with every reason, where the day has no such part or no time for it, where a person
    /// stands twice, and where somebody arrives on another day.</returns>
    /// <example>
    /// <code>
    /// Decision&lt;AttendanceSheet&gt; shop = DaySchedule.For(DayProfile.ShopAssistant, date, [], policy)
    ///     .Then(day => AttendanceSheet.Of(day, "attendance", null, staff, recorded, policy));
    /// </code>
    /// </example>
    [Implements("DAY-S18-01", "DAY-S5-ATTEND-01", "LIB-DAY-02")]
    [Implements("DAY-S5-MORNING")]
    public static Decision<AttendanceSheet> Of(
        DaySchedule day,
        string slotId,
        LocalTime? startsAt,
        ValueList<Attendee> expected,
        ValueList<Attendance> recorded,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(day);
        _ = Required.Text(slotId, nameof(slotId));
        _ = Required.Items(expected);
        _ = Required.Items(recorded);
        ArgumentNullException.ThrowIfNull(policy);
        if (day.Find(slotId) is not { } block)
        {
            return Decision.Refuse<AttendanceSheet>(
                WorkingDayRefusals.NoSuchSlot.Because(
                    day.Reading,
                    DayFacts.Profile(day.Profile),
                    DayFacts.Slot(slotId)
                )
            );
        }

        // a part of the day with an end only is one that must be reached before
        var read = new PolicyReader(policy);
        bool isLimit = block.From is null && block.To is not null && startsAt is null;
        Parameter<DeadlineEnd>? limit = isLimit ? read.Read(WorkingDayParameters.AttendanceEnds) : null;
        DeadlineEnd ends = limit?.Value ?? DeadlineEnd.NoLaterThan;
        LocalTime? due = startsAt ?? block.From ?? block.To;
        ValueList<RefusalReason> reasons =
        [
            .. read.Missing,
            .. AttendanceFacts.Faults(day, block.Slot, due, expected, recorded),
        ];
        if (due is not { } time || reasons.Count > 0)
        {
            return Decision.Refuse<AttendanceSheet>(new Refusal(reasons));
        }

        LocalDateTime at = day.Date.At(time);
        AttendanceLine[] lines =
        [
            .. expected.Select(one =>
                Judge(one, recorded.FirstOrDefault(line => line.Person == one.Person), at, ends)
            ),
            .. recorded
                .Where(line => expected.All(one => one.Person != line.Person))
                .Select(line => Judge(new Attendee(line.Person), line, at, ends)),
        ];
        var sheet = new AttendanceSheet(
            day.Profile,
            block.Slot,
            at,
            ends,
            lines.ToValueList(),
            [day.Reading, .. read.Readings]
        );
        return Decision.Accept(sheet, () => AttendanceFacts.Explain(sheet));
    }

    /// <summary>Counts how many attended in a way.</summary>
    /// <param name="state">The way.</param>
    /// <returns>The number of people.</returns>
    public int Count(AttendanceState state) => Lines.Count(line => line.State == state);

    /// <summary>Says of everybody late or absent without a reason that it is so.</summary>
    /// <returns>One reason a person, in the order of the lines; empty if everybody was in time or excused.</returns>
    public ValueList<RefusalReason> Findings() =>
        Lines
            .Where(line => line.State is AttendanceState.Late or AttendanceState.Absent)
            .Select(line => AttendanceFacts.Finding(this, line))
            .ToValueList();

    /// <summary>Lists the sheet as flat rows: the Staff Attendance Form.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a person.</returns>
    public ValueList<AttendanceRow> ToRows(Language language) =>
        Lines.Select(line => AttendanceRow.Of(this, line, language)).ToValueList();

    /// <summary>Answers the part of the day and how many were in time.</summary>
    /// <returns>Such as <c>morning-meeting, 2026-10-09: 4 of 5 in time</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Slot.Id}, {FactValue.Of(Date)}: {Count(AttendanceState.InTime)} of {Lines.Count} in time"
        );

    private static AttendanceLine Judge(
        Attendee who,
        Attendance? recorded,
        LocalDateTime due,
        DeadlineEnd ends
    ) =>
        recorded?.ArrivedAt is { } at
            ? at < due || (at == due && ends == DeadlineEnd.NoLaterThan)
                ? new(who, at, AttendanceState.InTime, LateBy: null)
                : new(who, at, AttendanceState.Late, LocalClock.Between(due, at))
            : new(
                who,
                ArrivedAt: null,
                string.IsNullOrWhiteSpace(recorded?.AbsenceReason)
                    ? AttendanceState.Absent
                    : AttendanceState.Excused,
                LateBy: null
            );
}
