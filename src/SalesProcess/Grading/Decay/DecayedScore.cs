using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Grading;

/// <summary>A score of events that fade with time, worked out from all of them as of one date.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DecayedScore
{
    internal DecayedScore(LocalDate asOf, ValueList<DecayedEvent> events, Ratio sum, Ratio weight)
    {
        AsOf = asOf;
        Events = events;
        Sum = sum;
        Weight = weight;
    }

    /// <summary>The date of the score.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What is left of each event, in the order in which they were given.</summary>
    public ValueList<DecayedEvent> Events { get; }

    /// <summary>Σ weight × points.</summary>
    public Ratio Sum { get; }

    /// <summary>Σ weight.</summary>
    public Ratio Weight { get; }

    /// <summary>Σ weight × points / Σ weight: the average in which what is old counts less; null where nothing is left.</summary>
    public Ratio? Average => Weight == Ratio.Zero ? null : Sum / Weight;

    /// <summary>Gives what is left of each event as flat rows of plain values, in the order of the events.</summary>
    /// <returns>The rows.</returns>
    public ValueList<DecayedRow> ToRows() =>
        Events
            .Select(one => new DecayedRow(
                one.Event.On.ToDateOnly(),
                one.Event.Points,
                one.Periods,
                one.Weight.ToString(),
                one.Left.ToString()
            ))
            .ToValueList();

    /// <summary>Answers date and sum.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(AsOf)}: {Sum}";
}
