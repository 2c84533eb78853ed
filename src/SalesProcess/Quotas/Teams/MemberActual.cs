using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>What a member of a team sold to the end of the last closed day.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <param name="Member">The identifier of the member; not blank.</param>
/// <param name="ToDate">What was sold; a zero may lack its unit.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record MemberActual<TMeasure>(string Member, TMeasure ToDate)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>The identifier of the member; not blank.</summary>
    public string Member
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Member);

    /// <summary>Answers member and amount.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Member}: {ToDate}";
}
