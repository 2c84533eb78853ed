using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>A due time, and whether it was kept, as one flat row in the language asked for.</summary>
public class DueRows
{
    private static readonly DueTime Due = new Deadline.AtTimeOf(new LocalTime(17, 0))
    {
        Ends = DeadlineEnd.Before,
    }
        .DueFrom("2026-10-09 9:00".ToDateTime(), OctoberSchedule.Usual)
        .Accepted();

    private static readonly DateTime FivePm = new(2026, 10, 9, 17, 0, 0, DateTimeKind.Unspecified);

    [Fact]
    public void Without_a_time_the_row_judges_nothing()
    {
        DueRow row = Due.ToRow(Language.English);
        Assert.Equal(
            new DueRow(
                "at-time-of",
                "17:00 of a working day",
                FivePm.AddHours(-8),
                FivePm,
                "before",
                "before",
                IsProvisional: false,
                Done: null,
                "",
                "",
                By: null
            ),
            row
        );
        Assert.Equal("before 2026-10-09T17:00:00", Cultures.Makes(row.ToString));
    }

    [Theory]
    [InlineData("2026-10-09 16:30", "in-time", "按时", 30)]
    [InlineData("2026-10-09 17:00", "late", "逾期", 0)]
    [InlineData("2026-10-09 18:00", "late", "逾期", 60)]
    public void With_a_time_it_says_the_verdict_and_by_how_much(
        string done,
        string code,
        string label,
        int minutes
    )
    {
        DueRow row = Due.ToRow(done.ToDateTime(), Language.Chinese);
        Assert.Equal(
            ("早于", code, label, TimeSpan.FromMinutes(minutes)),
            (row.Ends, row.VerdictCode, row.Verdict, row.By)
        );
        Assert.Equal(done.ToDateTime().ToDateTimeUnspecified(), row.Done);
        Assert.Equal($"before 2026-10-09T17:00:00: {code}", Cultures.Makes(row.ToString));
    }

    [Fact]
    public void A_time_of_another_calendar_system_is_a_bug_of_the_caller() =>
        Assert.Throws<ArgumentException>(
            "done",
            () =>
                Due.ToRow(
                    "2026-10-09 9:00".ToDateTime().WithCalendar(CalendarSystem.Julian),
                    Language.English
                )
        );
}
