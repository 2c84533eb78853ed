using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using Names = SalesProcess.Customers.LifecycleNames;

namespace SalesProcess.Customers;

/// <summary>A move that leaves the stage of a customer, what it asks for, and why it may not be made now where it may
/// not.</summary>
/// <remarks>Made by <see cref="CustomerLifecycle.Options"/> only. Equality is that of all parts. Order is not
/// defined.</remarks>
public sealed record LifecycleOption
{
    private LifecycleOption(ProcessMove move, ValueList<string> asks, ValueList<RefusalReason> unmet) =>
        (Move, Asks, Unmet) = (move, asks, unmet);

    /// <summary>The row of the table.</summary>
    public ProcessMove Move { get; }

    /// <summary>The names of the facts that are given with the move.</summary>
    public ValueList<string> Asks { get; }

    /// <summary>Every condition that does not hold whatever is given; empty if the move is permitted.</summary>
    public ValueList<RefusalReason> Unmet { get; }

    /// <summary>Whether the move is permitted now, with what it asks for.</summary>
    public bool IsPermitted => Unmet.Count == 0;

    internal static LifecycleOption Of(
        CustomerLifecycle lifecycle,
        PossibleMove possible,
        LocalDateTime at,
        PolicyEdition policy
    )
    {
        string[] asks =
        [
            .. possible
                .Move.Guards.Select(guard => guard.Rule)
                .Where(rule => rule is GuardRule.FactGiven or GuardRule.FactConfirmed)
                .SelectMany(rule => rule!.FactNames)
                .Distinct(),
        ];
        return new LifecycleOption(
            possible.Move,
            asks.Where(name => name is not (Names.ObstaclesRemoved or Names.SignBy)).ToValueList(),
            [
                .. lifecycle.Run.Backwards(at),
                .. possible.Unmet.Where(reason =>
                    reason.FindFact("needed") is not { } fact || !asks.Contains(fact.Text)
                ),
                .. at.Date < lifecycle.BegunOn
                    ? [LifecycleChecks.BeforeBeginning(lifecycle, at.Date)]
                    : Array.Empty<RefusalReason>(),
                .. LifecycleChecks.Ahead(lifecycle, possible.Move.Id, policy),
            ]
        );
    }

    /// <summary>Lists the move as a flat row, for buttons, lists and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public LifecycleOptionRow ToRow(Language language) =>
        new(
            Move.Id,
            Move.Label.In(language),
            Move.To,
            Move.IsDetour,
            IsPermitted,
            string.Join(' ', Asks),
            IsPermitted ? "" : BilingualText.Join(Unmet.Select(reason => reason.Message)).In(language)
        );

    /// <summary>Answers the move and the number of conditions that do not hold.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Move}: {Unmet.Count} unmet");
}
