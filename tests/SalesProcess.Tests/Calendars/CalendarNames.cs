using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Calendars;

/// <summary>What the calendars call things is there in both languages, each name once.</summary>
public class CalendarNames
{
    [Fact]
    public void Every_member_has_a_name_of_its_own()
    {
        Named(Enum.GetValues<DayKind>(), CalendarLabels.Of);
        Named(Enum.GetValues<CalendarStatus>(), CalendarLabels.Of);
        Named(Enum.GetValues<IntervalEnds>(), CalendarLabels.Of);
        Named(Enum.GetValues<RollConvention>(), CalendarLabels.Of);
        Named(Enum.GetValues<JointRule>(), CalendarLabels.Of);
    }

    [Fact]
    public void What_is_no_member_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => CalendarLabels.Of((DayKind)5));
        Assert.Throws<ArgumentOutOfRangeException>("status", () => CalendarLabels.Of((CalendarStatus)2));
        Assert.Throws<ArgumentOutOfRangeException>("ends", () => CalendarLabels.Of((IntervalEnds)4));
        Assert.Throws<ArgumentOutOfRangeException>("convention", () => CalendarLabels.Of((RollConvention)6));
        Assert.Throws<ArgumentOutOfRangeException>("rule", () => CalendarLabels.Of((JointRule)2));
    }

    [Fact]
    public void Values_write_themselves_in_one_line()
    {
        CalendarNotice notice = CalendarHistory.MainlandChina.Notices[^1];

        Assert.Equal("State Council notice on the holidays of 2026, 2025-11-04", notice.ToString());
        Assert.Equal("2026-01-01: holiday", notice.SpecialDays[0].ToString());
        Assert.Equal(
            "2026-10-10: make-up-workday",
            WorkingCalendar.MainlandChina[new LocalDate(2026, 10, 10)].ToString()
        );
    }

    private static void Named<T>(T[] members, Func<T, BilingualText> name)
    {
        Assert.Equal(members.Length, members.Select(member => name(member).English).Distinct().Count());
        Assert.Equal(members.Length, members.Select(member => name(member).Chinese).Distinct().Count());
    }
}
