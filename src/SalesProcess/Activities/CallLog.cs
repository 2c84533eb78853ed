using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>The telephone record form of a day, handed in to the department manager in time; made by a check only.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CallLog
{
    private CallLog(LocalDate day, LocalDateTime handedInAt, LocalDateTime meeting) =>
        (Day, HandedInAt, Meeting) = (day, handedInAt, meeting);

    /// <summary>The day of the calls.</summary>
    public LocalDate Day { get; }

    /// <summary>When the form was handed in.</summary>
    public LocalDateTime HandedInAt { get; }

    /// <summary>When the evening meeting of the day starts.</summary>
    public LocalDateTime Meeting { get; }

    /// <summary>Checks that the form of a day was handed in on that day before its evening meeting.</summary>
    /// <param name="day">The day of the calls.</param>
    /// <param name="handedInAt">When the form was handed in, in local time; null while it was not.</param>
    /// <param name="policy">The edition of the policy in force; it says what “before” means (K-39).</param>
    /// <param name="meetingStarts">When the meeting of that day starts; null for the time that the policy schedules.</param>
    /// <returns>The form, in time; refused where it is missing, late, or older than the day.</returns>
    [Implements("TARGET-CALLLOG-DAY")]
    public static Decision<CallLog> Check(
        LocalDate day,
        LocalDateTime? handedInAt,
        PolicyEdition policy,
        LocalTime? meetingStarts = null
    )
    {
        ArgumentNullException.ThrowIfNull(policy);
        day = day.WithCalendar(CalendarSystem.Iso);
        var read = new PolicyReader(policy);
        LocalTime? starts = meetingStarts ?? read.Read(ActivityParameters.EveningMeeting)?.Value;
        Parameter<CallLogDeadline>? deadline = read.Read(ActivityParameters.CallLogDeadline);
        if (starts is not { } time || deadline is null)
        {
            return Decision.Refuse<CallLog>(new Refusal(read.Missing));
        }

        LocalDateTime meeting = day.At(time);
        Fact date = ActivityFacts.Date(day);
        Fact start = new(
            "meeting",
            FactValue.Of(meeting),
            new("start of the evening meeting", "夕会开始时间")
        );
        if (handedInAt?.WithCalendar(CalendarSystem.Iso) is not { } given)
        {
            return Decision.Refuse<CallLog>(
                ActivityRefusals.CallLogMissing.Because(ActivityFacts.CallLogClause, date, start)
            );
        }

        Fact handedIn = new("handed-in", FactValue.Of(given), new("handed in", "上交时间"));
        bool isLate = deadline.Value == CallLogDeadline.WhenItStarts ? given > meeting : given >= meeting;
        if (isLate || given.Date < day)
        {
            RefusalRule rule = isLate ? ActivityRefusals.CallLogLate : ActivityRefusals.CallLogEarly;
            return Decision.Refuse<CallLog>(rule.Because(deadline.Reading, date, handedIn, start));
        }

        return Decision.Accept(
            new CallLog(day, given, meeting),
            new Explanation
            {
                Decision = "activities.call-log",
                Question = new(
                    $"Was the telephone record form of {date.Value} handed in in time?",
                    $"{date.Value}的电话记录表是否按时上交？"
                ),
                Answer = new(
                    $"Yes, at {handedIn.Value}; the meeting starts at {start.Value}.",
                    $"是，于{handedIn.Value}上交；夕会于{start.Value}开始。"
                ),
                Outcome = FactValue.Of(value: true),
                Clauses = [ActivityFacts.CallLogClause],
                Facts = [date, handedIn, start],
                Readings = read.Readings,
            }
        );
    }

    /// <summary>Answers day and time of handing in.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Day)}: handed in {FactValue.Of(HandedInAt)}";
}
