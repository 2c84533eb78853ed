using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>One customer in the order of development, as a flat row of plain values.</summary>
/// <param name="Place">The place in the order, from 1.</param>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="Rank">What the order goes by, higher for earlier; null where it is not known, which comes last.</param>
/// <param name="Grade">The stable name of the grade, where the order goes by grades; empty otherwise.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DevelopmentLine(int Place, string CustomerId, int? Rank, string Grade)
{
    /// <summary>Answers place and customer.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Place)}. {CustomerId}";
}
