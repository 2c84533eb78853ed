using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Finds everything that keeps an entry off the loan book.</summary>
internal static class LoanChecks
{
    internal static IEnumerable<RefusalReason> Of(BorrowedGoods entry)
    {
        ClauseId clause = LoanFacts.DebitClause;
        return
        [
            .. OfShortage(entry.LoanId, entry.Sku, entry.Shortage),
            .. MovementChecks.Missing(
                clause,
                entry.LoanId,
                "reason",
                LoanFacts.ReasonLabel,
                !string.IsNullOrWhiteSpace(entry.Reason)
            ),
            .. OfFigures(clause, entry.LoanId, entry.Sku, entry.Quantity, entry.Price),
            .. MovementChecks.Missing(
                clause,
                entry.LoanId,
                "expected-return",
                LoanFacts.ReturnLabel,
                entry.ExpectedReturn is not null
            ),
            .. MovementChecks.Backwards(entry.LoanId, entry.At, entry.ReturnedAt),
        ];
    }

    internal static IEnumerable<RefusalReason> Of(LentGoods entry) =>
        [
            .. OfFigures(LoanFacts.CreditClause, entry.LoanId, entry.Sku, entry.Quantity, entry.Price),
            .. MovementChecks.Backwards(entry.LoanId, entry.At, entry.RecoveredAt),
        ];

    /// <summary>A pick-up refers to a shortage, and to one of its own article.</summary>
    internal static IEnumerable<RefusalReason> OfShortage(
        string entry,
        string sku,
        ShortageReference? shortage
    )
    {
        if (shortage is null)
        {
            yield return MovementRefusals.NoShortage.Because(
                LoanFacts.DefinitionClause,
                MovementFacts.Entry(entry)
            );
        }
        else if (shortage.Sku != sku)
        {
            yield return MovementRefusals.ShortageOfAnother.Because(
                LoanFacts.DefinitionClause,
                MovementFacts.Entry(entry),
                StockFacts.Sku(sku),
                new Fact("short", FactValue.Of(shortage.Sku), new("article that was short", "短缺货号"))
            );
        }
    }

    /// <summary>The value of an entry; null where quantity or price is missing, or the product does not fit.</summary>
    internal static Money? Value(Quantity? quantity, Money? price) =>
        quantity is { } q
        && price is { } p
        && (Int128)q.Count * p.MinorUnits is var value
        && MovementChecks.Fits(value)
            ? p.WithUnits((long)value)
            : null;

    private static IEnumerable<RefusalReason> OfFigures(
        ClauseId clause,
        string entry,
        string sku,
        Quantity? quantity,
        Money? price
    )
    {
        // the neutral zero has no currency, so it is no price
        bool priced = price is { } given && given != default;
        return
        [
            .. MovementChecks.Missing(
                clause,
                entry,
                "quantity",
                MovementFacts.QuantityLabel,
                quantity is not null
            ),
            .. quantity is { } q ? MovementChecks.NotPositive(entry, q) : [],
            .. MovementChecks.Missing(clause, entry, "price", LoanFacts.PriceLabel, priced),
            .. priced ? MovementChecks.Negative(entry, "price", LoanFacts.PriceLabel, price!.Value) : [],
            .. quantity is { Count: > 0 } many
            && price is { MinorUnits: >= 0 } each
            && Value(quantity, price) is null
                ?
                [
                    StockRefusals.ValueTooLarge.Because(
                        clause,
                        StockFacts.Sku(sku),
                        MovementFacts.Quantity(many),
                        new Fact("value", FactValue.Of(each), LoanFacts.PriceLabel)
                    ),
                ]
                : Array.Empty<RefusalReason>(),
        ];
    }
}
