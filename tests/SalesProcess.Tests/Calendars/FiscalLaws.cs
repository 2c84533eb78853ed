using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Calendars;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>What holds for every fiscal calendar and every year from 1900 to 2200.</summary>
public class FiscalLaws
{
    [Fact]
    public void Weeks_tile_the_year_months_tile_the_weeks_and_years_tile_the_time() =>
        Holds(
            (calendar, number) =>
            {
                FiscalYear year = calendar.Year(number);
                Assert.InRange(year.Weeks.Count, 52, 53);
                Assert.Equal(12, year.Months.Count);
                LocalDate next = calendar.Year(number - 1).End.PlusDays(1);
                int week = 0;
                foreach (FiscalMonth month in year.Months)
                {
                    Assert.Equal(next, month.Start);
                    foreach (FiscalWeek part in month.Weeks)
                    {
                        week++;
                        Assert.Equal((number, week, next), (part.Year, part.Number, part.Start));
                        Assert.Equal(calendar.LastDayOfWeek, part.End.DayOfWeek);
                        next = next.PlusDays(7);
                    }

                    Assert.Equal(next.PlusDays(-1), month.End);
                }

                Assert.Equal(year.End, next.PlusDays(-1));
                Assert.Equal(year.Weeks.Count, week);
            }
        );

    [Fact]
    public void The_53rd_week_goes_where_the_rule_says_and_nowhere_else() =>
        Holds(
            (calendar, number) =>
            {
                FiscalYear year = calendar.Year(number);
                int[] pattern = calendar.Pattern switch
                {
                    QuarterPattern.FourFourFive => [4, 4, 5],
                    QuarterPattern.FourFiveFour => [4, 5, 4],
                    _ => [5, 4, 4],
                };
                Assert.All(
                    year.Months,
                    month =>
                        Assert.Equal(
                            pattern[(month.Number - 1) % 3]
                                + (year.IsLong && month.Number == calendar.ExtraWeekIn ? 1 : 0),
                            month.Weeks.Count
                        )
                );
            }
        );

    [Fact]
    public void A_year_ends_where_its_rule_says() =>
        Holds(
            (calendar, number) =>
            {
                LocalDate end = calendar.Year(number).End;
                if (calendar.Ends == FiscalYearEnd.LastInMonth)
                {
                    Assert.Equal(calendar.EndMonth, end.Month);
                    Assert.NotEqual(calendar.EndMonth, end.PlusDays(7).Month);
                }
                else
                {
                    // three days on, or three days back, lies on the other side of the end of the month
                    Assert.Equal(calendar.EndMonth, end.PlusDays(-3).Month);
                    Assert.NotEqual(calendar.EndMonth, end.PlusDays(4).Month);
                }
            }
        );

    [Fact]
    public void Every_day_of_a_year_finds_its_year_month_and_week() =>
        Holds(
            (calendar, number) =>
            {
                FiscalYear year = calendar.Year(number);
                foreach (LocalDate date in new[] { year.Start, year.Start.PlusDays(number % 360), year.End })
                {
                    Assert.Equal(year, calendar.YearOf(date));
                    Assert.True(year.MonthOf(date).Contains(date));
                    Assert.True(year.WeekOf(date).Contains(date));
                }
            }
        );

    private static void Holds(Action<FiscalCalendar, int> law) =>
        Law.Holds(
            (
                from pattern in Gen.Choose(0, 2)
                from ends in Gen.Choose(0, 1)
                from last in Gen.Choose(1, 7)
                from month in Gen.Choose(1, 12)
                from extra in Gen.Choose(1, 12)
                from name in Gen.Choose(0, 1)
                from number in Gen.Choose(1900, 2200)
                select (
                    Calendar: new FiscalCalendar(
                        (QuarterPattern)pattern,
                        (FiscalYearEnd)ends,
                        (IsoDayOfWeek)last,
                        month
                    )
                    {
                        ExtraWeekIn = extra,
                        NumberedBy = (FiscalYearName)name,
                    },
                    Number: number
                )
            ).ThatShrinks(Smaller),
            c => law(c.Calendar, c.Number),
            cases: 3_000
        );

    private static IEnumerable<(FiscalCalendar Calendar, int Number)> Smaller(
        (FiscalCalendar Calendar, int Number) asked
    )
    {
        if (asked.Number > 1900)
        {
            yield return (asked.Calendar, asked.Number - 1);
        }

        if (asked.Calendar.ExtraWeekIn < 12)
        {
            yield return (asked.Calendar with { ExtraWeekIn = 12 }, asked.Number);
        }

        if (asked.Calendar.NumberedBy != FiscalYearName.LastMonth)
        {
            yield return (asked.Calendar with { NumberedBy = FiscalYearName.LastMonth }, asked.Number);
        }
    }
}
