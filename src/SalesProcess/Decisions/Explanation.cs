namespace SalesProcess.Decisions;

/// <summary>Why an answer is what it is: enough to work the answer out again without the program.</summary>
/// <remarks>
/// <para>
/// An explanation is a value. It comes from the same code as the answer that it explains, and a property test of
/// every chapter works the answer out again from the explanation alone. It has a stable JSON form
/// (<c>ExplanationJson</c>) and a rendering as text in both languages (<see cref="ExplanationText"/>).
/// </para>
/// <para>Equality is that of all parts. Order is not defined.</para>
/// </remarks>
public sealed record Explanation
{
    /// <summary>The stable name of the decision, such as <c>quotas.month-plan</c>.</summary>
    public required string Decision { get; init; }

    /// <summary>What was asked.</summary>
    public required BilingualText Question { get; init; }

    /// <summary>What was answered, in words.</summary>
    public required BilingualText Answer { get; init; }

    /// <summary>What was answered, as a value that a program can compare.</summary>
    public required FactValue Outcome { get; init; }

    /// <summary>The clauses that the answer rests on.</summary>
    public required ValueList<ClauseId> Clauses { get; init; }

    /// <summary>The facts that the answer was made from. A name stands once, or several times where there are
    /// several of a kind, such as the holidays of a month.</summary>
    public ValueList<Fact> Facts { get; init; } = [];

    /// <summary>The values of the policy that were read, each with its clause and edition.</summary>
    public ValueList<PolicyReading> Readings { get; init; } = [];

    /// <summary>The rules that were tried and did not apply, with every condition they lacked.</summary>
    public ValueList<RuleNotApplied> NotApplied { get; init; } = [];

    /// <summary>The answers that this one was built on, in the order in which they were asked.</summary>
    public ValueList<Explanation> Premises { get; init; } = [];

    /// <summary>The smaller answers that this one is made of.</summary>
    public ValueList<Explanation> Steps { get; init; } = [];

    /// <summary>Gets a fact by its name, the first where there are several.</summary>
    /// <param name="name">The stable name of the fact.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">The explanation has no such fact.</exception>
    public FactValue FactNamed(string name) =>
        FindFact(name)
        ?? throw new KeyNotFoundException($"The explanation of '{Decision}' has no fact named '{name}'.");

    /// <summary>Finds a fact by its name, if there is one.</summary>
    /// <param name="name">The stable name of the fact.</param>
    /// <returns>The value, or null.</returns>
    public FactValue? FindFact(string name) => Facts.FirstOrDefault(fact => fact.Name == name)?.Value;

    /// <summary>Gets all facts of a name.</summary>
    /// <param name="name">The stable name of the facts.</param>
    /// <returns>The values, in the order of the facts; empty if there is none.</returns>
    public ValueList<FactValue> FactsNamed(string name) =>
        Facts.Where(fact => fact.Name == name).Select(fact => fact.Value).ToValueList();

    /// <summary>Puts an earlier answer, with the ones that it was built on, before the premises; a long chain stays flat.</summary>
    internal Explanation BuiltOn(Explanation earlier) =>
        this with
        {
            Premises = [.. earlier.Premises, earlier with { Premises = [] }, .. Premises],
        };

    /// <summary>Answers question and answer in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Question.English} {Answer.English}";
}
