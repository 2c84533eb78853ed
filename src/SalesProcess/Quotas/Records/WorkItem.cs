using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>A piece of work of a month's plan, with its place in the order of priority.</summary>
/// <param name="Id">The host's identifier of the work; not blank.</param>
/// <param name="Rank">The place in the order, the lowest first; null while it has none.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record WorkItem(string Id, int? Rank)
{
    /// <summary>The host's identifier of the work; not blank.</summary>
    public string Id
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Id);

    /// <summary>Answers identifier and rank.</summary>
    /// <returns>Such as <c>W-3: rank 2</c>.</returns>
    public override string ToString() =>
        Rank is { } rank
            ? string.Create(CultureInfo.InvariantCulture, $"{Id}: rank {rank}")
            : $"{Id}: no rank";
}
