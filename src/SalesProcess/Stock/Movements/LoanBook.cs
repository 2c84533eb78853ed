using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The two lists of goods loans at a time: what was picked up and must be given back (debit), and what was
/// lent out and must be recovered (credit).</summary>
/// <remarks>
/// The lists stand side by side: they may concern different parties, and nothing says that they balance. Made by
/// <see cref="Of"/> only. Equality is that of all parts. Order is not defined.
/// </remarks>
/// <example>
/// <code>
/// LoanBook book = LoanBook.Of(now, borrowed, lent).Match((b, _) => b, no => throw new Exception($"{no}"));
/// ValueList&lt;Money&gt; toGiveBack = book.ValuesOf(LoanSide.Debit);
/// var line = new StockLine { Sku = "TEA-250", Book = onBooks, LentOut = book.LentOut("TEA-250"),
///     Borrowed = book.Borrowed("TEA-250") };
/// </code>
/// </example>
public sealed record LoanBook
{
    private LoanBook(LocalDateTime at, ValueList<LoanStanding> entries) => (At, Entries) = (at, entries);

    /// <summary>The local time of the book.</summary>
    public LocalDateTime At { get; }

    /// <summary>Every entry that had begun by then: the debit list, then the credit list, each in the order given.</summary>
    public ValueList<LoanStanding> Entries { get; }

    /// <summary>The entries that should have been given back by now and are not; a subset of the outstanding ones.</summary>
    public ValueList<LoanStanding> Overdue => Entries.Where(entry => entry.IsOverdue).ToValueList();

    /// <summary>Makes the book of a time.</summary>
    /// <param name="at">The local time. An entry that begins later is checked, but is not in the book yet; goods given
    /// back or recovered later are still outstanding.</param>
    /// <param name="borrowed">The debit list, in any order.</param>
    /// <param name="lent">The credit list, in any order.</param>
    /// <returns>The book; refused with everything that is missing or wrong in every entry of both lists, with an
    /// article that is outstanding in several units, and with sums that do not fit.</returns>
    [Implements("STOCK-LOAN-DEF", "STOCK-LOAN-DEBIT", "STOCK-LOAN-CREDIT", "LIB-STOCK-20")]
    public static Decision<LoanBook> Of(
        LocalDateTime at,
        ValueList<BorrowedGoods> borrowed,
        ValueList<LentGoods> lent
    )
    {
        _ = Required.Items(borrowed);
        _ = Required.Items(lent);
        ValueList<RefusalReason> reasons =
        [
            .. MovementChecks.Twice(
                borrowed.Select(entry => entry.LoanId).Concat(lent.Select(entry => entry.LoanId))
            ),
            .. borrowed.SelectMany(LoanChecks.Of),
            .. lent.SelectMany(LoanChecks.Of),
        ];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<LoanBook>(new Refusal(reasons));
        }

