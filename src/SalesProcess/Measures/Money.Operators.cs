namespace SalesProcess.Measures;

/// <content>Arithmetic, equality and order.</content>
public readonly partial struct Money
{
    /// <summary>Adds two amounts of the same currency.</summary>
    /// <param name="left">The left term.</param>
    /// <param name="right">The right term.</param>
    /// <returns>The exact sum.</returns>
    /// <exception cref="ArgumentException">The currencies differ and neither side is the neutral zero.</exception>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Money operator +(Money left, Money right) => UnitMatch.Sum(left, right);

    /// <summary>Subtracts one amount from another of the same currency.</summary>
    /// <param name="left">The term to subtract from.</param>
    /// <param name="right">The term to subtract.</param>
    /// <returns>The exact difference.</returns>
    /// <exception cref="ArgumentException">The currencies differ and neither side is the neutral zero.</exception>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public static Money operator -(Money left, Money right) => UnitMatch.Difference(left, right);

    /// <summary>Turns the sign.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The amount with the other sign.</returns>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public static Money operator -(Money value) => UnitMatch.Negative(value);

    /// <summary>Multiplies by a whole number.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">How many times.</param>
    /// <returns>The exact product.</returns>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public static Money operator *(Money left, long right) => UnitMatch.Product(left, right);

    /// <summary>Multiplies by a whole number.</summary>
    /// <param name="left">How many times.</param>
    /// <param name="right">The amount.</param>
    /// <returns>The exact product.</returns>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public static Money operator *(long left, Money right) => right * left;

    /// <summary>Whether two amounts are the same, in number and currency.</summary>
    /// <param name="left">The left amount.</param>
    /// <param name="right">The right amount.</param>
    /// <returns>True if they are.</returns>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether two amounts differ, in number or currency.</summary>
    /// <param name="left">The left amount.</param>
    /// <param name="right">The right amount.</param>
    /// <returns>True if they do.</returns>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Whether the left amount is the smaller one.</summary>
    /// <param name="left">The left amount.</param>
    /// <param name="right">The right amount.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is the smaller one or the same.</summary>
    /// <param name="left">The left amount.</param>
    /// <param name="right">The right amount.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is the larger one.</summary>
    /// <param name="left">The left amount.</param>
    /// <param name="right">The right amount.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is the larger one or the same.</summary>
    /// <param name="left">The left amount.</param>
    /// <param name="right">The right amount.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Compares two amounts of the same currency.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>Negative, zero or positive as this one is smaller, equal or larger.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public int CompareTo(Money other) => UnitMatch.Same(this, other).minorUnits.CompareTo(other.minorUnits);

    /// <inheritdoc/>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Money other => CompareTo(other),
            _ => throw new ArgumentException("An amount compares with amounts only.", nameof(obj)),
        };

    /// <summary>Whether the other amount is the same, in number and currency.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>True if it is.</returns>
    public bool Equals(Money other) => minorUnits == other.minorUnits && currency == other.currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(minorUnits, currency);
}
