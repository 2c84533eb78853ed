using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>Floors, caps and holds: answers worked out in exact fractions, and those of planning tools.</summary>
public class BoundedKnownAnswers
{
    private const long None = long.MinValue;
    private const long Any = long.MaxValue;

    /// <summary>Worked out by hand: where a cap or floor binds, the rest is shared by the other weights.</summary>
    [Theory]
    [InlineData(100, "5 3 2", "0 0 0", "40 - -", "40 36 24")] // 60 by 3, 2
    [InlineData(100, "8 1 1", "0 15 0", "- - -", "76 15 9")] // 85 by 8, 1: 75 5/9 and 9 4/9
    [InlineData(101, "5 3 2", "0 0 25", "45 - -", "45 31 25")]
    [InlineData(10, "1 1 1 1", "0 0 0 0", "1 - - 2", "1 4 3 2")] // 7 by 1, 1
    [InlineData(7, "1 1 1", "0 0 0", "2 2 -", "2 2 3")]
    public void Of_the_project(long total, string weights, string least, string most, string parts) =>
        Assert.Equal(Numbers(parts), By(AllocationRule.LargestRemainder, total, weights, least, most));

    /// <summary>Caps of 30 each leave 10 of 100 without a place; floors of 40 each ask for 20 more than 100.</summary>
    [Theory]
    [InlineData("0 0 0", "30 30 30", 10)]
    [InlineData("40 40 40", "- - -", -20)]
    public void What_does_not_fit_says_by_how_much(string least, string most, int gap)
    {
        long[] parts = [-7, -7, -7];
        Assert.False(
            Allocation.TrySplitWithin(
                100,
                [1, 1, 1],
                Numbers(least),
                Numbers(most),
                AllocationRule.LargestRemainder,
                parts,
                out Int128 found
            )
        );
        Assert.Equal(gap, found);
        Assert.Equal([-7, -7, -7], parts);
    }

    /// <summary>IBM Planning Analytics, holds: January, February, March 200, 300, 500 with the total held at 1000; March
    /// is set to 700, then with January held as well. Anaplan, breakback with holds: 10, 20, 30 with February held, the
    /// total set from 60 to 100; then 60 held and January set to 20, where the vendor's page prints 16 for March, and
    /// 20 + 16 + 16 is not 60.</summary>
    [Theory]
    [InlineData(1000, "200 300 500", "0 0 700", "- - 700", "120 180 700")]
    [InlineData(1000, "200 300 500", "200 0 700", "200 - 700", "200 100 700")]
    [InlineData(100, "10 20 30", "0 20 0", "- 20 -", "20 20 60")]
    [InlineData(60, "10 20 30", "20 0 0", "20 - -", "20 16 24")]
    public void Of_planning_tools(long total, string weights, string least, string most, string parts)
    {
        foreach (AllocationRule rule in BoundedCase.Rules)
        {
            Assert.Equal(Numbers(parts), By(rule, total, weights, least, most));
        }
    }

    [Fact]
    public void Along_dates_the_running_total_is_rounded()
    {
        // 10 by 1, 1, 1, 1 with a cap of 1 on the second: shares 3, 1, 3, 3
        Assert.Equal(
            [3, 1, 3, 3],
            By(AllocationRule.CumulativeRounding, 10, "1 1 1 1", "0 0 0 0", "- 1 - -")
        );
        // 11: shares 10/3, 1, 10/3, 10/3; running 3 1/3, 4 1/3, 7 2/3, 11
        Assert.Equal(
            [3, 1, 4, 3],
            By(AllocationRule.CumulativeRounding, 11, "1 1 1 1", "0 0 0 0", "- 1 - -")
        );
        Assert.Equal([4, 1, 3, 3], By(AllocationRule.LargestRemainder, 11, "1 1 1 1", "0 0 0 0", "- 1 - -"));
    }

    [Fact]
    public void A_part_of_no_weight_gets_its_floor_and_nothing_else()
    {
        Assert.Equal([5, 2, 0], By(AllocationRule.LargestRemainder, 7, "1 0 0", "0 2 0", "- - -"));
        Assert.False(
            Allocation.TrySplitWithin(
                7,
                [1, 0],
                [0, 0],
                [5, Any],
                AllocationRule.LargestRemainder,
                new long[2],
                out Int128 gap
            )
        );
        Assert.Equal(2, gap);
    }

    [Fact]
    public void The_running_total_may_cross_zero_inside_the_bounds()
    {
        // -1/2 and 1/2 with a part held at 1 between them: no rounding of the running total makes 2 of it
        long[] parts = By(AllocationRule.CumulativeRounding, 0, "1 0 1", "- 1 -", "- 1 -");
        Assert.Equal(1, parts[1]);
        Assert.Equal(0, parts.Sum());
    }

    [Fact]
    public void The_ends_of_64_bits_are_exact()
    {
        Assert.Equal(
            [Any, None, 1],
            By(AllocationRule.LargestRemainder, 0, "1 1 1", $"{Any} - -", $"- {None} -")
        );
        Assert.False(
            Allocation.TrySplitWithin(
                None,
                [1, 1, 1],
                [Any, Any, Any],
                [Any, Any, Any],
                AllocationRule.CumulativeRounding,
                new long[3],
                out Int128 gap
            )
        );
        Assert.Equal(None - ((Int128)Any * 3), gap);
    }

    [Theory]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(50_000)]
    public void Any_number_of_parts_is_split(int count)
    {
        long[] weights = [.. Enumerable.Range(1, count).Select(i => (long)i)];
        long[] least = [.. weights.Select(weight => weight % 7 == 0 ? 1000L : 0)];
        long[] most = [.. weights.Select(weight => weight % 5 == 0 ? Math.Max(1000L, weight / 3) : Any)];
        long total = weights.Sum() + (1000L * count);
        foreach (AllocationRule rule in BoundedCase.Rules)
        {
            long[] parts = new long[count];
            Assert.True(Allocation.TrySplitWithin(total, weights, least, most, rule, parts, out _));
            Assert.Equal(total, parts.Sum());
            Assert.DoesNotContain(Enumerable.Range(0, count), i => parts[i] < least[i] || parts[i] > most[i]);
        }
    }

    [Fact]
    public void Splitting_a_month_allocates_nothing()
    {
        long[] weights = [.. Enumerable.Repeat(1L, 200)];
        long[] least = new long[200];
        long[] most = [.. Enumerable.Repeat(60L, 200)];
        long[] parts = new long[200];
        Run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Run()
        {
            Allocation.TrySplitWithin(
                10_007,
                weights,
                least,
                most,
                AllocationRule.LargestRemainder,
                parts,
                out _
            );
            Allocation.TrySplitWithin(
                10_007,
                weights,
                least,
                most,
                AllocationRule.CumulativeRounding,
                parts,
                out _
            );
        }
    }

    private static long[] By(AllocationRule rule, long total, string weights, string least, string most)
    {
        long[] floors = Numbers(least, None);
        long[] parts = new long[floors.Length];
        Assert.True(
            Allocation.TrySplitWithin(
                total,
                Numbers(weights),
                floors,
                Numbers(most),
                rule,
                parts,
                out Int128 gap
            ),
            $"gap {gap}"
        );
        return parts;
    }

    private static long[] Numbers(string text, long none = Any) =>
        [
            .. text.Split(' ')
                .Select(word =>
                    word == "-" ? none : long.Parse(word, System.Globalization.CultureInfo.InvariantCulture)
                ),
        ];
}
