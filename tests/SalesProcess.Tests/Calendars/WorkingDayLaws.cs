using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>What holds for counting and moving by working days in every calendar.</summary>
public class WorkingDayLaws
{
    [Fact]
    public void A_day_weighs_what_the_list_says() =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                WorkingCalendar calendar = asked.Calendar.Make();
                Assert.All(
                    calendar.Range,
                    date => Assert.Equal(asked.Calendar.WeightOf(date), calendar[date].Weight)
                );
            }
        );

    [Fact]
    public void Adding_finds_the_day_in_the_list_of_working_days_or_refuses() =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                LocalDate[] worked = asked.Calendar.Worked();
                LocalDate[] onTheWay =
                    asked.Days > 0
                        ? [.. worked.Where(date => date > asked.A)]
                        : [.. worked.Where(date => date < asked.A).Reverse()];
                int place = Math.Abs(asked.Days) - 1;
                LocalDate? expected =
                    !asked.Calendar.Knows(asked.A) ? null
                    : asked.Days == 0 ? asked.A
                    : place < onTheWay.Length ? onTheWay[place]
                    : null;

                Decision<LocalDate> answer = asked.Calendar.Make().AddWorkingDays(asked.A, asked.Days);
                Assert.Equal(expected, answer.IsAccepted ? answer.Accepted() : null);
            }
        );

    [Fact]
    public void Subtracting_undoes_adding_from_a_working_day() =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                WorkingCalendar calendar = asked.Calendar.Make();
                if (asked.Calendar.Knows(asked.A) && asked.Calendar.IsWorked(asked.A))
                {
                    Decision<LocalDate> there = calendar.AddWorkingDays(asked.A, asked.Days);
                    Decision<LocalDate> andBack = there.Then(day =>
                        calendar.SubtractWorkingDays(day, asked.Days)
                    );
                    Assert.Equal(there.IsAccepted, andBack.IsAccepted);
                    Assert.True(!andBack.IsAccepted || andBack.Accepted() == asked.A);
                }
            }
        );

    [Fact]
    public void As_many_days_are_counted_as_were_added() =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                WorkingCalendar calendar = asked.Calendar.Make();
                if (calendar.AddWorkingDays(asked.A, asked.Days).TryGetValue(out LocalDate day, out _))
                {
                    Assert.Equal(
                        asked.Days,
                        calendar.CountWorkingDays(asked.A, day, IntervalEnds.EndOnly).Accepted()
                    );
                }
            }
        );

    [Fact]
    public void Counts_and_weights_of_adjoining_half_open_intervals_add_up_forward_and_backward() =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                WorkingCalendar calendar = asked.Calendar.Make();
                LocalDate[] dates = [.. new[] { asked.A, asked.B, asked.C }.Order()];
                AddUp(calendar, dates, asked.Days % 2 == 0 ? IntervalEnds.StartOnly : IntervalEnds.EndOnly);
                AddUp(calendar, [.. dates.Reverse()], IntervalEnds.StartOnly);
                AddUp(calendar, [.. dates.Reverse()], IntervalEnds.EndOnly);
            }
        );

    [Fact]
    public void A_count_is_that_of_the_list_or_refused_where_a_day_that_counts_is_unknown() =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                foreach (IntervalEnds ends in Enum.GetValues<IntervalEnds>())
                {
                    bool fromCounts = ends is IntervalEnds.Both or IntervalEnds.StartOnly;
                    bool toCounts = ends is IntervalEnds.Both or IntervalEnds.EndOnly;
                    LocalDate[] days =
                    [
                        .. new DateInterval(
                            LocalDate.Min(asked.A, asked.B),
                            LocalDate.Max(asked.A, asked.B)
                        ).Where(date => (date != asked.A || fromCounts) && (date != asked.B || toCounts)),
                    ];
                    Decision<int> count = asked.Calendar.Make().CountWorkingDays(asked.A, asked.B, ends);
                    Assert.Equal(days.All(asked.Calendar.Knows), count.IsAccepted);
                    if (count.IsAccepted)
                    {
                        int expected = days.Count(asked.Calendar.IsWorked);
                        Assert.Equal(asked.A <= asked.B ? expected : -expected, count.Accepted());
                    }
                }
            }
        );

    [Fact]
    public void Working_days_of_a_month_are_numbered_from_both_ends() =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                var month = asked.B.ToYearMonth();
                WorkingCalendar calendar = asked.Calendar.Make();
                LocalDate[] worked =
                [
                    .. asked.Calendar.Worked().Where(date => date.ToYearMonth().Equals(month)),
                ];
                int number = asked.Days == 0 ? 1 : asked.Days;
                bool there = asked.Calendar.Knows(month) && Math.Abs(number) <= worked.Length;
                Decision<LocalDate> found = calendar.NthWorkingDay(month, number);

                Assert.Equal(there, found.IsAccepted);
                if (there)
                {
                    Assert.Equal(number > 0 ? worked[number - 1] : worked[^-number], found.Accepted());
                    Assert.All(
                        month.ToDateInterval(),
                        date => Assert.Equal(date >= worked[^1], calendar.IsEndOfMonth(date).Accepted())
                    );
                }
            }
        );

    [Fact]
    public void A_joint_calendar_works_where_all_do_or_where_any_does() =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                CalendarCase other = asked.Calendar with
                {
                    Start = asked.Calendar.Start.PlusDays(asked.Days % asked.Calendar.Marks.Length),
                };
                WorkingCalendar[] both = [asked.Calendar.Make(), other.Make()];
                WorkingCalendar all = WorkingCalendar.Joint(new("J", "合"), JointRule.WorkedInAll, both);
                WorkingCalendar any = WorkingCalendar.Joint(new("J", "合"), JointRule.WorkedInAny, both);
                foreach (LocalDate date in all.Range)
                {
                    Ratio[] weights = [asked.Calendar.WeightOf(date), other.WeightOf(date)];
                    Assert.Equal(weights.Min(), all[date].Weight);
                    Assert.Equal(weights.Max(), any[date].Weight);
                }
            }
        );

    private static void AddUp(WorkingCalendar calendar, LocalDate[] dates, IntervalEnds ends)
    {
        Decision<int> whole = calendar.CountWorkingDays(dates[0], dates[2], ends);
        Decision<int> first = calendar.CountWorkingDays(dates[0], dates[1], ends);
        Decision<int> second = calendar.CountWorkingDays(dates[1], dates[2], ends);
        Assert.Equal(whole.IsAccepted, first.IsAccepted && second.IsAccepted);
        if (whole.IsAccepted)
        {
            Assert.Equal(whole.Accepted(), first.Accepted() + second.Accepted());
            Assert.Equal(
                calendar.SumWeights(dates[0], dates[2], ends).Accepted(),
                calendar.SumWeights(dates[0], dates[1], ends).Accepted()
                    + calendar.SumWeights(dates[1], dates[2], ends).Accepted()
            );
        }
    }
}
