using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Where a value stands among bands: its band, what is missing for the next one up, and what may be lost.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record BandStanding
{
    internal BandStanding(
        PolicyBands range,
        int place,
        Ratio value,
        bool isWhole,
        BandMargin? up,
        BandMargin? down,
        PolicyReading? reading
    )
    {
        Range = range;
        Place = place;
        Value = value;
        IsWhole = isWhole;
        Up = up;
        Down = down;
        Reading = reading;
    }

    /// <summary>All bands of the range.</summary>
    public PolicyBands Range { get; }

    /// <summary>The place of the band, from zero for the lowest.</summary>
    public int Place { get; }

    /// <summary>The band that holds the value.</summary>
    public PolicyBand Band => Range.Bands[Place];

    /// <summary>The value, in the unit of the bands.</summary>
    public Ratio Value { get; }

    /// <summary>Whether the value is one that is whole by nature, such as a count; its margins are whole as well.</summary>
    public bool IsWhole { get; }

    /// <summary>What is missing for the next band up; null in the highest one.</summary>
    public BandMargin? Up { get; }

    /// <summary>What may be lost without falling into the next band down; null in the lowest one.</summary>
    public BandMargin? Down { get; }

    /// <summary>The value of the policy that the bands are; null where they are from no edition.</summary>
    public PolicyReading? Reading { get; }

    /// <summary>Gives the standing as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of labels.</param>
    /// <returns>The row.</returns>
    public BandRow ToRow(Language language) =>
        new(
            Value.ToString(),
            Range.Unit.In(language),
            Band.Name,
            Band.Label.In(language),
            Up?.Band.Name ?? "",
            Up?.Amount.ToString() ?? "",
            Up?.IsExclusive ?? false,
            Down?.Band.Name ?? "",
            Down?.Amount.ToString() ?? "",
            Down?.IsExclusive ?? false
        );

    /// <summary>Answers value and band.</summary>
    /// <returns>Such as <c>82: a</c>.</returns>
    public override string ToString() => $"{Value}: {Band.Name}";
}
