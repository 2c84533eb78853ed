using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>
/// Ratios against whole numbers without a limit: the same fraction, or an overflow exactly where its lowest terms do
/// not fit 64 bits.
/// </summary>
public class RatioLaws
{
    private const int Cases = 20_000;
    private const string Overflow = "overflow";

    [Fact]
    public void Addition_is_exact_or_overflows() =>
        Law.Holds(
            Pairs,
            p =>
                Assert.Equal(
                    Lowest(
                        (p.Left.Above * p.Right.Below) + (p.Right.Above * p.Left.Below),
                        p.Left.Below * p.Right.Below
                    ),
                    Of(() => p.Left.Ratio + p.Right.Ratio)
                ),
            Cases
        );

    [Fact]
    public void Subtraction_is_exact_or_overflows() =>
        Law.Holds(
            Pairs,
            p =>
                Assert.Equal(
                    Lowest(
                        (p.Left.Above * p.Right.Below) - (p.Right.Above * p.Left.Below),
                        p.Left.Below * p.Right.Below
                    ),
                    Of(() => p.Left.Ratio - p.Right.Ratio)
                ),
            Cases
        );

    [Fact]
    public void Multiplication_is_exact_or_overflows() =>
        Law.Holds(
            Pairs,
            p =>
                Assert.Equal(
                    Lowest(p.Left.Above * p.Right.Above, p.Left.Below * p.Right.Below),
                    Of(() => p.Left.Ratio * p.Right.Ratio)
                ),
            Cases
        );

    [Fact]
    public void Division_is_exact_or_overflows() =>
        Law.Holds(
            Pairs,
            p =>
            {
                if (p.Right.N != 0)
                {
                    Assert.Equal(
                        Lowest(p.Left.Above * p.Right.Below, p.Left.Below * p.Right.Above),
                        Of(() => p.Left.Ratio / p.Right.Ratio)
                    );
                }
            },
            Cases
        );

    [Fact]
    public void Order_and_equality_are_those_of_the_numbers() =>
        Law.Holds(
            Pairs,
            p =>
            {
                int order = (p.Left.Above * p.Right.Below).CompareTo(p.Right.Above * p.Left.Below);
                Assert.Equal(Math.Sign(order), Math.Sign(p.Left.Ratio.CompareTo(p.Right.Ratio)));
                Assert.Equal(order == 0, p.Left.Ratio == p.Right.Ratio);
            },
            Cases
        );

    [Fact]
    public void Rounding_is_that_of_the_exact_value() =>
        Law.Holds(
            Fractions,
            f =>
            {
                BigInteger down = BigInteger.Abs(f.Above) / f.Below;
                int half = ((BigInteger.Abs(f.Above) - (down * f.Below)) * 2).CompareTo(f.Below);
                bool isWhole = down * f.Below == BigInteger.Abs(f.Above);
                BigInteger up = isWhole ? down : down + 1;
                BigInteger Signed(BigInteger size) => f.Above.Sign * size;
                Assert.Equal(Signed(down), f.Ratio.Round(Rounding.TowardZero));
                Assert.Equal(Signed(up), f.Ratio.Round(Rounding.AwayFromZero));
                Assert.Equal(Signed(half >= 0 ? up : down), f.Ratio.Round(Rounding.HalfAwayFromZero));
                bool toUp = half > 0 || (half == 0 && !down.IsEven);
                Assert.Equal(Signed(toUp ? up : down), f.Ratio.Round(Rounding.HalfToEven));
            },
            Cases
        );

    [Fact]
    public void A_fraction_is_kept_in_lowest_terms_and_reads_back() =>
        Law.Holds(
            Fractions,
            f =>
            {
                Assert.Equal(Lowest(f.Above, f.Below), Of(() => f.Ratio));
                Assert.Equal(f.Ratio, Ratio.Parse(f.Ratio.ToString()));
            },
            Cases
        );

    private static Gen<long> Below =>
        Gen.OneOf(
            Gen.Choose(1, 20).Select(n => (long)n),
            Gen.Choose(1, 1_000_000).Select(n => (long)n),
            Law.Whole(1, 4_000_000_000_000_000_000),
            Gen.Elements(long.MaxValue, long.MaxValue - 1, 1L << 62, 1L << 32, 200_560_490_130)
        );

    private static Gen<long> Above =>
        Gen.OneOf(
            Gen.Choose(-20, 20).Select(n => (long)n),
            Below,
            Below.Select(n => -n),
            Gen.Elements(long.MinValue, long.MinValue + 1)
        );

    private static Gen<Fraction> AnyFraction => Above.Zip(Below).Select(f => new Fraction(f.Item1, f.Item2));

    private static Arbitrary<Fraction> Fractions => AnyFraction.ThatShrinks(f => f.Smaller());

    private static Arbitrary<Pair> Pairs =>
        AnyFraction
            .Zip(AnyFraction)
            .Select(p => new Pair(p.Item1, p.Item2))
            .ThatShrinks(p =>
                p.Left.Smaller()
                    .Select(f => p with { Left = f })
                    .Concat(p.Right.Smaller().Select(f => p with { Right = f }))
            );

    private static string Lowest(BigInteger above, BigInteger below)
    {
        BigInteger shared = BigInteger.GreatestCommonDivisor(above, below) * below.Sign;
        (above, below) = (above / shared, below / shared);
        return above >= long.MinValue && above <= long.MaxValue && below <= long.MaxValue
            ? $"{above}/{below}"
            : Overflow;
    }

    private static string Of(Func<Ratio> calculate)
    {
        try
        {
            Ratio ratio = calculate();
            return $"{ratio.Numerator}/{ratio.Denominator}";
        }
        catch (OverflowException)
        {
            return Overflow;
        }
    }

    private sealed record Pair(Fraction Left, Fraction Right);

    private sealed record Fraction(long N, long D)
    {
        public BigInteger Above => N;

        public BigInteger Below => D;

        public Ratio Ratio => new(N, D);

        public IEnumerable<Fraction> Smaller()
        {
            if (N != 0)
            {
                yield return this with
                {
                    N = N / 2,
                };
            }

            if (D > 1)
            {
                yield return this with
                {
                    D = D / 2,
                };
            }
        }
    }
}
