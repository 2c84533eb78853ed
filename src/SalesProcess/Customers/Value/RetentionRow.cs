using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A rate of retention as a flat row of plain values.</summary>
/// <param name="Base">The number of customers at the beginning.</param>
/// <param name="Retained">How many of them still are.</param>
/// <param name="Lost">How many of them are none any more.</param>
/// <param name="Percent">The rate in percent with two decimals, rounded a half away from zero.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record RetentionRow(int Base, int Retained, int Lost, decimal Percent)
{
    /// <summary>Answers the rate.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Retained)} of {FactValue.Of(Base)}";
}
