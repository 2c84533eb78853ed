using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Grading;

/// <summary>What is left of one event, as a flat row of plain values.</summary>
/// <param name="On">The day of the event.</param>
/// <param name="Points">Its points.</param>
/// <param name="Periods">The whole periods that have passed since.</param>
/// <param name="Weight">What share of it is left, a whole number or a fraction.</param>
/// <param name="Left">Its points times the weight, a whole number or a fraction.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DecayedRow(DateOnly On, long Points, long Periods, string Weight, string Left)
{
    /// <summary>Answers day and what is left.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(LocalDate.FromDateOnly(On))}: {Left}";
}
