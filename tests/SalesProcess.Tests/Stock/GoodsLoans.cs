using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>What is outstanding and overdue on the two lists of goods loans.</summary>
public class GoodsLoans
{
    private static readonly LocalDateTime Noon = new(2026, 10, 9, 12, 0);

    [Fact]
    public void A_loan_that_has_begun_is_outstanding_or_settled_and_overdue_only_while_outstanding() =>
        Law.Holds(
            Any,
            loans =>
            {
                LoanBook book = Book(loans);
                Assert.Equal(
                    loans.Borrowed.Count(loan => loan.At <= loans.Now)
                        + loans.Lent.Count(loan => loan.At <= loans.Now),
                    book.Entries.Count
                );
                Assert.All(
                    book.Entries,
                    entry =>
                    {
                        Assert.Equal(entry.SettledAt is null, entry.State == LoanState.Outstanding);
                        Assert.Equal(
                            entry.State == LoanState.Outstanding,
                            book.OutstandingOf(entry.Side).Contains(entry)
                        );
                        Assert.True(!entry.IsOverdue || entry.State == LoanState.Outstanding);
                        Assert.True(!entry.IsOverdue || entry.Side == LoanSide.Debit);
                    }
                );
            },
            cases: 3_000
        );

    [Fact]
    public void State_and_values_follow_from_the_explanation_alone() =>
        Law.Holds(
            Any,
            loans =>
            {
                Decision<LoanBook> decision = LoanBook.Of(loans.Now, loans.Borrowed, loans.Lent);
                Explanation why = ExplanationJson.Read(ExplanationJson.Write(decision.Explained()));
                Assert.Equal(decision.Accepted().Entries.Count, why.Steps.Count);
                Dictionary<string, BigInteger> sums = new() { ["debit"] = 0, ["credit"] = 0 };
                foreach (Explanation step in why.Steps)
                {
                    BigInteger value =
                        (BigInteger)step.FactNamed("quantity").As<Quantity>().Count
                        * step.FactNamed("price").As<Money>().MinorUnits;
                    Assert.Equal(value, step.FactNamed("value").As<Money>().MinorUnits);
                    bool settled = step.FindFact("settled-at") is not null;
                    bool late =
                        step.FindFact("expected-return") is { } due
                        && step.FactNamed("as-of").AsDateTime() > due.AsDateTime();
                    Assert.Equal(
                        settled ? "settled"
                            : late ? "overdue"
                            : "outstanding",
                        step.Outcome.Text
                    );
                    sums[step.FactNamed("side").Text] += settled ? 0 : value;
                }

                foreach ((string side, BigInteger sum) in sums)
                {
                    Assert.Equal(
                        sum,
                        why.FactNamed($"{side}-values")
                            .AsList<Money>()
                            .Aggregate(BigInteger.Zero, (all, total) => all + total.MinorUnits)
                    );
                }
            },
            cases: 2_000
        );

    [Fact]
    public void The_two_lists_are_not_held_against_each_other()
    {
        LoanBook book = LoanBook.Of(Noon, [Borrowed("L-1", 5)], [Lent("L-2", 900)]).Accepted();
        Assert.Equal([Money.Parse("CNY 50.00")], book.ValuesOf(LoanSide.Debit));
        Assert.Equal([Money.Parse("CNY 9000.00")], book.ValuesOf(LoanSide.Credit));
    }

    [Fact]
    public void Everything_that_is_wrong_on_both_lists_is_named_at_once()
    {
        Refusal refusal = LoanBook
            .Of(
                Noon,
                [Borrowed("L-1", 5) with { Reason = " ", ExpectedReturn = null }],
                [Lent("L-1", 1) with { Price = default(Money) }, Lent("L-2", -1)]
            )
            .Refused();
        Assert.Equal(
            [
                "stock.entry-twice",
                "stock.entry-incomplete",
                "stock.entry-incomplete",
                "stock.entry-incomplete",
                "stock.quantity-not-positive",
            ],
            refusal.Codes()
        );
        Assert.Equal(
            ["STOCK-LOAN-DEBIT", "STOCK-LOAN-DEBIT", "STOCK-LOAN-CREDIT"],
            refusal.Reasons.Skip(1).Take(3).Select(reason => reason.Clause!.ToString())
        );
    }

