using System.Globalization;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>So many visits, spread evenly over the working days of a period.</summary>
/// <remarks>
/// The i-th of n visits over D days is on day (2i − 1) · D / 2n, rounded up: in the middle of its n-th part. Where
/// there are no more visits than days, no day has two, and the distances in days differ by one at most; where there are
/// more, the numbers of visits a day do. Made by <see cref="Over"/> only. Equality is that of all parts. Order is not
/// defined.
/// </remarks>
/// <example>4 visits over 18 working days are on the working days 3, 7, 12 and 16.</example>
[Implements("LIB-CADENCE-10")]
public sealed record EvenSpread
{
    private EvenSpread(DateInterval days, ValueList<LocalDate> freeDays, ValueList<int> places) =>
        (From, To, FreeDays, Places) = (days.Start, days.End, freeDays, places);

    /// <summary>The first day of the period.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the period, included.</summary>
    public LocalDate To { get; }

    /// <summary>The working days of the period that are not taken, in order.</summary>
    public ValueList<LocalDate> FreeDays { get; }

    /// <summary>The place of each visit among the free days, from 1, in order.</summary>
    public ValueList<int> Places { get; }

    /// <summary>The date of each visit, in order.</summary>
    public ValueList<LocalDate> Dates => Places.Select(place => FreeDays[place - 1]).ToValueList();

    /// <summary>Works out on which days of so many the visits are.</summary>
    /// <param name="count">How many visits; zero or more.</param>
    /// <param name="days">How many days; one or more where there are visits.</param>
    /// <returns>The place of each visit, from 1, in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below what it may be.</exception>
    public static ValueList<int> PlacesOf(int count, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, count == 0 ? 0 : 1);
        var places = new int[count];
        for (int i = 1; i <= count; i++)
        {
            Int128 numerator = ((2 * (Int128)i) - 1) * days;
            Int128 denominator = 2 * (Int128)count;
            places[i - 1] = (int)((numerator + denominator - 1) / denominator);
        }

        return ValueList.Create<int>(places);
    }

    /// <summary>Spreads visits over the working days of a period.</summary>
    /// <param name="count">How many visits; zero or more, also more than there are days.</param>
    /// <param name="period">The days of the period, both ends included, such as a month.</param>
    /// <param name="calendar">The calendar that says which days are worked.</param>
    /// <param name="taken">Days that are not to be used, such as those of other visits; null for none.</param>
    /// <returns>The days; refused where the calendar does not know the period, and where no working day is free.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public static Decision<EvenSpread> Over(
        int count,
        DateInterval period,
        WorkingCalendar calendar,
        ValueList<LocalDate>? taken = null
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar
            .CountWorkingDays(period.Start, period.End, IntervalEnds.Both)
            .Then(_ => Spread(count, period, calendar, taken ?? []));
    }

    /// <summary>Answers the number of visits and of days.</summary>
    /// <returns>Such as <c>4 over 18 days</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Places.Count} over {FreeDays.Count} days");

    private static Decision<EvenSpread> Spread(
        int count,
        DateInterval period,
        WorkingCalendar calendar,
        ValueList<LocalDate> taken
    )
    {
        ValueList<LocalDate> free = period
            .Where(day => calendar[day].IsWorked && !taken.Contains(day))
            .ToValueList();
        if (free.Count == 0 && count > 0)
        {
            return Decision.Refuse<EvenSpread>(
                CadenceRefusals.NoDayToSpread.Because(
                    ClauseId.Parse("LIB-CADENCE-10"),
                    FirstDay(period),
                    LastDay(period),
                    Visits(count)
                )
            );
        }

        var spread = new EvenSpread(period, free, PlacesOf(count, free.Count));
        return Decision.Accept(spread, () => spread.Explain(period));
    }

    private Explanation Explain(DateInterval period) =>
        new()
        {
            Decision = "activities.even-spread",
            Question = new(
                $"On which days are {English.Count(Places.Count, "visit")} from {FactValue.Of(From)} to {FactValue.Of(To)}?",
                $"{FactValue.Of(From)}至{FactValue.Of(To)}的{Places.Count}次拜访安排在哪些日期？"
            ),
            Answer = new(
                Places.Count == 0 ? "There is none." : $"{FactValue.OfList(Dates)}.",
                Places.Count == 0 ? "没有拜访。" : $"{FactValue.OfList(Dates)}。"
            ),
            Outcome = FactValue.OfList(Dates),
            Clauses = [ClauseId.Parse("LIB-CADENCE-10")],
            Facts =
            [
                FirstDay(period),
                LastDay(period),
                Visits(Places.Count),
                new("free-days", FactValue.OfList(FreeDays), new("working days that are free", "可用工作日")),
            ],
        };

    private static Fact FirstDay(DateInterval period) =>
        new("from", FactValue.Of(period.Start), new("first day", "首日"));

    private static Fact LastDay(DateInterval period) =>
        new("to", FactValue.Of(period.End), new("last day", "末日"));

    private static Fact Visits(int count) => new("count", FactValue.Of(count), new("visits", "拜访次数"));
}
