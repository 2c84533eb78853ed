using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Holds a figure that somebody states against the figures that it must follow from.</summary>
public static class Balance
{
    /// <summary>Works a balance out.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="subject">The host's identifier of what is balanced, such as an article; not blank.</param>
    /// <param name="stated">The figure that is stated.</param>
    /// <param name="terms">The figures that it must follow from, each with its sign.</param>
    /// <param name="clauses">The clauses that ask for the balance; cited by the explanation.</param>
    /// <returns>The balance, whether it holds or not, with the exact difference; refused where the figures are of
    /// several units, and where the sum or the difference does not fit.</returns>
    /// <example>
    /// <code>
    /// Decision&lt;Balance&lt;Quantity&gt;&gt; day = Balance.Of("TEA-250",
    ///     new BalanceTerm&lt;Quantity&gt;("closing", new("closing stock", "期末库存"), Quantity.Pieces(11)),
    ///     [new("opening", new("opening stock", "期初库存"), Quantity.Pieces(10)),
    ///      new("in", new("in", "入库"), Quantity.Pieces(5)),
    ///      new("out", new("out", "出库"), Quantity.Pieces(3), IsSubtracted: true)],
    ///     [ClauseId.Parse("STOCK-S5-DAILY")]);   // 12 pcs are expected; the difference is -1 pcs
    /// </code>
    /// </example>
    public static Decision<Balance<TMeasure>> Of<TMeasure>(
        string subject,
        BalanceTerm<TMeasure> stated,
        ValueList<BalanceTerm<TMeasure>> terms,
        ValueList<ClauseId> clauses
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        _ = Required.Text(subject, nameof(subject));
        ArgumentNullException.ThrowIfNull(stated);
        _ = Required.Items(terms);
        ArgumentNullException.ThrowIfNull(clauses);
        ClauseId? clause = clauses.Count > 0 ? clauses[0] : null;
        TMeasure like = UnitOf(terms.Prepend(stated).Select(term => term.Value));
        RefusalReason[] mixed =
        [
            .. terms
                .Prepend(stated)
                .Where(term => !term.Value.Equals(default) && term.Value.UnitCode != like.UnitCode)
                .Select(term =>
                    MovementRefusals.UnitsDiffer.Because(
                        clause,
                        MovementFacts.Entry(subject),
                        StockFacts.Field(term.Id, term.Label),
                        new Fact("value", FactValue.Of(term.Value), term.Label),
                        StockFacts.Unit(like)
                    )
                ),
        ];
        if (mixed.Length > 0)
        {
            return Decision.Refuse<Balance<TMeasure>>(new Refusal([.. mixed]));
        }

        Int128 expected = terms.Aggregate(
            Int128.Zero,
            (sum, term) => term.IsSubtracted ? sum - term.Value.Units : sum + term.Value.Units
        );
        Int128 difference = stated.Value.Units - expected;
        if (!MovementChecks.Fits(expected) || !MovementChecks.Fits(difference))
        {
            return Decision.Refuse<Balance<TMeasure>>(
                MovementRefusals.FiguresTooLarge.Because(
                    clause,
                    MovementFacts.Entry(subject),
                    StockFacts.Unit(like)
                )
            );
        }

        var balance = new Balance<TMeasure>(subject, stated, terms)
        {
            Expected = like.WithUnits((long)expected),
            Difference = like.WithUnits((long)difference),
        };
        return Decision.Accept(balance, () => BalanceExplanations.Of(balance, clauses));
    }

    // a zero may be given without a unit
    private static TMeasure UnitOf<TMeasure>(IEnumerable<TMeasure> values)
        where TMeasure : struct, IMeasure<TMeasure> => values.FirstOrDefault(value => !value.Equals(default));
}
