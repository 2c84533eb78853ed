using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>The facts and explanations of the loan book.</summary>
internal static class LoanFacts
{
    internal static readonly BilingualText ReasonLabel = new("reason for the pick-up", "提货原因");
    internal static readonly BilingualText PriceLabel = new("price of one piece", "单价");
    internal static readonly BilingualText ReturnLabel = new("expected return time", "预计归还时间");

    internal static ClauseId DefinitionClause { get; } = ClauseId.Parse("STOCK-LOAN-DEF");

    internal static ClauseId DebitClause { get; } = ClauseId.Parse("STOCK-LOAN-DEBIT");

    internal static ClauseId CreditClause { get; } = ClauseId.Parse("STOCK-LOAN-CREDIT");

    internal static ClauseId ValueClause { get; } = ClauseId.Parse("LIB-STOCK-20");

    internal static ValueList<ClauseId> ClausesOf(LoanSide side) =>
        side == LoanSide.Debit ? [DefinitionClause, DebitClause, ValueClause] : [CreditClause, ValueClause];

    internal static Explanation Explain(LoanBook book) =>
        new()
        {
            Decision = "stock.loan-book",
            Question = new(
                $"Which goods loans are outstanding at {FactValue.Of(book.At)}?",
                $"截至{FactValue.Of(book.At)}，哪些借货尚未了结？"
            ),
            Answer = new(
                $"Debit: {book.OutstandingOf(LoanSide.Debit).Count} to give back, {book.Overdue.Count} of them overdue; "
                    + $"credit: {book.OutstandingOf(LoanSide.Credit).Count} to recover.",
                $"借方：{book.OutstandingOf(LoanSide.Debit).Count}笔待归还，其中{book.Overdue.Count}笔逾期；"
                    + $"贷方：{book.OutstandingOf(LoanSide.Credit).Count}笔待收回。"
            ),
            Outcome = FactValue.Of(book.Entries.Count(entry => entry.State == LoanState.Outstanding)),
            Clauses = book.Entries.SelectMany(entry => ClausesOf(entry.Side)).Distinct().ToValueList(),
            Facts =
            [
                MovementFacts.AsOf(book.At),
                new(
                    "debit-values",
                    FactValue.OfList(book.ValuesOf(LoanSide.Debit)),
                    new("value to give back", "待归还价值")
                ),
                new(
                    "credit-values",
                    FactValue.OfList(book.ValuesOf(LoanSide.Credit)),
                    new("value to recover", "待收回价值")
                ),
                new("overdue", FactValue.Of(book.Overdue.Count), new("overdue", "逾期笔数")),
            ],
            Steps = book.Entries.Select(entry => Explain(entry, book)).ToValueList(),
        };

    private static Explanation Explain(LoanStanding entry, LoanBook book) =>
        new()
        {
            Decision = "stock.loan",
            Question = new($"How does the loan {entry.LoanId} stand?", $"借货记录{entry.LoanId}的状态如何？"),
            Answer = new(
                $"{MovementLabels.Of(entry.State).English}{(entry.IsOverdue ? ", overdue" : "")}; worth {entry.Value}.",
                $"{MovementLabels.Of(entry.State).Chinese}{(entry.IsOverdue ? "，已逾期" : "")}；价值{entry.Value}。"
            ),
            Outcome = FactValue.Of(entry.IsOverdue ? "overdue" : Kebab.Of(entry.State)),
            Clauses = ClausesOf(entry.Side),
            Facts =
            [
                MovementFacts.Entry(entry.LoanId),
                Fact.Named("side", Kebab.Of(entry.Side), new("list", "方向"), MovementLabels.Of(entry.Side)),
                StockFacts.Sku(entry.Sku),
                MovementFacts.Quantity(entry.Quantity),
                new("price", FactValue.Of(entry.Price), PriceLabel),
                new("value", FactValue.Of(entry.Value), new("value", "价值")),
                MovementFacts.AsOf(book.At),
                .. entry.ExpectedReturn is { } due
                    ? [new Fact("expected-return", FactValue.Of(due), ReturnLabel)]
                    : Array.Empty<Fact>(),
                .. entry.SettledAt is { } end
                    ?
                    [
                        new Fact(
                            "settled-at",
                            FactValue.Of(end),
                            new("given back or recovered", "归还或收回时间")
                        ),
                    ]
                    : Array.Empty<Fact>(),
            ],
        };
}
