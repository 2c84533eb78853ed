using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Somebody who uses customer data or to whom they are shown: the post or party, not the person by name.</summary>
/// <param name="Role">The company's name of the post or party, such as <c>owner</c>; not blank, nothing personal.</param>
/// <param name="Relation">How it stands to the company and the matter.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record DataPerson(string Role, PersonRelation Relation = PersonRelation.Other)
{
    /// <summary>The company's name of the post or party.</summary>
    public string Role
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Role);

    /// <summary>Answers the post or party.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Role;
}
