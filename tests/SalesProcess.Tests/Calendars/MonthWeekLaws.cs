using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Calendars;

/// <summary>What holds for the weeks of every month from 1900 to 2100, whatever day the week starts on.</summary>
public class MonthWeekLaws
{
    [Fact]
    public void The_parts_cover_the_month_without_gap_or_overlap() =>
        ForEveryMonth(
            (month, _, weeks) =>
            {
                LocalDate next = month.OnDayOfMonth(1);
                foreach (MonthWeek week in weeks)
                {
                    Assert.Equal(next, week.Start);
                    Assert.InRange(
                        week.End,
                        week.Start,
                        month.OnDayOfMonth(week.Start.Calendar.GetDaysInMonth(month.Year, month.Month))
                    );
                    next = week.End.PlusDays(1);
                }

                Assert.Equal(1, next.Day);
                Assert.NotEqual(month, next.ToYearMonth());
            }
        );

    [Fact]
    public void A_month_has_4_to_6_parts_numbered_from_1() =>
        ForEveryMonth(
            (month, _, weeks) =>
            {
                Assert.InRange(weeks.Count, 4, 6);
                Assert.Equal(Enumerable.Range(1, weeks.Count), weeks.Select(week => week.Number));
                Assert.All(weeks, week => Assert.Equal(month, week.Month));
            }
        );

    [Fact]
    public void No_part_reaches_into_another_week() =>
        ForEveryMonth(
            (_, weekStartsOn, weeks) =>
                Assert.All(
                    weeks,
                    week =>
                    {
                        Assert.InRange(week.Length, 1, 7);
                        for (LocalDate day = week.Start.PlusDays(1); day <= week.End; day = day.PlusDays(1))
                        {
                            Assert.NotEqual(weekStartsOn, day.DayOfWeek);
                        }
                    }
                )
        );

    [Fact]
    public void Every_part_but_the_first_starts_on_the_first_day_of_the_week() =>
        ForEveryMonth(
            (_, weekStartsOn, weeks) =>
                Assert.All(weeks.Skip(1), week => Assert.Equal(weekStartsOn, week.Start.DayOfWeek))
        );

    private static void ForEveryMonth(Action<YearMonth, IsoDayOfWeek, ValueList<MonthWeek>> law)
    {
        for (
            var month = new YearMonth(1900, 1);
            month <= new YearMonth(2100, 12);
            month = month.PlusMonths(1)
        )
        {
            foreach (IsoDayOfWeek day in Enum.GetValues<IsoDayOfWeek>().Skip(1))
            {
                law(month, day, MonthWeek.Of(month, day));
            }
        }
    }
}
