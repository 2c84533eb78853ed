using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Finds the bands of values, millions at a time.</summary>
/// <remarks>The answers are those of <see cref="Bands.IndexOf(long, PolicyBands)"/>. Nothing is allocated.</remarks>
/// <example><code>BandBatch.Place(turnover, tiers, places);   // places[i] is a place in tiers.Bands</code></example>
public static class BandBatch
{
    /// <summary>How many bands a range can have here.</summary>
    public const int MostBands = byte.MaxValue;

    /// <summary>Finds the band of each value.</summary>
    /// <param name="values">The values, in the unit of the bands.</param>
    /// <param name="bands">The bands.</param>
    /// <param name="places">Receives for each value the place of its band, zero for the lowest; as long as the values at
    /// least, and apart from them.</param>
    /// <exception cref="ArgumentException">More bands than fit, too little room, or room that overlaps the values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside of the range; the first such one is named. What was
    /// written to the places by then does not count.</exception>
    [Implements("LIB-GRADE-01", "LIB-GRADE-02")]
    public static void Place(ReadOnlySpan<long> values, PolicyBands bands, Span<byte> places)
    {
        ArgumentNullException.ThrowIfNull(bands);
        BandRunner.Run(values, bands, places);
    }

    /// <summary>Finds the band of each value of 32 bits.</summary>
    /// <inheritdoc cref="Place(ReadOnlySpan{long}, PolicyBands, Span{byte})"/>
    public static void Place(ReadOnlySpan<int> values, PolicyBands bands, Span<byte> places)
    {
        ArgumentNullException.ThrowIfNull(bands);
        BandRunner.Run(values, bands, places);
    }
}
