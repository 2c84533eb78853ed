using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A rule of a reception at its place in the order of the policy.</summary>
/// <remarks>Made by <see cref="ReceptionPrecedence"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record ReceptionPlace
{
    internal ReceptionPlace(
        int place,
        ReceptionRule rule,
        ClauseId clause,
        bool isInferred,
        bool everDecides
    ) => (Place, Rule, Clause, IsInferred, EverDecides) = (place, rule, clause, isInferred, everDecides);

    /// <summary>The place, from 1 on.</summary>
    public int Place { get; }

    /// <summary>The rule.</summary>
    public ReceptionRule Rule { get; }

    /// <summary>The clause that it stands on.</summary>
    public ClauseId Clause { get; }

    /// <summary>Whether it only follows from what the clause does not say, by contrary inference.</summary>
    public bool IsInferred { get; }

    /// <summary>Whether there are facts on which it decides in this order.</summary>
    public bool EverDecides { get; }

    /// <summary>Gives the place as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public ReceptionPlaceRow ToRow(Language language) =>
        new(
            Place,
            Kebab.Of(Rule),
            OwnershipLabels.Of(Rule).In(language),
            Clause.ToString(),
            IsInferred,
            EverDecides
        );

    /// <summary>Answers place, rule and clause.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Place}: {Kebab.Of(Rule)} [{Clause}]");
}
