using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>The parts of a profile's day on a date, each with the times that hold on that day.</summary>
/// <remarks>Made by <see cref="For"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record DaySchedule
{
    private DaySchedule(
        DayProfile profile,
        LocalDate date,
        ValueList<DayBlock> blocks,
        ValueList<CompanyMeeting> meetings,
        PolicyReading reading
    ) => (Profile, Date, Blocks, CompanyMeetings, Reading) = (profile, date, blocks, meetings, reading);

    /// <summary>The profile.</summary>
    public DayProfile Profile { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The parts of the day, in the order of the policy.</summary>
    public ValueList<DayBlock> Blocks { get; }

    /// <summary>The meetings of the company on the day, in the order given.</summary>
    public ValueList<CompanyMeeting> CompanyMeetings { get; }

    /// <summary>The parts of the day as the policy sets them, with clause and edition.</summary>
    public PolicyReading Reading { get; }

    /// <summary>Works out the parts of a day.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="date">The day.</param>
    /// <param name="companyMeetings">The meetings of the whole company on that day; empty if there is none.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The day. A meeting that gives way begins when the meeting of the company that takes its time is over,
    /// and keeps its length. Refused where the policy sets no parts, and with each meeting for which the day has no
    /// time left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not a defined one.</exception>
    /// <example>
    /// <code>
    /// DaySchedule.For(DayProfile.Telesales, date,
    ///     [new CompanyMeeting("ALL-HANDS", new LocalTime(9, 0), new LocalTime(9, 20))], policy);
    /// // the department's morning meeting is held from 9:20 to 9:50
    /// </code>
    /// </example>
    [Implements("DAY-MORNING-01", "DAY-NOON-01", "LIB-DAY-01")]
    public static Decision<DaySchedule> For(
        DayProfile profile,
        LocalDate date,
        ValueList<CompanyMeeting> companyMeetings,
        PolicyEdition policy
    )
    {
        _ = DayLabels.Of(profile);
        _ = Required.Items(companyMeetings);
        ArgumentNullException.ThrowIfNull(policy);
        if (
            !policy.TryRead(
                WorkingDayParameters.Slots,
                out Parameter<ValueList<PolicySlot>>? slots,
                out RefusalReason? missing
            )
        )
        {
            return Decision.Refuse<DaySchedule>(missing);
        }

        IReadOnlyDictionary<string, string> traits = DayFacts.Traits(profile);
        var blocks = new List<DayBlock>();
        var reasons = new List<RefusalReason>();
        foreach (PolicySlot slot in slots.Value.Where(slot => DayFacts.Applies(slot.Conditions, traits)))
        {
            if (Postponement.Of(slot, companyMeetings) is { } block)
            {
                blocks.Add(block);
            }
            else
            {
                reasons.Add(
                    WorkingDayRefusals.NoTimeLeft.Because(
                        DayFacts.Lib(1),
                        DayFacts.Slot(slot),
                        DayFacts.Date(date)
                    ) with
                    {
                        Edition = slots.Edition,
                    }
                );
            }
        }

        if (reasons.Count > 0)
        {
            return Decision.Refuse<DaySchedule>(new Refusal(reasons.ToValueList()));
        }

        var day = new DaySchedule(profile, date, blocks.ToValueList(), companyMeetings, slots.Reading);
        return Decision.Accept(day, () => ScheduleExplanations.Of(day));
    }

    /// <summary>Finds a part of the day.</summary>
    /// <param name="slotId">The stable name of the part.</param>
    /// <returns>The part; null if the profile has no such one.</returns>
    public DayBlock? Find(string slotId) => Blocks.FirstOrDefault(block => block.Slot.Id == slotId);

    /// <summary>Says which meetings of the day still meet a meeting of the company or one another.</summary>
    /// <returns>One reason a pair, in the order of the day; empty if all have their time to themselves.</returns>
    public ValueList<RefusalReason> Clashes()
    {
        DayBlock[] timed =
        [
            .. Blocks.Where(block => block.Slot.Kind == SlotKind.Meeting && block.From < block.To),
        ];
        return
        [
            .. timed.SelectMany(block =>
                CompanyMeetings
                    .Where(meeting => block.Overlaps(meeting.From, meeting.To))
                    .Select(meeting => Clash(block, meeting.MeetingId, meeting.From, meeting.To))
            ),
            .. timed.SelectMany(
                (block, i) =>
                    timed
                        .Skip(i + 1)
                        .Where(later => block.Overlaps(later.From!.Value, later.To!.Value))
                        .Select(later => Clash(block, later.Slot.Id, later.From!.Value, later.To!.Value))
            ),
        ];
    }

    /// <summary>Answers profile and day.</summary>
    /// <returns>Such as <c>telesales, 2026-10-09</c>.</returns>
    public override string ToString() => $"{Kebab.Of(Profile)}, {FactValue.Of(Date)}";

    private static RefusalReason Clash(DayBlock block, string with, LocalTime from, LocalTime to) =>
        WorkingDayRefusals.MeetingsClash.Because(
            block.Slot.Clause,
            DayFacts.Slot(block.Slot),
            DayFacts.Time("from", block.From!.Value, new("begins", "开始")),
            DayFacts.Time("to", block.To!.Value, new("ends", "结束")),
            new Fact("with", FactValue.Of(with), new("meets", "冲突会议")),
            DayFacts.Time("with-from", from, new("the other begins", "另一会议开始")),
            DayFacts.Time("with-to", to, new("the other ends", "另一会议结束"))
        );
}
