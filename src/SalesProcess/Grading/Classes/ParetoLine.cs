using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Grading;

/// <summary>One item in its class.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ParetoLine
{
    internal ParetoLine(ParetoItem item, int rank, ParetoClass? inClass, Ratio before, Ratio with)
    {
        Item = item;
        Rank = rank;
        Class = inClass;
        ShareBefore = before;
        ShareWith = with;
    }

    /// <summary>The item.</summary>
    public ParetoItem Item { get; }

    /// <summary>Its place by value, from 1; items of one value have one place. 0 where the value is not above zero.</summary>
    public int Rank { get; }

    /// <summary>Its class; null where it is left out.</summary>
    public ParetoClass? Class { get; }

    /// <summary>The share of the total of all items of a larger value; exact.</summary>
    public Ratio ShareBefore { get; }

    /// <summary>The share of the total of these and of all items of the same value; exact.</summary>
    public Ratio ShareWith { get; }

    /// <summary>Gives the line as a flat row of plain values.</summary>
    /// <param name="language">The language of labels.</param>
    /// <returns>The row; the share is rounded half away from zero to a ten-thousandth of a percent.</returns>
    public ParetoRow ToRow(Language language) =>
        new(
            Rank,
            Item.Id,
            Item.Value,
            Percentage.Of(ShareWith, Rounding.HalfAwayFromZero).PartsPerMillion,
            Class?.Code ?? "",
            (Class?.Label ?? new("left out", "不计入")).In(language)
        );

    /// <summary>Answers item and class.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Item.Id}: {Class?.Code ?? "left out"}";
}
