using System.Globalization;
using SalesProcess.Calendars;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>Every month from 2007 to 2027, against the table counted from the notices of the State Council.</summary>
public class MainlandChinaMonths
{
    [Fact]
    public void Every_month_of_the_table_has_its_working_days()
    {
        Row[] rows = [.. Table()];

        Assert.Equal(252, rows.Length);
        Assert.Equal(rows, rows.Select(row => Count(row.Month)));
    }

    [Fact]
    public void Twenty_years_are_official_and_the_last_is_provisional()
    {
        Assert.All(Table(), row => Assert.Equal(row.Month.Year == 2027, row.Status == "provisional"));
        Assert.Equal(CalendarStatus.Official, Month("2026-12").Status);
        Assert.Equal(CalendarStatus.Provisional, Month("2027-01").Status);
    }

    [Fact]
    public void Only_53_of_240_months_have_22_working_days() =>
        Assert.Equal(
            53,
            Enumerable.Range(0, 240).Count(n => Count(new YearMonth(2007, 1).PlusMonths(n)).WorkingDays == 22)
        );

    [Fact]
    public void Months_have_from_16_to_23_working_days() =>
        Assert.Equal((16, 23), (Table().Min(row => row.WorkingDays), Table().Max(row => row.WorkingDays)));

    // Monday to Friday, less every holiday, plus every make-up workday: wrong, as holidays on a weekend were no
    // working days in the first place. Official counts: the notice for 2026.
    [Theory]
    [InlineData("2026-01", 20, 21)]
    [InlineData("2026-02", 13, 16)]
    [InlineData("2026-10", 16, 18)]
    public void Subtracting_holidays_on_weekends_as_well_gives_too_few_days(
        string month,
        int naive,
        int workingDays
    )
    {
        CalendarMonth counted = Month(month);
        int weekdays = counted.Days.Count(day => day.Date.DayOfWeek <= IsoDayOfWeek.Friday);
        int holidays = counted.Days.Count(day => day.Kind == DayKind.Holiday);
        int makeUpDays = counted.Days.Count(day => day.Kind == DayKind.MakeUpWorkday);

        Assert.Equal(naive, weekdays - holidays + makeUpDays);
        Assert.Equal(workingDays, counted.WorkingDays);
    }

    private static CalendarMonth Month(string month) =>
        WorkingCalendar.MainlandChina.Month(month.ToMonth()).Accepted();

    private static Row Count(YearMonth month)
    {
        CalendarMonth counted = WorkingCalendar.MainlandChina.Month(month).Accepted();
        return new Row(
            month,
            counted.Days.Count,
            counted.Days.Count(day => day.Date.DayOfWeek <= IsoDayOfWeek.Friday),
            counted.Days.Count(d => d.Kind == DayKind.Holiday && d.Date.DayOfWeek <= IsoDayOfWeek.Friday),
            counted.Days.Count(day => day.Kind == DayKind.MakeUpWorkday),
            counted.WorkingDays,
            counted.Status == CalendarStatus.Official ? "official" : "provisional"
        );
    }

    private static IEnumerable<Row> Table() =>
        Repository
            .Read("tests", "SalesProcess.Tests", "Calendars", "Data", "cn-working-days-by-month.csv")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new Row(
                new YearMonth(Whole(cells[0]), Whole(cells[1])),
                Whole(cells[2]),
                Whole(cells[3]),
                Whole(cells[4]),
                Whole(cells[5]),
                Whole(cells[6]),
                cells[7]
            ));

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Row(
        YearMonth Month,
        int Days,
        int Weekdays,
        int WeekdayHolidays,
        int MakeUpDays,
        int WorkingDays,
        string Status
    );
}
