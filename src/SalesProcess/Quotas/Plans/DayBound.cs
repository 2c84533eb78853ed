using NodaTime;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Makes bounds of days.</summary>
public static class DayBound
{
    /// <summary>Holds a day at an amount, whatever the others get.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="date">The day.</param>
    /// <param name="amount">The amount; zero or more.</param>
    /// <returns>The bound.</returns>
    public static DayBound<TMeasure> Held<TMeasure>(LocalDate date, TMeasure amount)
        where TMeasure : struct, IMeasure<TMeasure> => new(date, amount, amount);
}
