using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A person is responsible for a part of a division.</summary>
/// <param name="PersonId">The host's identifier of the person; not blank.</param>
/// <param name="Part">The part; a name of it that does not matter stands for all of them.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record TerritoryAssignment(string PersonId, TerritoryCell Part)
{
    /// <summary>The host's identifier of the person; not blank.</summary>
    public string PersonId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(PersonId);

    /// <summary>The part.</summary>
    public TerritoryCell Part
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Part);

    /// <summary>Answers person and part.</summary>
    /// <returns>Such as <c>U-1: key / east</c>.</returns>
    public override string ToString() => $"{PersonId}: {Part}";
}
