namespace SalesProcess.Decisions;

/// <summary>One unmet condition: which rule says no, in words, and the facts that it said no to.</summary>
/// <param name="Code">The stable code; a program decides by this, never by the message.</param>
/// <param name="Clause">The clause of the policy behind the rule; null where the rule is one of the library's own,
/// such as the known range of a calendar.</param>
/// <param name="Message">What is missing and what to do about it, in both languages.</param>
/// <param name="Facts">The facts in the message, by name, so that a host can write a message of its own.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record RefusalReason(
    RefusalCode Code,
    ClauseId? Clause,
    BilingualText Message,
    ValueList<Fact> Facts
)
{
    /// <summary>Gets a fact of the message by its name.</summary>
    /// <param name="name">The stable name of the fact.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">The message has no such fact.</exception>
    public FactValue FactNamed(string name) =>
        FindFact(name) ?? throw new KeyNotFoundException($"The reason '{Code}' has no fact named '{name}'.");

    /// <summary>Finds a fact of the message by its name, if there is one.</summary>
    /// <param name="name">The stable name of the fact.</param>
    /// <returns>The value, or null.</returns>
    public FactValue? FindFact(string name) => Facts.FirstOrDefault(fact => fact.Name == name)?.Value;

    /// <summary>Answers code, clause and English message.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        Clause is null ? $"{Code}: {Message.English}" : $"{Code} [{Clause}]: {Message.English}";
}
