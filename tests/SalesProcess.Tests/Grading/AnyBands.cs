using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading;

/// <summary>Ranges made at random, with values in and around them.</summary>
internal sealed record AnyBands(PolicyBands Range, long Value, Ratio Fine)
{
    public static Arbitrary<AnyBands> WithValues => Make(isMoving: false).ThatShrinks(Smaller);

    public static Arbitrary<AnyBands> Moving => Make(isMoving: true).ThatShrinks(Smaller);

    private static Gen<AnyBands> Make(bool isMoving) =>
        from start in Law.Whole(-100, 100)
        from widths in Gen.Choose(1, 40).NonEmptyListOf()
        from open in Gen.Choose(0, 3)
        from edge in Gen.Elements(BandEdge.Above, BandEdge.Below)
        from down in Gen.Choose(0, 40)
        from up in Gen.Elements(StepsUp.Any, StepsUp.One)
        from fall in Gen.Elements(StepsDown.Any, StepsDown.One, StepsDown.Lowest)
        from value in Law.Whole(-120, 320)
        from part in Gen.Choose(0, 6)
        select new AnyBands(
            Of(
                start,
                [.. widths.Take(6)],
                open,
                edge,
                isMoving ? down : 0,
                isMoving ? new PolicyMovement { Up = up, Down = fall } : null
            ),
            value,
            new Ratio((7 * value) + part, 7)
        );

    public static PolicyBands Of(
        long start,
        int[] widths,
        int open,
        BandEdge edge,
        int down,
        PolicyMovement? movement
    )
    {
        bool isOpenBelow = (open & 1) == 1;
        bool isOpenAbove = (open & 2) == 2;
        var bands = new List<PolicyBand>();
        long at = start;
        for (int i = 0; i < widths.Length; i++)
        {
            long next = at + widths[i];
            bands.Add(
                new PolicyBand(
                    $"b{i}",
                    new($"band {i}", $"{i}档"),
                    i == 0 && isOpenBelow ? null : at,
                    i == widths.Length - 1 && isOpenAbove ? null : next,
                    i > 0 && down > 0 ? at - Math.Min(down, widths[i - 1] - 1) : null
                )
            );
            at = next;
        }

        return PolicyBands.Create(
            isOpenBelow ? null : start,
            isOpenAbove ? null : at,
            edge,
            new("points", "分"),
            bands.ToValueList(),
            movement
        );
    }

    private static IEnumerable<AnyBands> Smaller(AnyBands any)
    {
        PolicyBands range = any.Range;
        if (range.Bands.Count > 1 && range.Movement is null)
        {
            yield return any with
            {
                Range = PolicyBands.Create(
                    range.From,
                    range.Bands[^2].To,
                    range.Edge,
                    range.Unit,
                    range.Bands.Take(range.Bands.Count - 1).ToValueList()
                ),
            };
        }

        if (any.Value != 0)
        {
            yield return any with
            {
                Value = any.Value / 2,
                Fine = any.Value / 2,
            };
        }
    }
}
