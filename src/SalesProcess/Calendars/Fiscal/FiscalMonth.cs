using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>One month of a fiscal year: four, five or, with the extra week, up to six whole weeks.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record FiscalMonth
{
    internal FiscalMonth(int number, ValueList<FiscalWeek> weeks)
    {
        Number = number;
        Weeks = weeks;
    }

    /// <summary>The number of the fiscal year.</summary>
    public int Year => Weeks[0].Year;

    /// <summary>The place in the year, 1 to 12.</summary>
    public int Number { get; }

    /// <summary>The quarter of the year that it belongs to, 1 to 4.</summary>
    public int Quarter => ((Number - 1) / 3) + 1;

    /// <summary>Its weeks, the first to the last.</summary>
    public ValueList<FiscalWeek> Weeks { get; }

    /// <summary>The first day.</summary>
    public LocalDate Start => Weeks[0].Start;

    /// <summary>The last day, included.</summary>
    public LocalDate End => Weeks[^1].End;

    /// <summary>Whether a date lies in it.</summary>
    /// <param name="date">The date.</param>
    /// <returns>True from the first day to the last.</returns>
    public bool Contains(LocalDate date) => date >= Start && date <= End;

    /// <summary>Answers year and month, the first day and the last.</summary>
    /// <returns>Such as <c>2023 month 12: 2023-12-31..2024-02-03</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Year} month {Number}: {FactValue.Of(Start).Text}..{FactValue.Of(End).Text}"
        );
}
