using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>A member of a team, and how much of the team's target falls to it.</summary>
/// <param name="Id">The identifier in the company's books; not blank, and nothing more personal than that.</param>
/// <param name="Weight">The weight; only proportions count. A member of weight zero gets no target; a plan refuses a
/// weight below zero.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TeamMember(string Id, Ratio Weight)
{
    /// <summary>The identifier in the company's books; not blank.</summary>
    public string Id
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Id);

    /// <summary>Answers identifier and weight.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {Weight}";
}
