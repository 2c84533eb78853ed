using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>What was sold on one closed day.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <param name="Date">The day.</param>
/// <param name="Amount">What was sold, less what was returned; it may be negative. A zero may lack its unit.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DayActual<TMeasure>(LocalDate Date, TMeasure Amount)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>The day, in the ISO calendar system.</summary>
    public LocalDate Date
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    } = Date.WithCalendar(CalendarSystem.Iso);

    /// <summary>Answers date and amount.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Date)}: {Amount}";
}
