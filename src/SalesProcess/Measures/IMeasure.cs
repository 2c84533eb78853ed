using System.Numerics;
using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>An amount that is counted in smallest whole units: money in its minor units, goods in pieces.</summary>
/// <typeparam name="TSelf">The type itself: <see cref="Money"/> or <see cref="Quantity"/>.</typeparam>
/// <remarks>A plan or a split is written once, over this, and holds for sales in money and for sales in pieces.</remarks>
public interface IMeasure<TSelf>
    : IFactValue<TSelf>,
        IEquatable<TSelf>,
        IComparable<TSelf>,
        IAdditionOperators<TSelf, TSelf, TSelf>,
        ISubtractionOperators<TSelf, TSelf, TSelf>,
        IUnaryNegationOperators<TSelf, TSelf>,
        IMultiplyOperators<TSelf, long, TSelf>,
        IComparisonOperators<TSelf, TSelf, bool>
    where TSelf : struct, IMeasure<TSelf>
{
    /// <summary>The amount in smallest whole units, such as fen for CNY; it carries the sign.</summary>
    long Units { get; }

    /// <summary>The code of the currency or of the unit of measure, such as <c>CNY</c> or <c>pcs</c>.</summary>
    string UnitCode { get; }

    /// <summary>The number of smallest units in one unit as people write it: 100 for CNY, 1 for pieces.</summary>
    long UnitsPerWhole { get; }

    /// <summary>Makes another amount of the same currency or unit.</summary>
    /// <param name="units">The amount in smallest whole units.</param>
    /// <returns>That amount.</returns>
    TSelf WithUnits(long units);
}
