using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A prospect that development found.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record FoundProspect
{
    /// <summary>The host's identifier of the prospect; no name, nothing personal.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The method by which it was found, as the company calls it; not blank.</summary>
    public required string FoundBy
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>What has been judged so far; null if nothing.</summary>
    public QualificationHistory? History { get; init; }

    /// <summary>Whether there is a result, whatever it is.</summary>
    public bool IsJudged => Last is not null;

    /// <summary>The last judgement of this prospect; null where it was never judged. The history of another prospect
    /// says nothing of this one.</summary>
    public JudgedProspect? Last => History?.CustomerId == CustomerId ? History.Current : null;

    /// <summary>Answers the prospect and the result.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {Last?.Result.ToString() ?? "not judged"}";
}