    [Fact]
    public void Values_that_do_not_fit_together_are_refused_by_list_and_currency()
    {
        ValueList<LentGoods> lent =
        [
            Lent("L-1", 1) with
            {
                Price = Money.FromMinorUnits(long.MaxValue, Currency.Cny),
            },
            Lent("L-2", 1),
        ];
        RefusalReason reason = Assert.Single(LoanBook.Of(Noon, [], lent).Refused().Reasons);
        Assert.Equal("stock.figures-too-large", reason.Code.Code);
        Assert.Contains("“贷方”以CNY计", reason.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_rows_have_plain_values_and_labels()
    {
        LoanBook book = LoanBook.Of(Noon, [Borrowed("L-1", 5)], []).Accepted();
        Assert.Equal(
            new LoanRow(
                LoanId: "L-1",
                PartyId: "D-1",
                SideCode: "debit",
                Side: "借方",
                Sku: "TEA",
                Quantity: 5,
                Unit: "pcs",
                Price: 10m,
                Value: 50m,
                Currency: "CNY",
                At: new DateTime(2026, 10, 8, 12, 0, 0),
                ExpectedReturn: new DateTime(2026, 10, 9, 11, 0, 0),
                SettledAt: null,
                StateCode: "outstanding",
                State: "未了结",
                IsOverdue: true
            ),
            Assert.Single(book.ToRows(Language.Chinese))
        );
        Assert.Equal("2026-10-09T12:00:00: 1 entry, 1 overdue", book.ToString());
    }

    [Fact]
    public void A_time_of_another_calendar_system_is_the_same_moment()
    {
        LocalDateTime persian = Noon.WithCalendar(CalendarSystem.PersianSimple);
        Assert.Equal(
            LoanBook.Of(Noon, [Borrowed("L-1", 5)], []).Accepted(),
            LoanBook.Of(persian, [Borrowed("L-1", 5)], []).Accepted()
        );
    }

    private static Arbitrary<Loans> Any =>
        (
            from now in Gen.Choose(-30, 30)
            from borrowed in Hours.ArrayOf(3)
            from lent in Hours.ArrayOf(3)
            from count in Gen.Choose(0, 3)
            select new Loans(
                Noon.PlusHours(now),
                borrowed
                    .Take(count)
                    .Select(
                        (hours, i) =>
                            Borrowed($"B-{i}", hours.Count) with
                            {
                                At = Noon.PlusHours(hours.Begin),
                                ExpectedReturn = Noon.PlusHours(hours.Begin + hours.Due),
                                ReturnedAt = hours.End is { } end ? Noon.PlusHours(hours.Begin + end) : null,
                            }
                    )
                    .ToValueList(),
                lent.Select(
                        (hours, i) =>
                            Lent($"L-{i}", hours.Count) with
                            {
                                At = Noon.PlusHours(hours.Begin),
                                RecoveredAt = hours.End is { } end ? Noon.PlusHours(hours.Begin + end) : null,
                            }
                    )
                    .ToValueList()
            )
        ).ThatShrinks(loans =>
            [
                .. loans.Borrowed.Count > 0
                    ? [loans with { Borrowed = loans.Borrowed.Skip(1).ToValueList() }]
                    : Array.Empty<Loans>(),
                .. loans.Lent.Count > 0
                    ? [loans with { Lent = loans.Lent.Skip(1).ToValueList() }]
                    : Array.Empty<Loans>(),
            ]
        );

    private static Gen<(int Begin, int Due, int? End, long Count)> Hours =>
        from begin in Gen.Choose(-24, 24)
        from due in Gen.Choose(0, 12)
        from end in Gen.Frequency((1, Gen.Constant((int?)null)), (2, Gen.Choose(0, 24).Select(h => (int?)h)))
        from count in Law.Whole(1, 1_000)
        select (begin, due, end, count);

    private static LoanBook Book(Loans loans) =>
        LoanBook.Of(loans.Now, loans.Borrowed, loans.Lent).Accepted();

    private static BorrowedGoods Borrowed(string id, long count) =>
        new()
        {
            LoanId = id,
            PartyId = "D-1",
            Sku = "TEA",
            At = Noon.PlusDays(-1),
            Shortage = new ShortageReference("C-1", "TEA"),
            Reason = "promotion",
            Quantity = Quantity.Pieces(count),
            Price = Money.Parse("CNY 10.00"),
            ExpectedReturn = Noon.PlusHours(-1),
        };

    private static LentGoods Lent(string id, long count) =>
        new()
        {
            LoanId = id,
            PartyId = "D-2",
            Sku = "TEA",
            At = Noon.PlusDays(-1),
            Quantity = Quantity.Pieces(count),
            Price = Money.Parse("CNY 10.00"),
        };

    private sealed record Loans(
        LocalDateTime Now,
        ValueList<BorrowedGoods> Borrowed,
        ValueList<LentGoods> Lent
    );
}
