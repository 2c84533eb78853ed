using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities.Cadences;

/// <summary>Visits spread evenly over working days.</summary>
public class EvenlySpreadVisits
{
    private static readonly DateInterval EighteenDays = new(
        new LocalDate(2026, 9, 1),
        new LocalDate(2026, 9, 23)
    );

    // worked out by hand: 18 · 1/8 = 2.25, · 3/8 = 6.75, · 5/8 = 11.25, · 7/8 = 15.75, each rounded up
    [Fact]
    public void Four_over_eighteen_fall_on_days_3_7_12_and_16() =>
        Assert.Equal([3, 7, 12, 16], EvenSpread.PlacesOf(4, 18));

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 18, "9")]
    [InlineData(3, 3, "1 2 3")]
    [InlineData(3, 2, "1 1 2")]
    [InlineData(5, 1, "1 1 1 1 1")]
    [InlineData(2, 5, "2 4")]
    [InlineData(0, 0, "")]
    public void Few_and_many_over_few_and_many_days(int count, int days, string places) =>
        Assert.Equal(places, string.Join(' ', EvenSpread.PlacesOf(count, days)));

    [Fact]
    public void Are_in_order_inside_the_days_and_apart_by_the_same_distance_but_for_one_day() =>
        Law.Holds(
            Cases,
            one =>
            {
                (int count, int days) = one;
                int[] places = [.. EvenSpread.PlacesOf(count, days)];
                Assert.Equal(count, places.Length);
                Assert.Equal(places.Order(), places);
                Assert.All(places, place => Assert.InRange(place, 1, days));
                int[] gaps = [.. places.Zip(places.Skip(1), (a, b) => b - a)];
                Assert.True(gaps.Length == 0 || gaps.Max() - gaps.Min() <= 1);
                if (count <= days)
                {
                    Assert.Equal(count, places.Distinct().Count());
                }
                else
                {
                    int[] perDay =
                    [
                        .. Enumerable.Range(1, days).Select(day => places.Count(place => place == day)),
                    ];
                    Assert.True(perDay.Max() - perDay.Min() <= 1);
                }
            }
        );

    [Fact]
    public void Lie_in_the_middle_before_and_after_alike_but_for_one_day() =>
        Law.Holds(
            Cases,
            one =>
            {
                (int count, int days) = one;
                int[] places = [.. EvenSpread.PlacesOf(count, days)];
                if (count > 0)
                {
                    Assert.InRange(places[0] - 1 - (days - places[^1]), -1, 1);
                }
            }
        );

    [Fact]
    public void Are_on_working_days_that_are_not_taken()
    {
        ValueList<LocalDate> taken = [new(2026, 9, 3), new(2026, 9, 9)];
        EvenSpread spread = EvenSpread.Over(4, EighteenDays, WorkingCalendar.MainlandChina, taken).Accepted();
        Assert.Equal(16, spread.FreeDays.Count);
        Assert.All(spread.Dates, day => Assert.True(WorkingCalendar.MainlandChina[day].IsWorked));
        Assert.Empty(spread.Dates.Intersect(taken));
        Assert.Equal("4 over 16 days", spread.ToString());
    }

    [Fact]
    public void The_days_follow_from_the_explanation_alone()
    {
        Explanation why = EvenSpread.Over(4, EighteenDays, WorkingCalendar.MainlandChina).Explained();
        ValueList<LocalDate> free = why.FactNamed("free-days").AsDates();
        decimal count = why.FactNamed("count").AsWhole();
        Assert.Equal(
            Enumerable
                .Range(1, 4)
                .Select(i => free[(int)Math.Ceiling(((2 * i) - 1) * free.Count / (2 * count)) - 1]),
            why.Outcome.AsDates()
        );
    }

    [Fact]
    public void No_free_day_and_an_unknown_one_are_refused()
    {
        var holiday = new DateInterval(new LocalDate(2026, 10, 1), new LocalDate(2026, 10, 7));
        Refusal refusal = EvenSpread.Over(2, holiday, WorkingCalendar.MainlandChina).Refused();
        Assert.Equal(
            "From 2026-10-01 to 2026-10-07 no working day is free for 2 visits. Give a longer period, or fewer days that are taken.",
            refusal.Reasons[0].Message.English
        );
        Assert.Empty(EvenSpread.Over(0, holiday, WorkingCalendar.MainlandChina).Accepted().Dates);
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            EvenSpread.Over(-1, holiday, WorkingCalendar.MainlandChina)
        );
    }

    private static Arbitrary<(int Count, int Days)> Cases =>
        (from count in Gen.Choose(0, 60) from days in Gen.Choose(1, 60) select (count, days)).ThatShrinks(
            one => one.count > 0 ? [(one.count - 1, one.days), (one.count, Math.Max(1, one.days - 1))] : []
        );
}
