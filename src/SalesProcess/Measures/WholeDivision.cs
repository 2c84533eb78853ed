namespace SalesProcess.Measures;

/// <summary>The one place where an exact quotient becomes a whole number.</summary>
internal static class WholeDivision
{
    /// <summary>Divides by a positive divisor and rounds by a named rule; exact for every input.</summary>
    internal static Int128 Divide(Int128 dividend, Int128 divisor, Rounding rounding)
    {
        (Int128 quotient, Int128 remainder) = Quotient(dividend, divisor);
        Int128 size = Int128.Abs(remainder);
        bool up = rounding switch
        {
            Rounding.HalfAwayFromZero => size >= divisor - size,
            Rounding.HalfToEven => size > divisor - size
                || (size == divisor - size && Int128.IsOddInteger(quotient)),
            Rounding.TowardZero => false,
            Rounding.AwayFromZero => size > 0,
            _ => throw new ArgumentOutOfRangeException(
                nameof(rounding),
                rounding,
                "The rounding must be one of the named rules."
            ),
        };
        return up ? quotient + Int128.Sign(dividend) : quotient;
    }

    internal static Int128 GreatestCommonDivisor(Int128 left, Int128 right)
    {
        while (right != 0)
        {
            (left, right) = (right, Quotient(left, right).Remainder);
        }

        return Int128.Abs(left);
    }

    // most numbers fit 64 bits, where the processor divides
    private static (Int128 Quotient, Int128 Remainder) Quotient(Int128 dividend, Int128 divisor)
    {
        bool fit =
            unchecked((long)dividend) == dividend && unchecked((long)divisor) == divisor && divisor > 0;
        return fit ? Math.DivRem((long)dividend, (long)divisor) : Int128.DivRem(dividend, divisor);
    }
}
