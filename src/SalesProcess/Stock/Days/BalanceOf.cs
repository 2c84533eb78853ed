using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>A stated figure and the figures that it must follow from, with the exact difference.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Made by <see cref="Balance"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record Balance<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal Balance(string subject, BalanceTerm<TMeasure> stated, ValueList<BalanceTerm<TMeasure>> terms) =>
        (Subject, Stated, Terms) = (subject, stated, terms);

    /// <summary>The host's identifier of what is balanced.</summary>
    public string Subject { get; }

    /// <summary>The figure that is stated.</summary>
    public BalanceTerm<TMeasure> Stated { get; }

    /// <summary>The figures that it must follow from, in the order given.</summary>
    public ValueList<BalanceTerm<TMeasure>> Terms { get; }

    /// <summary>What the terms come to: those that are added, less those that are subtracted.</summary>
    public TMeasure Expected { get; internal init; }

    /// <summary>Stated less expected: above zero if more is stated than follows, below zero if less is.</summary>
    public TMeasure Difference { get; internal init; }

    /// <summary>Whether there is no difference.</summary>
    public bool Holds => Difference.Units == 0;

    /// <summary>Lists the balance as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a term in their order, then the figure that is expected, the one that is stated, and the
    /// difference.</returns>
    public ValueList<BalanceRow> ToRows(Language language) =>
        [
            .. Terms.Select(term => Row(term.Id, term.Label, term.Value, term.IsSubtracted, language)),
            Row("expected", BalanceFacts.ExpectedLabel, Expected, isSubtracted: false, language),
            Row(Stated.Id, Stated.Label, Stated.Value, isSubtracted: false, language),
            Row("difference", BalanceFacts.DifferenceLabel, Difference, isSubtracted: false, language),
        ];

    /// <summary>Answers subject and difference.</summary>
    /// <returns>Such as <c>TEA-250: holds</c>.</returns>
    public override string ToString() => $"{Subject}: {(Holds ? "holds" : $"off by {Difference}")}";

    private BalanceRow Row(
        string code,
        BilingualText label,
        TMeasure value,
        bool isSubtracted,
        Language language
    ) =>
        new(
            Subject,
            code,
            label.In(language),
            isSubtracted,
            (decimal)value.Units / value.UnitsPerWhole,
            value.UnitCode
        );
}
