using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>A total, weights, floors and caps, as the laws of bounded splits draw them.</summary>
internal sealed record BoundedCase(long Total, long[] Weights, long[] Least, long[] Most)
{
    private const long Quadrillion = 1_000_000_000_000_000;

    public static AllocationRule[] Rules { get; } = Enum.GetValues<AllocationRule>();

    /// <summary>Cases that fit or nearly fit: the total lies between the sums of the bounds, or just outside.</summary>
    public static Arbitrary<BoundedCase> Any =>
        (
            from parts in Gen.OneOf(Small, Large).ListOf()
            from at in Law.Whole(-50, 1_050)
            let list = parts.Take(24).ToArray()
            let lowest = list.Aggregate(Int128.Zero, (sum, part) => sum + part.Least)
            let highest = list.Aggregate(Int128.Zero, (sum, part) => sum + part.Most)
            select new BoundedCase(
                (long)(lowest + ((highest - lowest) * at / 1000)),
                [.. list.Select(part => part.Weight)],
                [.. list.Select(part => part.Least)],
                [.. list.Select(part => part.Most)]
            )
        ).ThatShrinks(Smaller);

    public BoundedCase Mirrored =>
        new(-Total, Weights, [.. Most.Select(bound => -bound)], [.. Least.Select(bound => -bound)]);

    public bool TryBy(AllocationRule rule, out long[] parts) => TryBy(rule, out parts, out _);

    public bool TryBy(AllocationRule rule, out long[] parts, out Int128 gap)
    {
        parts = new long[Weights.Length];
        return Allocation.TrySplitWithin(Total, Weights, Least, Most, rule, parts, out gap);
    }

    public override string ToString() =>
        $"{Total} by {string.Join(',', Weights)} from {string.Join(',', Least)} to {string.Join(',', Most)}";

    private static Gen<(long Weight, long Least, long Most)> Small =>
        from weight in Gen.Choose(0, 4)
        from least in Gen.Choose(-6, 12)
        from room in Gen.Choose(0, 9)
        select ((long)weight, (long)least, (long)(least + room));

    private static Gen<(long Weight, long Least, long Most)> Large =>
        from weight in Law.Whole(0, 1_000_000_000_000)
        from least in Law.Whole(-Quadrillion, Quadrillion)
        from room in Law.Whole(0, Quadrillion)
        select (weight, least, least + room);

    private static IEnumerable<BoundedCase> Smaller(BoundedCase asked)
    {
        for (int i = 0; i < asked.Weights.Length; i++)
        {
            yield return new BoundedCase(
                asked.Total,
                Without(asked.Weights, i),
                Without(asked.Least, i),
                Without(asked.Most, i)
            );
            yield return new BoundedCase(
                asked.Total / 2,
                [.. asked.Weights.Select(weight => (weight + 1) / 2)],
                [.. asked.Least.Select(bound => bound / 2)],
                [.. asked.Most.Select(bound => bound / 2)]
            );
        }
    }

    private static long[] Without(long[] items, int place) => [.. items[..place], .. items[(place + 1)..]];
}
