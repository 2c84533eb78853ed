using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Finds the band that a value lies in, and how far the next ones are.</summary>
/// <remarks>
/// Every value of the range lies in exactly one band (LIB-GRADE-01): both ends of the range are inside, and who owns
/// the edge between two bands is written in the policy (LIB-GRADE-02).
/// </remarks>
public static class Bands
{
    /// <summary>Finds the place of the band that holds a whole value, without a reason; for many values.</summary>
    /// <param name="value">The value, in the unit of the bands.</param>
    /// <param name="bands">The bands.</param>
    /// <returns>The place from zero for the lowest band; −1 where the value is outside of the range.</returns>
    public static int IndexOf(long value, PolicyBands bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        return BandMath.IndexOf(bands, value);
    }

    /// <summary>Finds the place of the band that holds a value, without a reason; for many values.</summary>
    /// <param name="value">The exact value, in the unit of the bands.</param>
    /// <param name="bands">The bands.</param>
    /// <returns>The place from zero for the lowest band; −1 where the value is outside of the range.</returns>
    public static int IndexOf(Ratio value, PolicyBands bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        return BandMath.IndexOf(bands, value);
    }

    /// <summary>Finds the band of a whole value, such as a count of days.</summary>
    /// <param name="value">The value, in the unit of the bands.</param>
    /// <param name="bands">The bands.</param>
    /// <returns>The band with the margins to the next ones; refused where the value is outside of the range.</returns>
    /// <example><code>Bands.Place(82, grades)   // a: 7 may be lost without falling to b</code></example>
    public static Decision<BandStanding> Place(long value, PolicyBands bands) =>
        Place(GradedValue.Of(value), bands, reading: null);

    /// <summary>Finds the band of a value that need not be whole, such as a score.</summary>
    /// <param name="value">The exact value, in the unit of the bands.</param>
    /// <param name="bands">The bands.</param>
    /// <returns>The band with the margins to the next ones; refused where the value is outside of the range.</returns>
    public static Decision<BandStanding> Place(Ratio value, PolicyBands bands) =>
        Place(GradedValue.Of(value), bands, reading: null);

    /// <summary>Finds the band of an amount.</summary>
    /// <param name="value">The amount.</param>
    /// <param name="bands">Bands over the minor units of its currency.</param>
    /// <returns>The band with the margins to the next ones, in minor units; refused where the amount is outside of the
    /// range or in another currency.</returns>
    public static Decision<BandStanding> Place(Money value, PolicyBands bands) =>
        Place(GradedValue.Of(value), bands, reading: null);

    /// <summary>Finds the band of a whole value by bands of a policy, which the answer cites.</summary>
    /// <param name="value">The value, in the unit of the bands.</param>
    /// <param name="bands">The bands as an edition sets them.</param>
    /// <returns>The band with the margins to the next ones; refused where the value is outside of the range.</returns>
    public static Decision<BandStanding> Place(long value, Parameter<PolicyBands> bands) =>
        Place(GradedValue.Of(value), bands);

    /// <summary>Finds the band of a value that need not be whole by bands of a policy, which the answer cites.</summary>
    /// <param name="value">The exact value, in the unit of the bands.</param>
    /// <param name="bands">The bands as an edition sets them.</param>
    /// <returns>The band with the margins to the next ones; refused where the value is outside of the range.</returns>
    public static Decision<BandStanding> Place(Ratio value, Parameter<PolicyBands> bands) =>
        Place(GradedValue.Of(value), bands);

    /// <summary>Finds the band of an amount by bands of a policy, which the answer cites.</summary>
    /// <param name="value">The amount.</param>
    /// <param name="bands">The bands as an edition sets them, over the minor units of its currency.</param>
    /// <returns>The band with the margins to the next ones, in minor units; refused where the amount is outside of the
    /// range or in another currency.</returns>
    public static Decision<BandStanding> Place(Money value, Parameter<PolicyBands> bands) =>
        Place(GradedValue.Of(value), bands);

    [Implements("LIB-GRADE-01", "LIB-GRADE-02", "LIB-GRADE-03")]
    internal static Decision<BandStanding> Place(GradedValue value, PolicyBands bands, PolicyReading? reading)
    {
        ArgumentNullException.ThrowIfNull(bands);
        if (value.Currency is { } currency && currency != bands.Currency)
        {
            return Decision.Refuse<BandStanding>(
                BandFacts.No(
                    GradingRefusals.OtherCurrency,
                    reading,
                    BandFacts.Value(value, bands),
                    BandFacts.Unit(bands)
                )
            );
        }

        int place = BandMath.IndexOf(bands, value.Number);
        if (place < 0)
        {
            return Decision.Refuse<BandStanding>(BandFacts.Outside(value, bands, reading));
        }

        return BandMargins.Standing(value, bands, place, reading) is { } standing
            ? Decision.Accept(standing, () => BandFacts.Explain(standing, value))
            : Decision.Refuse<BandStanding>(
                BandFacts.No(GradingRefusals.TooFine, reading, BandFacts.Value(value, bands))
            );
    }

    private static Decision<BandStanding> Place(GradedValue value, Parameter<PolicyBands> bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        return Place(value, bands.Value, bands.Reading);
    }
}
