using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>What is to be requested of an article, and how its arrival went.</summary>
/// <remarks>Made by <see cref="ShopNeed"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record NeedFinding
{
    internal NeedFinding(NeedLine line) => Line = line;

    /// <summary>The line.</summary>
    public NeedLine Line { get; }

    /// <summary>How much to request: needed less on hand, never below zero.</summary>
    public Quantity Request { get; internal init; }

    /// <summary>What was counted on arrival against the delivery note; null if nothing arrived.</summary>
    public Balance<Quantity>? Arrival { get; internal init; }

    /// <summary>Whether goods that were to be requested arrived and were not booked in on that very day.</summary>
    public bool IsBookingOpen { get; internal init; }

    /// <summary>Gives the finding as a flat row of plain values, for reports and grids.</summary>
    /// <returns>The row; it has no labels.</returns>
    public NeedRow ToRow() =>
        new(
            Line.Sku,
            Line.Needed.Count,
            Line.OnHand.Count,
            Request.Count,
            Line.Arrival?.Noted.Count,
            Line.Arrival?.Counted.Count,
            Arrival?.Difference.Count,
            Line.Arrival?.BookedInOn?.ToDateOnly(),
            IsBookingOpen,
            Request.UnitCode
        );

    /// <summary>Answers article and request.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Line.Sku}: {Request}";
}
