using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>A month as flat rows, which any grid or spreadsheet takes.</summary>
public class CalendarRows
{
    private static readonly CalendarMonth October = WorkingCalendar
        .MainlandChina.With(
            new(
                new("Shop", "店铺"),
                source: null,
                [SpecialDay.PartDay(new LocalDate(2026, 10, 30), new Ratio(1, 2), new("stocktaking", "盘点"))]
            )
        )
        .Month(new YearMonth(2026, 10))
        .Accepted();

    [Fact]
    public void There_is_one_for_each_day()
    {
        ValueList<CalendarDayRow> rows = October.ToRows(Language.English);

        Assert.Equal(October.Days.Select(day => day.Date.ToDateOnly()), rows.Select(row => row.Date));
        Assert.Equal(17.5m, rows.Sum(row => row.Weight));
        Assert.Equal(18, rows.Count(row => row.IsWorked));
        Assert.Equal("2026-10-01: holiday", rows[0].ToString());
    }

    [Fact]
    public void A_row_says_what_the_day_is_and_who_says_so()
    {
        Assert.Equal(
            new CalendarDayRow(
                new DateOnly(2026, 10, 1),
                "holiday",
                "国庆节",
                IsWorked: false,
                Weight: 0m,
                "中国大陆",
                "国务院办公厅关于2026年部分节假日安排的通知",
                IsProvisional: false
            ),
            October.ToRows(Language.Chinese)[0]
        );
        Assert.Equal(
            new CalendarDayRow(
                new DateOnly(2026, 10, 30),
                "part-day",
                "part day (stocktaking)",
                IsWorked: true,
                Weight: 0.5m,
                "Shop",
                Source: null,
                IsProvisional: false
            ),
            October.ToRows(Language.English)[29]
        );
    }
}
