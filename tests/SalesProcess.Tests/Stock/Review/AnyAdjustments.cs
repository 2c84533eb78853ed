using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock.Review;

/// <summary>Generated lines to be adjusted: small and large books, moved or not, with all sorts of reasons.</summary>
internal static class AnyAdjustments
{
    private static readonly string?[] Reasons =
    [
        "lost",
        "found",
        "count-error",
        "count-error",
        "other",
        "unknown",
        null,
    ];

    public static Arbitrary<AdjustmentLine> Any =>
        (
            from expectedAtCount in Pieces
            from counted in Pieces
            from moved in Gen.Frequency((2, Gen.Constant(0L)), (3, Law.Whole(-12, 12)))
            from when in Gen.Elements<StaleChoice?>(
                null,
                StaleChoice.KeepDifference,
                StaleChoice.KeepCounted,
                StaleChoice.CountAgain
            )
            from reason in Gen.Elements(Reasons)
            from note in Gen.Elements<string?>("as told", " ", null)
            from value in Gen.Elements<Money?>(null, Money.Of(12.50m, Currency.Cny))
            from location in Thresholds
            from warehouse in Thresholds
            select new AdjustmentLine
            {
                Sku = "A",
                ExpectedAtCount = Quantity.Pieces(expectedAtCount),
                Counted = Quantity.Pieces(counted),
                ExpectedNow = Quantity.Pieces(
                    (long)Int128.Clamp((Int128)expectedAtCount + moved, -1, long.MaxValue)
                ),
                WhenStale = when,
                Reason = reason,
                Note = note,
                UnitValue = value,
                LocationThreshold = location,
                WarehouseThreshold = warehouse,
            }
        ).ThatShrinks(Smaller);

    private static Gen<long> Pieces =>
        Gen.Frequency((8, Law.Whole(0, 20)), (2, Law.Whole(0, 1_000_000)), (1, Gen.Constant(long.MaxValue)));

    private static Gen<AdjustmentThreshold?> Thresholds =>
        Gen.Frequency(
            (3, Gen.Constant((AdjustmentThreshold?)null)),
            (
                2,
                from percent in Gen.Choose(0, 100)
                from fen in Gen.Choose(-1, 20_000)
                select (AdjustmentThreshold?)
                    new AdjustmentThreshold(
                        Percentage.FromPartsPerMillion(percent * 10_000L),
                        fen < 0 ? null : Money.FromMinorUnits(fen, Currency.Cny)
                    )
            )
        );

    private static IEnumerable<AdjustmentLine> Smaller(AdjustmentLine line)
    {
        if (line.Counted.Count > 0)
        {
            yield return line with
            {
                Counted = Quantity.Pieces(line.Counted.Count / 2),
            };
        }

        if (line.LocationThreshold is not null)
        {
            yield return line with
            {
                LocationThreshold = null,
            };
        }

        if (line.ExpectedAtCount.Count > 0 && line.ExpectedNow == line.ExpectedAtCount)
        {
            Quantity half = Quantity.Pieces(line.ExpectedAtCount.Count / 2);
            yield return line with
            {
                ExpectedAtCount = half,
                ExpectedNow = half,
            };
        }
    }
}
