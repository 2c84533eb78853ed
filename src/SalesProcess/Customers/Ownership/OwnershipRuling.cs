using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Whose a customer is after a reception, by which rule, and whether that is a change.</summary>
/// <remarks>Made by <see cref="ReceptionRuling"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record OwnershipRuling
{
    private OwnershipRuling(
        CustomerVisit visit,
        OrderedRule rule,
        string ownerId,
        string? formerOwnerId,
        OwnershipChange? change,
        ValueList<ReceptionRule> contradicted
    )
    {
        (CustomerId, At) = (visit.CustomerId, visit.At);
        (Rule, Clause, IsInferred) = (rule.Rule, rule.Clause, rule.IsInferred);
        (OwnerId, FormerOwnerId, Change, Contradicted) = (ownerId, formerOwnerId, change, contradicted);
    }

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>When the customer was received.</summary>
    public LocalDateTime At { get; }

    /// <summary>Whose the customer is from then on.</summary>
    public string OwnerId { get; }

    /// <summary>Whose the customer was; null for the pool.</summary>
    public string? FormerOwnerId { get; }

    /// <summary>The rule that decided.</summary>
    public ReceptionRule Rule { get; }

    /// <summary>The clause of the rule.</summary>
    public ClauseId Clause { get; }

    /// <summary>Whether the rule only follows from what the clause does not say, by contrary inference.</summary>
    public bool IsInferred { get; }

    /// <summary>The change of ownership; null where the owner stays.</summary>
    public OwnershipChange? Change { get; }

    /// <summary>The rules that applied too and would have named another owner, in the order of the policy (K-37).</summary>
    public ValueList<ReceptionRule> Contradicted { get; }

    /// <summary>Gives the ruling as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public OwnershipRulingRow ToRow(Language language) =>
        new(
            CustomerId,
            At.ToDateTimeUnspecified(),
            OwnerId,
            FormerOwnerId ?? "",
            Change is not null,
            Kebab.Of(Rule),
            OwnershipLabels.Of(Rule).In(language),
            Clause.ToString(),
            IsInferred,
            string.Join(", ", Contradicted.Select(Kebab.Of))
        );

    /// <summary>Answers customer, owner and rule.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {OwnerId} by {Kebab.Of(Rule)} [{Clause}]";

    internal static OwnershipRuling Of(
        CustomerVisit visit,
        CustomerPast past,
        OrderedRule rule,
        ValueList<JudgedRule> judged,
        string edition
    )
    {
        string owner = rule.OwnerOf(visit, past);
        return new OwnershipRuling(
            visit,
            rule,
            owner,
            past.OwnerId,
            owner == past.OwnerId
                ? null
                : new OwnershipChange(
                    visit.CustomerId,
                    owner,
                    visit.At,
                    rule.Cause!.Value,
                    rule.Clause,
                    edition
                ),
            judged
                .Where(other => other.Applies && other.Rule.OwnerOf(visit, past) != owner)
                .Select(other => other.Rule.Rule)
                .ToValueList()
        );
    }
}
