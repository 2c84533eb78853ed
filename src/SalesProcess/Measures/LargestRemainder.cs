namespace SalesProcess.Measures;

/// <summary>Rounds every share down in size and gives the units left over to the largest remainders.</summary>
internal static class LargestRemainder
{
    private const int OnStack = 128;

    internal static void Split(long total, ReadOnlySpan<long> weights, long sum, Span<long> parts)
    {
        if (sum == 0)
        {
            parts.Clear();
            return;
        }

        Span<Remainder> remainders =
            weights.Length <= OnStack
                ? stackalloc Remainder[OnStack].Slice(0, weights.Length)
                : new Remainder[weights.Length];
        Int128 left = total;
        for (int i = 0; i < weights.Length; i++)
        {
            (Int128 share, Int128 remainder) = Int128.DivRem((Int128)total * weights[i], sum);
            parts[i] = (long)share;
            left -= share;
            remainders[i] = new Remainder((long)Int128.Abs(remainder), i);
        }

        remainders.Sort();
        int unit = Int128.Sign(left);
        for (int rank = 0; rank < (int)Int128.Abs(left); rank++)
        {
            parts[remainders[rank].Place] += unit;
        }
    }

    /// <summary>What a part lacks of its exact share; the largest comes first, of equal ones the earlier.</summary>
    private readonly record struct Remainder(long Size, int Place) : IComparable<Remainder>
    {
        public int CompareTo(Remainder other) =>
            Size != other.Size ? other.Size.CompareTo(Size) : Place.CompareTo(other.Place);
    }
}