        at = at.WithCalendar(CalendarSystem.Iso);
        var book = new LoanBook(
            at,
            [
                .. borrowed.Where(entry => entry.At <= at).Select(entry => Standing(entry, at)),
                .. lent.Where(entry => entry.At <= at).Select(entry => Standing(entry, at)),
            ]
        );
        ValueList<RefusalReason> unaddable = [.. Unaddable(book), .. TooLarge(book)];
        return unaddable.Count > 0
            ? Decision.Refuse<LoanBook>(new Refusal(unaddable))
            : Decision.Accept(book, () => LoanFacts.Explain(book));
    }

    /// <summary>Lists what is outstanding on one of the lists.</summary>
    /// <param name="side">The list.</param>
    /// <returns>The entries, in the order given.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The list is not a defined one.</exception>
    public ValueList<LoanStanding> OutstandingOf(LoanSide side)
    {
        _ = MovementLabels.Of(side);
        return Entries
            .Where(entry => entry.Side == side && entry.State == LoanState.Outstanding)
            .ToValueList();
    }

    /// <summary>Adds up the value that is outstanding on one of the lists.</summary>
    /// <param name="side">The list.</param>
    /// <returns>One total a currency, by code; empty if nothing is outstanding.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The list is not a defined one.</exception>
    public ValueList<Money> ValuesOf(LoanSide side) =>
        OutstandingOf(side)
            .GroupBy(entry => entry.Value.Currency)
            .OrderBy(group => group.Key)
            .Select(group => group.Aggregate(default(Money), (sum, entry) => sum + entry.Value))
            .ToValueList();

    /// <summary>Adds up how much of an article is lent out, for <see cref="StockLine.LentOut"/>.</summary>
    /// <param name="sku">The host's identifier of the article.</param>
    /// <returns>The sum of what is outstanding on the credit list; the neutral zero if nothing is. Entries name no place:
    /// where stock is counted by place, keep a book for each.</returns>
    public Quantity LentOut(string sku) => SumOf(LoanSide.Credit, sku);

    /// <summary>Adds up how much of an article is borrowed, for <see cref="StockLine.Borrowed"/>.</summary>
    /// <param name="sku">The host's identifier of the article.</param>
    /// <returns>The sum of what is outstanding on the debit list, overdue goods included; the neutral zero if nothing is.
    /// Entries name no place: where stock is counted by place, keep a book for each.</returns>
    public Quantity Borrowed(string sku) => SumOf(LoanSide.Debit, sku);

    /// <summary>Lists the book as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row an entry, in the order of the book.</returns>
    public ValueList<LoanRow> ToRows(Language language) =>
        Entries.Select(entry => entry.ToRow(language)).ToValueList();

    /// <summary>Answers how many entries the book has, and how many are overdue.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FactValue.Of(At)}: {English.Count(Entries.Count, "entry", "entries")}, {Overdue.Count} overdue"
        );

    private Quantity SumOf(LoanSide side, string sku)
    {
        ArgumentNullException.ThrowIfNull(sku);
        return OutstandingOf(side)
            .Where(entry => entry.Sku == sku)
            .Aggregate(default(Quantity), (sum, entry) => sum + entry.Quantity);
    }

    private static LoanStanding Standing(BorrowedGoods entry, LocalDateTime at)
    {
        bool settled = entry.ReturnedAt <= at;
        return new(entry.LoanId, entry.PartyId, entry.Sku)
        {
            Side = LoanSide.Debit,
            Quantity = entry.Quantity!.Value,
            Price = entry.Price!.Value,
            Value = LoanChecks.Value(entry.Quantity, entry.Price)!.Value,
            At = entry.At,
            ExpectedReturn = entry.ExpectedReturn,
            SettledAt = settled ? entry.ReturnedAt : null,
            IsOverdue = !settled && at > entry.ExpectedReturn!.Value,
        };
    }

    private static LoanStanding Standing(LentGoods entry, LocalDateTime at) =>
        new(entry.LoanId, entry.PartyId, entry.Sku)
        {
            Side = LoanSide.Credit,
            Quantity = entry.Quantity!.Value,
            Price = entry.Price!.Value,
            Value = LoanChecks.Value(entry.Quantity, entry.Price)!.Value,
            At = entry.At,
            SettledAt = entry.RecoveredAt <= at ? entry.RecoveredAt : null,
        };

    private static IEnumerable<RefusalReason> Unaddable(LoanBook book) =>
        from side in Enum.GetValues<LoanSide>()
        from article in book.OutstandingOf(side).GroupBy(entry => entry.Sku, StringComparer.Ordinal)
        from reason in MovementChecks.Unaddable(
            LoanFacts.ValueClause,
            article.Key,
            article.Select(entry => (entry.LoanId, entry.Quantity))
        )
        select reason;

    private static IEnumerable<RefusalReason> TooLarge(LoanBook book) =>
        from side in Enum.GetValues<LoanSide>()
        from currency in book.OutstandingOf(side).GroupBy(entry => entry.Value.Currency)
        where currency.Aggregate(Int128.Zero, (sum, entry) => sum + entry.Value.MinorUnits) > long.MaxValue
        select MovementRefusals.FiguresTooLarge.Because(
            side == LoanSide.Debit ? LoanFacts.DebitClause : LoanFacts.CreditClause,
            Fact.Named("entry", Kebab.Of(side), new("list", "方向"), MovementLabels.Of(side)),
            StockFacts.Unit(currency.First().Value)
        );
}
