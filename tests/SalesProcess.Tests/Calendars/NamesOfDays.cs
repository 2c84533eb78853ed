using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Calendars;

/// <summary>Kinds of days and statuses have names in both languages, and what is none has no name.</summary>
public class NamesOfDays
{
    [Theory]
    [InlineData(DayKind.WorkingDay, "working day", "工作日")]
    [InlineData(DayKind.Weekend, "weekend", "周末")]
    [InlineData(DayKind.Holiday, "holiday", "节假日")]
    [InlineData(DayKind.MakeUpWorkday, "make-up workday", "调休上班")]
    public void A_kind_of_day_has_a_name_in_both_languages(DayKind kind, string english, string chinese) =>
        Assert.Equal(new BilingualText(english, chinese), CalendarLabels.Of(kind));

    [Theory]
    [InlineData(CalendarStatus.Official, "official", "正式")]
    [InlineData(CalendarStatus.Provisional, "provisional", "暂定")]
    public void A_status_has_a_name_in_both_languages(
        CalendarStatus status,
        string english,
        string chinese
    ) => Assert.Equal(new BilingualText(english, chinese), CalendarLabels.Of(status));

    [Fact]
    public void What_is_not_a_kind_of_day_or_a_status_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => CalendarLabels.Of((DayKind)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("status", () => CalendarLabels.Of((CalendarStatus)2));
        Assert.Throws<ArgumentOutOfRangeException>("status", () => CalendarLabels.Of((CalendarStatus)(-1)));
    }
}
