namespace SalesProcess.Customers;

/// <summary>A move that leaves the stage of a customer as a flat row of plain values, for buttons, lists and grids.</summary>
/// <param name="MoveCode">The stable name of the move.</param>
/// <param name="Move">What it is called, in the language asked for.</param>
/// <param name="ToCode">The stable name of the state that it leads to.</param>
/// <param name="IsDetour">Whether it departs from the usual order.</param>
/// <param name="IsPermitted">Whether it is permitted now, with what it asks for.</param>
/// <param name="Asks">The names of the facts that are given with it, with spaces between.</param>
/// <param name="Unmet">Why it is not permitted, in the language asked for; empty where it is.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record LifecycleOptionRow(
    string MoveCode,
    string Move,
    string ToCode,
    bool IsDetour,
    bool IsPermitted,
    string Asks,
    string Unmet
)
{
    /// <summary>Answers the move and whether it is permitted.</summary>
    /// <returns>Such as <c>sign: permitted</c>.</returns>
    public override string ToString() => $"{MoveCode}: {(IsPermitted ? "permitted" : "not permitted")}";
}
