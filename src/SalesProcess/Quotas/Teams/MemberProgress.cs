using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Where a member of a team stands; made by a <see cref="TeamProgress"/> only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record MemberProgress<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal MemberProgress(string member, QuotaProgress<TMeasure> progress) =>
        (Member, Progress) = (member, progress);

    /// <summary>The identifier of the member.</summary>
    public string Member { get; }

    /// <summary>Where the member stands against its own target.</summary>
    public QuotaProgress<TMeasure> Progress { get; }

    /// <summary>Answers the member and where it stands.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Member}, {Progress}";
}
