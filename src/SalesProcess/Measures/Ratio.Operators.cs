namespace SalesProcess.Measures;

/// <content>Arithmetic, equality and order.</content>
public readonly partial struct Ratio
{
    /// <summary>A whole number is the ratio of itself to one.</summary>
    /// <param name="value">The whole number.</param>
    public static implicit operator Ratio(long value) => new(value, 1);

    /// <summary>Adds two ratios.</summary>
    /// <param name="left">The left term.</param>
    /// <param name="right">The right term.</param>
    /// <returns>The exact sum.</returns>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Ratio operator +(Ratio left, Ratio right) =>
        Reduce(
            checked((Int128)left.numerator * right.Denominator + (Int128)right.numerator * left.Denominator),
            (Int128)left.Denominator * right.Denominator
        ) ?? throw TooLarge($"{left} + {right}");

    /// <summary>Subtracts a ratio from another.</summary>
    /// <param name="left">The term to subtract from.</param>
    /// <param name="right">The term to subtract.</param>
    /// <returns>The exact difference.</returns>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public static Ratio operator -(Ratio left, Ratio right) =>
        Reduce(
            checked((Int128)left.numerator * right.Denominator - (Int128)right.numerator * left.Denominator),
            (Int128)left.Denominator * right.Denominator
        ) ?? throw TooLarge($"{left} - {right}");

    /// <summary>Turns the sign.</summary>
    /// <param name="value">The ratio.</param>
    /// <returns>The ratio with the other sign.</returns>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public static Ratio operator -(Ratio value) =>
        Reduce(-(Int128)value.numerator, value.Denominator) ?? throw TooLarge($"-({value})");

    /// <summary>Multiplies two ratios.</summary>
    /// <param name="left">The left factor.</param>
    /// <param name="right">The right factor.</param>
    /// <returns>The exact product.</returns>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public static Ratio operator *(Ratio left, Ratio right) =>
        Reduce((Int128)left.numerator * right.numerator, (Int128)left.Denominator * right.Denominator)
        ?? throw TooLarge($"({left}) * ({right})");

    /// <summary>Divides a ratio by another.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor; not zero.</param>
    /// <returns>The exact quotient.</returns>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    /// <exception cref="OverflowException">The quotient does not fit.</exception>
    public static Ratio operator /(Ratio left, Ratio right) =>
        right.numerator == 0
            ? throw new DivideByZeroException("A ratio cannot be divided by zero.")
            : Reduce((Int128)left.numerator * right.Denominator, (Int128)left.Denominator * right.numerator)
                ?? throw TooLarge($"({left}) / ({right})");

    /// <summary>Whether two ratios are the same number.</summary>
    /// <param name="left">The left ratio.</param>
    /// <param name="right">The right ratio.</param>
    /// <returns>True if they are.</returns>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Whether two ratios are different numbers.</summary>
    /// <param name="left">The left ratio.</param>
    /// <param name="right">The right ratio.</param>
    /// <returns>True if they are.</returns>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Whether the left ratio is the smaller one.</summary>
    /// <param name="left">The left ratio.</param>
    /// <param name="right">The right ratio.</param>
    /// <returns>True if it is.</returns>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left ratio is the smaller one or the same.</summary>
    /// <param name="left">The left ratio.</param>
    /// <param name="right">The right ratio.</param>
    /// <returns>True if it is.</returns>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left ratio is the larger one.</summary>
    /// <param name="left">The left ratio.</param>
    /// <param name="right">The right ratio.</param>
    /// <returns>True if it is.</returns>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left ratio is the larger one or the same.</summary>
    /// <param name="left">The left ratio.</param>
    /// <param name="right">The right ratio.</param>
    /// <returns>True if it is.</returns>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>Compares two ratios as numbers, exactly.</summary>
    /// <param name="other">The other ratio.</param>
    /// <returns>Negative, zero or positive as this one is smaller, equal or larger.</returns>
    public int CompareTo(Ratio other) =>
        ((Int128)numerator * other.Denominator).CompareTo((Int128)other.numerator * Denominator);

    /// <inheritdoc/>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Ratio other => CompareTo(other),
            _ => throw new ArgumentException("A ratio compares with ratios only.", nameof(obj)),
        };

    /// <summary>Whether the other ratio is the same number.</summary>
    /// <param name="other">The other ratio.</param>
    /// <returns>True if it is.</returns>
    public bool Equals(Ratio other) =>
        numerator == other.numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(numerator, denominatorLessOne);
}
