namespace SalesProcess.Customers;

/// <summary>What a customer is on one axis, as a flat row of plain values.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="Axis">The stable name of the axis.</param>
/// <param name="AxisLabel">What the axis is called, in the language asked for.</param>
/// <param name="Code">The value that is shown; empty where there is none.</param>
/// <param name="Label">What it is called; says so where there is none.</param>
/// <param name="Clause">The clause that it rests on; empty where there is none.</param>
/// <param name="AsOf">The date of the assessment, or the first day of a value set by hand; null where there is
/// none.</param>
/// <param name="Source">computed, manual or not-assessed.</param>
/// <param name="SetBy">The identifier of who set the value by hand; empty otherwise.</param>
/// <param name="Until">The last day of a value set by hand; null otherwise.</param>
/// <param name="Computed">The computed value, also where another one is shown; empty where there is none.</param>
/// <param name="ExpiredOn">The last day of the last value set by hand that holds no more; null if none.</param>
/// <param name="NextReview">The date of the next review; null where none is known.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CustomerViewRow(
    string CustomerId,
    string Axis,
    string AxisLabel,
    string Code,
    string Label,
    string Clause,
    DateOnly? AsOf,
    string Source,
    string SetBy,
    DateOnly? Until,
    string Computed,
    DateOnly? ExpiredOn,
    DateOnly? NextReview
)
{
    /// <summary>Answers axis and value.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}, {Axis}: {Code} ({Source})";
}
