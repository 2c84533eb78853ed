namespace SalesProcess.Decisions;

/// <summary>One unmet condition: which rule says no, in words, and the facts that it said no to.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record RefusalReason
{
    /// <summary>Makes a reason.</summary>
    /// <param name="code">The stable code; a program decides by this, never by the message.</param>
    /// <param name="clause">The clause of the policy behind the rule; null where the rule is one of the library's
    /// own, such as the known range of a calendar.</param>
    /// <param name="message">What is missing and what to do about it, in both languages.</param>
    /// <param name="facts">The facts in the message, by name, so that a host can write a message of its own.</param>
    /// <exception cref="ArgumentNullException">An argument other than the clause is null.</exception>
    public RefusalReason(RefusalCode code, ClauseId? clause, BilingualText message, ValueList<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(facts);
        Code = code;
        Clause = clause;
        Message = message;
        Facts = facts;
    }

    /// <summary>The stable code; a program decides by this, never by the message.</summary>
    public RefusalCode Code { get; }

    /// <summary>The clause of the policy behind the rule; null where the rule is one of the library's own.</summary>
    public ClauseId? Clause { get; }

    /// <summary>What is missing and what to do about it, in both languages.</summary>
    public BilingualText Message { get; }

    /// <summary>The facts in the message, by name.</summary>
    public ValueList<Fact> Facts
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The edition of the policy that set the limit or the item behind the rule, such as
    /// <c>acme/2026</c>; null where no value of the policy was read.</summary>
    public string? Edition { get; init; }

    /// <summary>The ways out, where any one of several is enough: what each of them lacks. Empty otherwise.</summary>
    public ValueList<ValueList<RefusalReason>> Ways
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = [];

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
