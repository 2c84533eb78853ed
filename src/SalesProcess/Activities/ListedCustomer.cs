using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>One customer on a call list.</summary>
/// <param name="Id">The identifier of the customer; not blank, nothing personal.</param>
/// <param name="Industry">The industry, by any stable name; not blank.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record ListedCustomer(string Id, string Industry)
{
    /// <summary>The identifier of the customer.</summary>
    public string Id
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Id);

    /// <summary>The industry.</summary>
    public string Industry
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Industry);

    /// <summary>Answers identifier and industry.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id} ({Industry})";
}
