using SalesProcess.Measures;

namespace SalesProcess.Grading;

/// <summary>What is left of one event as of a date.</summary>
/// <param name="Event">The event.</param>
/// <param name="Periods">The whole periods that have passed since.</param>
/// <param name="Weight">What share of it is left, from zero to one.</param>
/// <param name="Left">Its points times the weight.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DecayedEvent(ScoreEvent Event, long Periods, Ratio Weight, Ratio Left)
{
    /// <summary>Answers event and weight.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Event} x {Weight}";
}
