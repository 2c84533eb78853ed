using System.Numerics;
using SalesProcess.Measures;

namespace SalesProcess.Tests.Measures;

/// <summary>Small cases, all of them: it fits exactly when some whole parts fit, and no other whole parts lie closer to
/// the exact shares.</summary>
public class BoundedBruteForce
{
    private static readonly (long Least, long Most)[] Bounds =
    [
        (0, 0),
        (0, 1),
        (0, 5),
        (1, 2),
        (2, 5),
        (-2, 1),
    ];

    [Theory]
    [InlineData("1 1 1")]
    [InlineData("1 2 3")]
    [InlineData("3 1 1")]
    [InlineData("0 2 5")]
    public void Nothing_is_closer(string weights)
    {
        long[] by = [.. weights.Split(' ').Select(long.Parse)];
        int fitting = 0;
        foreach (BoundedCase asked in All(by))
        {
            ExactShares? exact = ExactShares.Of(asked);
            long[][] candidates = exact is null ? [] : [.. Candidates(asked)];
            foreach (AllocationRule rule in BoundedCase.Rules)
            {
                bool fits = asked.TryBy(rule, out long[] parts, out Int128 gap);
                Assert.Equal(exact is not null, fits);
                Assert.Equal(fits, gap == 0);
                if (fits)
                {
                    Compare(rule, exact!, parts, candidates);
                    fitting++;
                }
            }
        }

        Assert.True(fitting > 500);
    }

    /// <summary>With a weight on every part, the total fits exactly when any whole parts inside the bounds make it up.</summary>
    [Fact]
    public void It_fits_when_anything_fits()
    {
        foreach (BoundedCase asked in All([2, 1, 4]))
        {
            Assert.Equal(Candidates(asked).Any(), asked.TryBy(AllocationRule.LargestRemainder, out _));
        }
    }

    private static void Compare(AllocationRule rule, ExactShares exact, long[] parts, long[][] candidates)
    {
        Func<ExactShares, long[], BigInteger>[] distances =
            rule == AllocationRule.LargestRemainder ? [AddedUp, AtWorst] : [AtWorstOnTheWay];
        foreach (Func<ExactShares, long[], BigInteger> distance in distances)
        {
            BigInteger own = distance(exact, parts);
            Assert.All(candidates, other => Assert.True(distance(exact, other) >= own));
        }
    }

    private static IEnumerable<BigInteger> Off(ExactShares exact, long[] parts) =>
        parts.Select((part, i) => (part * exact.Denominator) - exact.Numerators[i]);

    private static BigInteger AddedUp(ExactShares exact, long[] parts) =>
        Off(exact, parts).Aggregate(BigInteger.Zero, (sum, off) => sum + BigInteger.Abs(off));

    private static BigInteger AtWorst(ExactShares exact, long[] parts) =>
        Off(exact, parts).Select(BigInteger.Abs).Max();

    private static BigInteger AtWorstOnTheWay(ExactShares exact, long[] parts)
    {
        BigInteger running = 0;
        return Off(exact, parts).Select(off => BigInteger.Abs(running += off)).Max();
    }

    private static IEnumerable<BoundedCase> All(long[] weights) =>
        from first in Bounds
        from second in Bounds
        from third in Bounds
        from total in Enumerable.Range(-5, 18)
        select new BoundedCase(
            total,
            weights,
            [first.Least, second.Least, third.Least],
            [first.Most, second.Most, third.Most]
        );

    private static IEnumerable<long[]> Candidates(BoundedCase asked)
    {
        for (long first = asked.Least[0]; first <= asked.Most[0]; first++)
        {
            for (long second = asked.Least[1]; second <= asked.Most[1]; second++)
            {
                long third = asked.Total - first - second;
                if (third >= asked.Least[2] && third <= asked.Most[2])
                {
                    yield return [first, second, third];
                }
            }
        }
    }
}
