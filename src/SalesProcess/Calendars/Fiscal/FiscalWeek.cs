using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>One week of a fiscal year; always seven days.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record FiscalWeek
{
    internal FiscalWeek(int year, int number, LocalDate start)
    {
        Year = year;
        Number = number;
        Start = start;
    }

    /// <summary>The number of the fiscal year.</summary>
    public int Year { get; }

    /// <summary>The place in the year, 1 to 52 or 53.</summary>
    public int Number { get; }

    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate End => Start.PlusDays(6);

    /// <summary>Whether a date lies in it.</summary>
    /// <param name="date">The date.</param>
    /// <returns>True from the first day to the last.</returns>
    public bool Contains(LocalDate date) => date >= Start && date <= End;

    /// <summary>Answers year and week, the first day and the last.</summary>
    /// <returns>Such as <c>2023 week 53: 2024-01-28..2024-02-03</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Year} week {Number}: {FactValue.Of(Start).Text}..{FactValue.Of(End).Text}"
        );
}
