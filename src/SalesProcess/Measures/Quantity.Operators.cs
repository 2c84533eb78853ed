namespace SalesProcess.Measures;

/// <content>Arithmetic, equality and order.</content>
public readonly partial struct Quantity
{
    /// <summary>Adds two quantities of the same unit.</summary>
    /// <param name="left">The left term.</param>
    /// <param name="right">The right term.</param>
    /// <returns>The exact sum.</returns>
    /// <exception cref="ArgumentException">The units differ and neither side is the neutral zero.</exception>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Quantity operator +(Quantity left, Quantity right) => UnitMatch.Sum(left, right);

    /// <summary>Subtracts one quantity from another of the same unit.</summary>
    /// <param name="left">The term to subtract from.</param>
    /// <param name="right">The term to subtract.</param>
    /// <returns>The exact difference.</returns>
    /// <exception cref="ArgumentException">The units differ and neither side is the neutral zero.</exception>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public static Quantity operator -(Quantity left, Quantity right) => UnitMatch.Difference(left, right);

    /// <summary>Turns the sign.</summary>
    /// <param name="value">The quantity.</param>
    /// <returns>The quantity with the other sign.</returns>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public static Quantity operator -(Quantity value) => UnitMatch.Negative(value);

    /// <summary>Multiplies by a whole number.</summary>
    /// <param name="left">The quantity.</param>
    /// <param name="right">How many times.</param>
    /// <returns>The exact product.</returns>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public static Quantity operator *(Quantity left, long right) => UnitMatch.Product(left, right);

    /// <summary>Multiplies by a whole number.</summary>
    /// <param name="left">How many times.</param>
    /// <param name="right">The quantity.</param>
    /// <returns>The exact product.</returns>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public static Quantity operator *(long left, Quantity right) => right * left;

    /// <summary>Whether two quantities are the same, in number and unit.</summary>
    /// <param name="left">The left quantity.</param>
    /// <param name="right">The right quantity.</param>
    /// <returns>True if they are.</returns>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether two quantities differ, in number or unit.</summary>
    /// <param name="left">The left quantity.</param>
    /// <param name="right">The right quantity.</param>
    /// <returns>True if they do.</returns>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>Whether the left quantity is the smaller one.</summary>
    /// <param name="left">The left quantity.</param>
    /// <param name="right">The right quantity.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left quantity is the smaller one or the same.</summary>
    /// <param name="left">The left quantity.</param>
    /// <param name="right">The right quantity.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left quantity is the larger one.</summary>
    /// <param name="left">The left quantity.</param>
    /// <param name="right">The right quantity.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left quantity is the larger one or the same.</summary>
    /// <param name="left">The left quantity.</param>
    /// <param name="right">The right quantity.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <summary>Compares two quantities of the same unit.</summary>
    /// <param name="other">The other quantity.</param>
    /// <returns>Negative, zero or positive as this one is smaller, equal or larger.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public int CompareTo(Quantity other) => UnitMatch.Same(this, other).count.CompareTo(other.count);

    /// <inheritdoc/>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Quantity other => CompareTo(other),
            _ => throw new ArgumentException("A quantity compares with quantities only.", nameof(obj)),
        };

    /// <summary>Whether the other quantity is the same, in number and unit.</summary>
    /// <param name="other">The other quantity.</param>
    /// <returns>True if it is.</returns>
    public bool Equals(Quantity other) => count == other.count && unit == other.unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(count, unit);
}
