using System.Text.Json;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>Known answers of other libraries and papers, each cited in its row of the file.</summary>
public class AllocationVectors
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    private static readonly Vector[] All = JsonSerializer.Deserialize<Vector[]>(
        Repository.Read("tests", "SalesProcess.Tests", "Measures", "Data", "allocation-vectors.json"),
        Json
    )!;

    public static TheoryData<Vector, AllocationRule> Offered
    {
        get
        {
            var rows = new TheoryData<Vector, AllocationRule>();
            foreach (Vector vector in All)
            {
                foreach (AllocationRule rule in RulesOf(vector.Method))
                {
                    rows.Add(vector, rule);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Offered))]
    public void The_known_answer_is_given(Vector vector, AllocationRule rule)
    {
        Assert.Equal(vector.Expected, vector.By(rule));
        long[] mirrored = [.. vector.Expected.Select(part => -part)];
        Assert.Equal(mirrored, (vector with { Total = -vector.Total }).By(rule));
    }

    [Fact]
    public void Of_73_vectors_39_are_of_the_two_rules()
    {
        Assert.Equal(73, All.Length);
        Assert.Equal(73, All.Select(vector => vector.Id).Distinct().Count());
        Assert.Equal(27, All.Count(vector => vector.Method == "largest-remainder"));
        Assert.Equal(8, All.Count(vector => vector.Method == "cumulative-half-up"));
        Assert.Equal(2, All.Count(vector => vector.Method == "all methods"));
        Assert.Equal(2, All.Count(vector => vector.Method is "pattern 4-4-5" or "relative proportional"));
    }

    /// <summary>
    /// Not offered, because each gives up something that a target needs: Fowler's first-come and the cascades give a
    /// unit by position alone; the largest ratio and the divisor methods (Adams, Dean, D'Hondt, Huntington-Hill,
    /// Sainte-Laguë) can leave the exact share by one or more; banker's rounding with the rest to the last can too;
    /// rounding level by level does (DV2); the quota method keeps it and may still favour the large. A remainder kept
    /// apart is offered for whole lots (<see cref="LotRest.Separate"/>), not for single units, which always have a
    /// place.
    /// </summary>
    [Fact]
    public void The_other_34_are_of_rules_that_the_library_does_not_offer() =>
        Assert.Equal(
            """
            2 adams
            4 banker-round each, last takes the rest
            2 dean
            2 dhondt
            4 fowler-first
            2 huntington-hill
            6 largest-ratio
            1 largest-remainder(floor on negatives; NOT sign-symmetric)
            2 quota
            5 remaining-proportional cascade (from the end, truncating)
            2 sainte-lague
            1 separate-remainder
            1 top-down largest-remainder by groups [1,1],[1,1,4]
            """.ReplaceLineEndings("\n"),
            string.Join(
                '\n',
                All.Where(vector => RulesOf(vector.Method).Length == 0)
                    .GroupBy(vector => vector.Method)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => $"{group.Count()} {group.Key}")
            )
        );

    /// <summary>MP16 of moneyphp/money@d49ee62, whose own answer for -5 by 7:3 is -3 and -2, not the mirror of 4 and 1.</summary>
    [Theory]
    [InlineData(AllocationRule.CumulativeRounding)]
    [InlineData(AllocationRule.LargestRemainder)]
    public void Minus_five_by_seven_and_three_mirrors_five(AllocationRule rule)
    {
        Vector vector = All.Single(v => v.Id == "MP16");
        Assert.Equal([-3, -2], vector.Expected);
        Assert.Equal([-4, -1], vector.By(rule));
        Assert.Equal([4, 1], (vector with { Total = 5 }).By(rule));
    }

    private static AllocationRule[] RulesOf(string method) =>
        method switch
        {
            "largest-remainder" => [AllocationRule.LargestRemainder],
            "cumulative-half-up" => [AllocationRule.CumulativeRounding],
            // the last two are plain splits by weights, with whole shares in the vectors
            "all methods" or "pattern 4-4-5" or "relative proportional" =>
            [
                AllocationRule.LargestRemainder,
                AllocationRule.CumulativeRounding,
            ],
            _ => [],
        };

    public sealed record Vector(
        string Id,
        string Method,
        long Total,
        string[] Weights,
        long[] Expected,
        string Source
    )
    {
        public long[] By(AllocationRule rule) =>
            [
                .. Allocation
                    .Split(Quantity.Pieces(Total), [.. Weights.Select(Ratio.Parse)], rule)
                    .Select(part => part.Count),
            ];

        public override string ToString() => $"{Id}: {Total} by {string.Join(' ', Weights)} ({Source})";
    }
}
