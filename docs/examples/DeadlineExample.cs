using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Examples;

internal static class DeadlineExample
{
    public static void Run(TextWriter output)
    {
        // README: deadlines
        var office = new WorkingSchedule(
            WorkingCalendar.MainlandChina,
            OpeningHours.Of(
                IsoDayOfWeek.Monday,
                IsoDayOfWeek.Friday,
                new OpenInterval(new LocalTime(9, 0), new LocalTime(12, 0)),
                new OpenInterval(new LocalTime(13, 30), new LocalTime(18, 0))
            )
        );

        // a lead comes in on National Day: eight working hours run from the first working minute
        LocalDateTime lead = new(2026, 10, 1, 20, 15);
        new Deadline.WorkingTime(Duration.FromHours(8))
            .DueFrom(lead, office)
            .Switch((due, _) => output.WriteLine(due), refusal => output.WriteLine(refusal));
        new Deadline.Elapsed(Duration.FromHours(24))
            .DueFrom(lead, office)
            .Switch((due, _) => output.WriteLine(due), refusal => output.WriteLine(refusal));
        // README: end
    }
}
