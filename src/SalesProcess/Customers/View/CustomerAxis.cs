using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>One way to class customers; a customer can have one value on each axis, and none converts into another
/// (K-01, K-02, K-06).</summary>
/// <param name="Id">The stable name, in kebab case.</param>
/// <param name="Label">What it is called, in both languages.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Order">Whether its grades are better and worse than each other.</param>
/// <param name="Conflict">The conflict of the sources that the order is inferred in, such as <c>K-02</c>; null
/// where there is none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CustomerAxis(
    string Id,
    BilingualText Label,
    ClauseId Clause,
    GradeOrder Order = GradeOrder.None,
    string? Conflict = null
)
{
    /// <summary>The stable name; not blank.</summary>
    public string Id
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Id);

    /// <summary>What it is called, in both languages.</summary>
    public BilingualText Label
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Label);

    /// <summary>The clause that asks for it.</summary>
    public ClauseId Clause
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Clause);

    /// <summary>Answers the name.</summary>
    /// <returns>The stable name.</returns>
    public override string ToString() => Id;
}
