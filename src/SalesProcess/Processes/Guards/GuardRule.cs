using System.Runtime.CompilerServices;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>What checks a condition of a move, as data: it looks at what is recorded with the move and before it.</summary>
/// <remarks>
/// A closed union of ten cases; no other can be made. Two rules are equal if they are the same case with equal parts.
/// Order is not defined.
/// </remarks>
public abstract partial record GuardRule
{
    private protected GuardRule() { }

    /// <summary>The names of the facts that the rule looks at; empty if it looks at none.</summary>
    public abstract ValueList<string> FactNames { get; }

    /// <summary>What the rule asks, as a stable text: its kind and its parts.</summary>
    private protected abstract string Code { get; }

    /// <summary>Demands a fact: at least one of that name is recorded, and it is not blank.</summary>
    /// <param name="factName">The name of the fact, in kebab case.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The name is not in kebab case.</exception>
    public static GuardRule Recorded(string factName) => new FactRecorded(Name(factName));

    /// <summary>Demands a fact with the move itself: at least one of that name, and it is not blank; what was recorded
    /// before does not count.</summary>
    /// <param name="factName">The name of the fact, in kebab case.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The name is not in kebab case.</exception>
    public static GuardRule Given(string factName) => new FactGiven(Name(factName));

    /// <summary>Demands a yes: the last fact of that name says so.</summary>
    /// <param name="factName">The name of the fact, in kebab case.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The name is not in kebab case.</exception>
    public static GuardRule Confirmed(string factName) => new FactConfirmed(Name(factName));

    /// <summary>Demands that another rule does not hold; so two rows of one move can exclude each other.</summary>
    /// <param name="rule">The other rule; not a negation itself, and not one of checklists.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The rule is a negation, or one of checklists.</exception>
    public static GuardRule Not(GuardRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule is Negated or ChecklistsComplete
            ? throw new ArgumentException($"The rule '{rule}' has no negation.", nameof(rule))
            : new Negated(rule);
    }

    /// <summary>Demands an approval: facts that say yes or no, recorded by the posts that it names.</summary>
    /// <param name="approval">Whose yes is needed.</param>
    /// <param name="factName">The name of the facts with which posts say yes or no, in kebab case.</param>
    /// <param name="since">The move that takes all words back, such as the handing in of a change; null for none.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The name is not in kebab case.</exception>
    public static GuardRule Approved(Approval approval, string factName = "approved", string? since = null)
    {
        ArgumentNullException.ThrowIfNull(approval);
        return new ApprovalGiven(approval, Name(factName), since);
    }

    /// <summary>Demands that the move is made by a time on record.</summary>
    /// <param name="factName">The name of the fact, a date (its whole day is in time) or a date and time (that very
    /// moment is in time), in kebab case.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The name is not in kebab case.</exception>
    public static GuardRule OnTime(string factName) => new MadeBy(Name(factName));

    /// <summary>Demands that the move is not made before a time on record.</summary>
    /// <param name="factName">The name of the fact, a date or a date and time, in kebab case.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The name is not in kebab case.</exception>
    public static GuardRule NotBefore(string factName) => new MadeFrom(Name(factName));

    /// <summary>Demands that a move was made fewer times than a limit on record.</summary>
    /// <param name="move">The stable name of the move that is counted.</param>
    /// <param name="limitFact">The name of the fact that holds the limit, a whole number, in kebab case.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">A name is not in kebab case.</exception>
    public static GuardRule AttemptsLeft(string move, string limitFact) =>
        new FewerTimes(Name(move), Name(limitFact));

    /// <summary>Demands that the process is not in a state: the move must not follow it directly.</summary>
    /// <param name="state">The stable name of the state.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The name is not in kebab case.</exception>
    public static GuardRule NotFrom(string state) => new NotDirectlyFrom(Name(state));

    /// <summary>Demands that no item of any checklist of the run is open.</summary>
    /// <returns>The rule.</returns>
    public static GuardRule NothingOpen() => new ChecklistsComplete();

    /// <summary>Answers the kind of rule and its parts.</summary>
    /// <returns>Such as <c>recorded: reason</c>.</returns>
    public sealed override string ToString() => Code;

    internal abstract bool Holds(GuardView view);

    /// <summary>How the rule says no, where a guard does not say it in its own way.</summary>
    private protected abstract RefusalRule Refusal { get; }

    /// <summary>What the rule counted or compared, where the recorded facts alone do not show it.</summary>
    internal virtual IEnumerable<Fact> Basis(GuardView view) => [];

    /// <summary>Says no to a move.</summary>
    internal virtual IEnumerable<RefusalReason> Unmet(ProcessGuard guard, GuardView view) =>
        Holds(view)
            ? []
            :
            [
                (guard.Refusal ?? Refusal).Because(
                    guard.Clause,
                    [
                        ProcessFacts.Subject(view.Run.Subject),
                        ProcessFacts.Condition(guard),
                        ProcessFacts.Needed(this),
                        .. Basis(view),
                    ]
                ),
            ];

    // a record's copy constructor is protected: this member is what closes the union
    private protected abstract void Seal();

    private static string Name(string name, [CallerArgumentExpression(nameof(name))] string part = "")
    {
        ArgumentNullException.ThrowIfNull(name, part);
        return Kebab.Is(name)
            ? name
            : throw new ArgumentException(
                $"The name '{name}' is not in kebab case, such as new-outlet.",
                part
            );
    }
}
