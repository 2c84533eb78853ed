using SalesProcess.Measures;

namespace SalesProcess.Tests.Measures;

/// <summary>What a split into spans demands of its caller; a split that is refused writes nothing.</summary>
public class AllocationContract
{
    private const long Untouched = -77;

    public static TheoryData<AllocationRule> Rules => [.. Enum.GetValues<AllocationRule>()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void There_is_room_for_exactly_one_part_a_weight(AllocationRule rule)
    {
        long[] parts = [Untouched, Untouched];
        ArgumentException fault = Assert.Throws<ArgumentException>(
            "parts",
            () => Allocation.Split(5, [1, 2, 3], rule, parts)
        );
        Assert.Equal(
            "There are 3 weights and room for 2 parts; make them equally many. (Parameter 'parts')",
            fault.Message
        );
        Assert.Throws<ArgumentException>("parts", () => Allocation.Split(5, [1], rule, parts));
        Assert.Throws<ArgumentException>("parts", () => Allocation.Split(5, [], rule, parts));
        Assert.Throws<ArgumentException>("parts", () => Allocation.Split(5, [1], rule, []));
        Assert.Equal([Untouched, Untouched], parts);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Parts_do_not_overlap_the_weights(AllocationRule rule)
    {
        long[] same = [1, 2, 3, 4];
        ArgumentException fault = Assert.Throws<ArgumentException>(
            "parts",
            () => Allocation.Split(10, same, rule, same)
        );
        Assert.Equal("The parts must not overlap the weights. (Parameter 'parts')", fault.Message);
        Assert.Throws<ArgumentException>(
            "parts",
            () => Allocation.Split(10, same.AsSpan(0, 2), rule, same.AsSpan(1, 2))
        );
        Assert.Equal([1, 2, 3, 4], same);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Parts_may_lie_beside_the_weights(AllocationRule rule)
    {
        long[] same = [1, 3, Untouched, Untouched];
        Allocation.Split(8, same.AsSpan(0, 2), rule, same.AsSpan(2, 2));
        Assert.Equal([1, 3, 2, 6], same);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Nothing_splits_into_no_parts_and_something_does_not(AllocationRule rule)
    {
        Allocation.Split(0, [], rule, []);
        ArgumentException fault = Assert.Throws<ArgumentException>(
            "weights",
            () => Allocation.Split(5, [], rule, [])
        );
        Assert.Equal(
            "Nothing of 0 weights is above zero, so 5 has nowhere to go. (Parameter 'weights')",
            fault.Message
        );
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Zero_weights_take_nothing_and_cannot_take_something(AllocationRule rule)
    {
        long[] parts = [Untouched, Untouched];
        Assert.Throws<ArgumentException>("weights", () => Allocation.Split(-1, [0, 0], rule, parts));
        Assert.Equal([Untouched, Untouched], parts);
        Allocation.Split(0, [0, 0], rule, parts);
        Assert.Equal([0, 0], parts);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_negative_weight_is_named_by_its_place(AllocationRule rule)
    {
        long[] parts = [Untouched, Untouched, Untouched];
        ArgumentException fault = Assert.Throws<ArgumentException>(
            "weights",
            () => Allocation.Split(5, [3, 0, -1], rule, parts)
        );
        Assert.Equal("Weight 2 is -1; a weight must not be negative. (Parameter 'weights')", fault.Message);
        Assert.Throws<ArgumentException>(
            "weights",
            () => Allocation.Split(0, [0, long.MinValue, 0], rule, parts)
        );
        Assert.Equal([Untouched, Untouched, Untouched], parts);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Weights_add_up_to_at_most_64_bits(AllocationRule rule)
    {
        long[] parts = [Untouched, Untouched];
        ArgumentException fault = Assert.Throws<ArgumentException>(
            "weights",
            () => Allocation.Split(5, [long.MaxValue, 1], rule, parts)
        );
        Assert.Equal(
            "The weights, as whole numbers of the same proportions, exceed 2^63 - 1. Use smaller ones. "
                + "(Parameter 'weights')",
            fault.Message
        );
        Assert.Equal([Untouched, Untouched], parts);
        Allocation.Split(5, [long.MaxValue, 0], rule, parts);
        Assert.Equal([5, 0], parts);
        Allocation.Split(long.MinValue, [long.MaxValue - 1, 1], rule, parts);
        // 2^63 * (2^63 - 2)/(2^63 - 1) is 2^63 - 1 less a fraction, and the last weight has one and a fraction
        Assert.Equal([-long.MaxValue, -1], parts);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_ends_of_64_bits_split_exactly(AllocationRule rule)
    {
        // 2^63 - 1 = 3 * 3074457345618258602 + 1 and 2^63 = 3 * 3074457345618258602 + 2
        long third = 3_074_457_345_618_258_602;
        long[] parts = new long[3];
        Allocation.Split(long.MaxValue, [1, 1, 1], rule, parts);
        Assert.Equal(long.MaxValue, parts.Sum());
        Assert.Equal([third, third, third + 1], parts.Order());
        Allocation.Split(long.MinValue, [1, 1, 1], rule, parts);
        Assert.Equal(long.MinValue, parts.Sum());
        Assert.Equal([-third - 1, -third - 1, -third], parts.Order());
        long[] one = [Untouched];
        Allocation.Split(long.MinValue, [long.MaxValue], rule, one);
        Assert.Equal([long.MinValue], one);
    }

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(100_000)]
    public void Any_number_of_parts_is_split(int count)
    {
        long[] weights = new long[count];
        Array.Fill(weights, 7);
        long[] parts = new long[count];
        Allocation.Split(count + (count / 2), weights, AllocationRule.LargestRemainder, parts);
        // one each, and one more for the first half
        Assert.All(parts[..(count / 2)], part => Assert.Equal(2, part));
        Assert.All(parts[(count / 2)..], part => Assert.Equal(1, part));
    }

    [Fact]
    public void A_rule_that_is_not_defined_is_refused()
    {
        long[] parts = [Untouched];
        var fault = Assert.Throws<ArgumentOutOfRangeException>(
            "rule",
            () => Allocation.Split(5, [1], (AllocationRule)2, parts)
        );
        Assert.StartsWith(
            "The rule must be CumulativeRounding or LargestRemainder.",
            fault.Message,
            StringComparison.Ordinal
        );
        Assert.Equal([Untouched], parts);
    }
}
