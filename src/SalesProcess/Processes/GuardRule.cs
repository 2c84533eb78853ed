using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>What checks a condition of a move, as data: it looks at the facts recorded with the move and before it.</summary>
/// <remarks>
/// A closed union of two cases; no other can be made. Two rules are equal if they are the same case with equal parts.
/// Order is not defined.
/// </remarks>
public abstract record GuardRule
{
    private protected GuardRule(string factName) => FactName = factName;

    /// <summary>The name of the fact that the rule looks at.</summary>
    public string FactName { get; }

    /// <summary>The stable name of the kind of rule, in kebab case.</summary>
    internal abstract string Code { get; }

    /// <summary>Demands a fact: at least one of that name is recorded, and it is not blank.</summary>
    /// <param name="factName">The name of the fact, in kebab case.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The name is not in kebab case.</exception>
    public static GuardRule Recorded(string factName) => new FactRecorded(Name(factName));

    /// <summary>Demands a yes: the last fact of that name says so.</summary>
    /// <param name="factName">The name of the fact, in kebab case.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The name is not in kebab case.</exception>
    public static GuardRule Confirmed(string factName) => new FactConfirmed(Name(factName));

    /// <summary>Answers the kind of rule and the fact.</summary>
    /// <returns>Such as <c>recorded: reason</c>.</returns>
    public sealed override string ToString() => $"{Code}: {FactName}";

    internal abstract RefusalRule Refusal { get; }

    internal abstract bool Holds(IEnumerable<Fact> recorded);

    // a record's copy constructor is protected: this member is what closes the union
    private protected abstract void Seal();

    private static string Name(string factName)
    {
        ArgumentNullException.ThrowIfNull(factName);
        return Kebab.Is(factName)
            ? factName
            : throw new ArgumentException(
                $"The name '{factName}' of a fact is not in kebab case, such as new-outlet.",
                nameof(factName)
            );
    }

    /// <summary>At least one fact of the name is recorded, and it is not blank.</summary>
    public sealed record FactRecorded : GuardRule
    {
        internal FactRecorded(string factName)
            : base(factName) { }

        internal override string Code => "recorded";

        internal override RefusalRule Refusal => ProcessRefusals.FactNotRecorded;

        internal override bool Holds(IEnumerable<Fact> recorded) =>
            recorded.Any(fact => fact.Name == FactName && !string.IsNullOrWhiteSpace(fact.Value.Text));

        private protected override void Seal() { }
    }

    /// <summary>The last fact of the name says yes.</summary>
    public sealed record FactConfirmed : GuardRule
    {
        internal FactConfirmed(string factName)
            : base(factName) { }

        internal override string Code => "confirmed";

        internal override RefusalRule Refusal => ProcessRefusals.FactNotConfirmed;

        internal override bool Holds(IEnumerable<Fact> recorded) =>
            recorded.LastOrDefault(fact => fact.Name == FactName)?.Value == FactValue.Of(true);

        private protected override void Seal() { }
    }
}
