using SalesProcess.Decisions;

namespace SalesProcess.Clauses;

/// <summary>A place where the sources of the built-in policy contradict each other, or leave open what they mean.</summary>
/// <param name="Id">The number that parameters and explanations cite, such as <c>K-07</c>.</param>
/// <param name="Subject">What it is about, in a few words, in both languages.</param>
/// <param name="Clauses">The clauses that it touches.</param>
/// <param name="Text">Who says what, in both languages.</param>
/// <remarks>
/// Where a program must decide one, the readings are the options of a parameter
/// (<c>ParameterDefinition.Conflict</c>) and an edition of the policy picks. Equality is that of all parts. Order is
/// not defined.
/// </remarks>
public sealed record Conflict(
    string Id,
    BilingualText Subject,
    ValueList<ClauseId> Clauses,
    BilingualText Text
)
{
    /// <summary>Answers the number and the English subject.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {Subject.English}";
}
