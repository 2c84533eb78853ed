using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>What holds for rolling dates in every calendar.</summary>
public class RollLaws
{
    [Fact]
    public void A_date_that_has_rolled_stays() =>
        ForEveryRoll(
            (calendar, _, convention, day) =>
                Assert.Equal(day, calendar.Make().Roll(day, convention).Accepted())
        );

    [Fact]
    public void A_date_rolls_to_a_working_day_unless_unadjusted() =>
        ForEveryRoll(
            (calendar, date, convention, day) =>
                Assert.True(convention == RollConvention.Unadjusted ? day == date : calendar.IsWorked(day))
        );

    [Fact]
    public void No_working_day_is_passed_over() =>
        ForEveryRoll(
            (calendar, date, convention, day) =>
            {
                if (convention != RollConvention.Unadjusted && day != date)
                {
                    Assert.DoesNotContain(
                        new DateInterval(LocalDate.Min(date, day), LocalDate.Max(date, day)),
                        passed => passed != day && calendar.IsWorked(passed)
                    );
                }
            }
        );

    [Fact]
    public void The_modified_conventions_stay_in_the_month() =>
        ForEveryRoll(
            (_, date, convention, day) =>
                Assert.True(
                    convention is not (RollConvention.ModifiedFollowing or RollConvention.ModifiedPreceding)
                        || day.ToYearMonth().Equals(date.ToYearMonth())
                )
        );

    [Fact]
    public void The_direction_is_that_of_the_convention() =>
        ForEveryRoll(
            (_, date, convention, day) =>
                Assert.True(
                    convention switch
                    {
                        RollConvention.Following => day >= date,
                        RollConvention.Preceding => day <= date,
                        _ => true,
                    }
                )
        );

    [Fact]
    public void The_nearest_is_the_nearer_of_following_and_preceding() =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                WorkingCalendar calendar = asked.Calendar.Make();
                if (
                    calendar.Roll(asked.A, RollConvention.Following).TryGetValue(out LocalDate after, out _)
                    && calendar
                        .Roll(asked.A, RollConvention.Preceding)
                        .TryGetValue(out LocalDate before, out _)
                )
                {
                    LocalDate nearest =
                        Period.DaysBetween(asked.A, after) <= Period.DaysBetween(before, asked.A)
                            ? after
                            : before;
                    Assert.Equal(nearest, calendar.Roll(asked.A, RollConvention.Nearest).Accepted());
                }
            }
        );

    [Fact]
    public void A_working_day_inside_the_calendar_never_refuses() =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                if (asked.Calendar.Knows(asked.A) && asked.Calendar.IsWorked(asked.A))
                {
                    Assert.All(
                        Enum.GetValues<RollConvention>(),
                        convention =>
                            Assert.Equal(asked.A, asked.Calendar.Make().Roll(asked.A, convention).Accepted())
                    );
                }
            }
        );

    // knowing more days never changes an answer: what was refused may be answered, what was answered stays
    [Fact]
    public void An_answer_does_not_depend_on_days_that_the_calendar_does_not_know() =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                string marks = asked.Calendar.Marks;
                CalendarCase cut = asked.Calendar with { Marks = marks[..((marks.Length + 1) / 2)] };
                foreach (RollConvention convention in Enum.GetValues<RollConvention>())
                {
                    if (cut.Make().Roll(asked.A, convention).TryGetValue(out LocalDate day, out _))
                    {
                        Assert.Equal(day, asked.Calendar.Make().Roll(asked.A, convention).Accepted());
                    }
                }
            }
        );

    private static void ForEveryRoll(Action<CalendarCase, LocalDate, RollConvention, LocalDate> law) =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                WorkingCalendar calendar = asked.Calendar.Make();
                foreach (RollConvention convention in Enum.GetValues<RollConvention>())
                {
                    if (calendar.Roll(asked.A, convention).TryGetValue(out LocalDate day, out _))
                    {
                        law(asked.Calendar, asked.A, convention, day);
                    }
                }
            },
            cases: 500
        );
}
