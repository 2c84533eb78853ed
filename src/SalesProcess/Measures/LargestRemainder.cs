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

        GiveOut((int)left, remainders, parts);
    }

    /// <summary>Gives the units left over, which carry the sign of the total, to the largest remainders.</summary>
    internal static void GiveOut(int left, Span<Remainder> remainders, Span<long> parts)
    {
        remainders.Sort();
        for (int rank = 0; rank < Math.Abs(left); rank++)
        {
            parts[remainders[rank].Place] += Math.Sign(left);
        }
    }

    /// <summary>What a part lacks of its exact share; the largest comes first, of equal ones the earlier.</summary>
    internal readonly record struct Remainder(long Size, int Place) : IComparable<Remainder>
    {
        public int CompareTo(Remainder other) =>
            Size != other.Size ? other.Size.CompareTo(Size) : Place.CompareTo(other.Place);
    }
}
