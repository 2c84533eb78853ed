using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>One year of a fiscal calendar: 52 or 53 whole weeks in twelve months; made by its calendar only.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record FiscalYear
{
    internal FiscalYear(int number, ValueList<FiscalMonth> months)
    {
        Number = number;
        Months = months;
    }

    /// <summary>The number of the year.</summary>
    public int Number { get; }

    /// <summary>Its twelve months, the first to the last.</summary>
    public ValueList<FiscalMonth> Months { get; }

    /// <summary>Its weeks, the first to the last: 52 or 53.</summary>
    public ValueList<FiscalWeek> Weeks => Months.SelectMany(month => month.Weeks).ToValueList();

    /// <summary>Whether the year has 53 weeks.</summary>
    public bool IsLong => Months.Sum(month => month.Weeks.Count) == FiscalCalendar.WeeksOfALongYear;

    /// <summary>The first day.</summary>
    public LocalDate Start => Months[0].Start;

    /// <summary>The last day, included.</summary>
    public LocalDate End => Months[^1].End;

    /// <summary>Gets the month that a date lies in.</summary>
    /// <param name="date">A date of the year.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside the year.</exception>
    public FiscalMonth MonthOf(LocalDate date) =>
        Months.FirstOrDefault(month => month.Contains(date))
        ?? throw new ArgumentOutOfRangeException(
            nameof(date),
            FactValue.Of(date).Text,
            $"The fiscal year runs from {FactValue.Of(Start)} to {FactValue.Of(End)}. Ask its calendar for the year of the date."
        );

    /// <summary>Gets the week that a date lies in.</summary>
    /// <param name="date">A date of the year.</param>
    /// <returns>The week.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside the year.</exception>
    public FiscalWeek WeekOf(LocalDate date) => MonthOf(date).Weeks.First(week => week.Contains(date));

    /// <summary>Answers the number, the first day and the last.</summary>
    /// <returns>Such as <c>2023: 2023-01-29..2024-02-03</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Number}: {FactValue.Of(Start).Text}..{FactValue.Of(End).Text}");
}
