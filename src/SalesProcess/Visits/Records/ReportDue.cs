using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>Finds when a visit is reported, by the pick of the policy.</summary>
internal static class ReportDue
{
    // a meeting that falls on or before the end of a visit is that of the week before; two steps lead past any holiday
    private const int WeeksToTry = 4;

    internal static Decision<DueTime> Of(
        PaperedVisit visit,
        LocalDateTime end,
        WorkingSchedule schedule,
        LocalTime? meetingStarts,
        PolicyReader read
    )
    {
        if (read.Read(VisitPaperParameters.ReportDue) is not { } pick)
        {
            return Decision.Refuse<DueTime>(new Refusal(read.Missing));
        }

        if (pick.Value == VisitReportTime.Promptly)
        {
            return read.Read(VisitPaperParameters.ReportWithinHours) is { } hours
                ? new Deadline.WorkingTime(Duration.FromHours((int)hours.Value)).DueFrom(end, schedule)
                : Decision.Refuse<DueTime>(new Refusal(read.Missing));
        }

        bool weekly = pick.Value != VisitReportTime.SameDayMeeting;
        if (meetingStarts is not { } starts)
        {
            return Decision.Refuse<DueTime>(
                PaperRefusals.NoMeetingTime.Because(
                    pick.Reading,
                    PaperFacts.Visit(visit),
                    PaperFacts.ReportDue(pick.Value)
                )
            );
        }

        return weekly && starts >= LocalTime.Noon
                ? Decision.Refuse<DueTime>(
                    PaperRefusals.MeetingNotInTheMorning.Because(
                        pick.Reading,
                        PaperFacts.ReportDue(pick.Value),
                        PaperFacts.Meeting(starts)
                    )
                )
            : weekly ? FirstMeetingAfter(end, DayOf(pick.Value), starts, schedule)
            : new Deadline.AtTimeOf(starts).DueFrom(end, schedule);
    }

    private static IsoDayOfWeek DayOf(VisitReportTime time) =>
        time == VisitReportTime.SaturdayMorningMeeting ? IsoDayOfWeek.Saturday : IsoDayOfWeek.Friday;

    private static Decision<DueTime> FirstMeetingAfter(
        LocalDateTime end,
        IsoDayOfWeek day,
        LocalTime starts,
        WorkingSchedule schedule
    )
    {
        var rule = new Deadline.AtTimeOn(day, starts, DeadlineWeek.SameWeek);
        Decision<DueTime> due = rule.DueFrom(end, schedule);
        for (
            int week = 1;
            week < WeeksToTry && due.TryGetValue(out DueTime? found, out _) && found.At < end;
            week++
        )
        {
            due = rule.DueFrom(end.PlusWeeks(week), schedule);
        }

        return due;
    }
}
