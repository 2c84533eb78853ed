using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A market segment of the company's own, by its stable name.</summary>
/// <remarks><c>default</c> is no segment. Equality is that of the names, character by character. Order is not
/// defined.</remarks>
public readonly record struct CustomerSegment
{
    private readonly string? id;

    internal CustomerSegment(string id) => this.id = Required.Text(id);

    /// <summary>The stable name, as the table of the policy has it; empty for no segment.</summary>
    public string Id => id ?? "";

    /// <summary>Answers the name.</summary>
    /// <returns>The stable name.</returns>
    public override string ToString() => id ?? "none";
}
