using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock.Review;

/// <summary>What a dealer really has, and the advice that rests on it.</summary>
public class DealersStock
{
    [Fact]
    public void The_statistic_counts_what_is_missing_over_and_delivered_otherwise()
    {
        DealerStockStatistic statistic = DealerStockStatistic
            .Of(Record(Line("A", 40, 38), Line("B", 10, 11), Line("C", 5, 5), Line("D", 5, 5, 4)))
            .Accepted();
        Assert.Equal(
            (1, 1, 1, 1),
            (statistic.Missing, statistic.Surplus, statistic.Matched, statistic.DeliveriesOff)
        );
        Assert.Equal([-2L, 1, 0, 0], statistic.ToRows().Select(row => row.StockVariance));
        Assert.Equal([0L, 0, 0, -8], statistic.ToRows().Select(row => row.DeliveryVariance));
        Assert.Equal("D-1: 2026-10-09, 1 of 4 matched", statistic.ToString());
    }

    [Fact]
    public void Every_variance_follows_from_the_stored_explanation_alone()
    {
        Explanation why = ExplanationJson.Read(
            ExplanationJson.Write(
                DealerStockStatistic.Of(Record(Line("A", 40, 38), Line("B", 10, 11))).Explained()
            )
        );
        Quantity[] book = [.. why.FactsNamed("book-stock").Select(fact => fact.As<Quantity>())];
        Quantity[] actual = [.. why.FactsNamed("actual-stock").Select(fact => fact.As<Quantity>())];
        Assert.Equal(
            book.Zip(actual, (left, right) => right - left),
            why.FactsNamed("stock-variance").Select(fact => fact.As<Quantity>())
        );
    }

    [Fact]
    public void A_verification_is_finished_with_both_advices_and_keeps_the_statistic()
    {
        DealerStockStatistic statistic = DealerStockStatistic.Of(Record(Line("A", 40, 38))).Accepted();
        FilledForm form = FilledForm
            .Start(ReviewParameters.DealerVerification, new Dictionary<string, string>(), Policy.BuiltIn)
            .Then(f => f.Fill("business-situation", [FactValue.Of("slow")]))
            .Then(f => f.Fill("advice-to-company", [FactValue.Of("deliver less")]))
            .Accepted();
        RefusalReason open = Assert.Single(DealerVerification.Of(statistic, form).Refused().Reasons);
        Assert.Equal("DEALER-STOCKCHECK-01", open.Clause!.ToString());

        Decision<DealerVerification> finished = form.Fill("advice-to-dealer", [FactValue.Of("sell")])
            .Then(f => DealerVerification.Of(statistic, f));
        Assert.Equal(statistic, finished.Accepted().Statistic);
        Assert.Equal("sell", finished.Accepted().Advice.Values("advice-to-dealer")[0].Text);
        Assert.Equal("stock.dealer-statistic", Assert.Single(finished.Explained().Steps).Decision);
        Assert.DoesNotContain("sell", finished.Accepted().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_form_is_a_bug_of_the_caller()
    {
        DealerStockStatistic statistic = DealerStockStatistic.Of(Record(Line("A", 40, 38))).Accepted();
        FilledForm other = FilledForm
            .Start(PlanParameters.GoalSetting, new Dictionary<string, string>(), Policy.BuiltIn)
            .Accepted();
        Assert.Throws<ArgumentException>("advice", () => DealerVerification.Of(statistic, other));
    }

    private static DealerStockRecord Record(params DealerStockLine[] lines) =>
        new()
        {
            Dealer = "D-1",
            Contact = "P-1",
            ContactRole = DealerContactRole.Warehouse,
            On = new LocalDate(2026, 10, 9),
            Lines = [.. lines],
        };

    private static DealerStockLine Line(string sku, long book, long actual, long delivered = 12) =>
        new()
        {
            Sku = sku,
            BookStock = Quantity.Pieces(book),
            ActualStock = Quantity.Pieces(actual),
            BookDelivered = Quantity.Pieces(12),
            ActualDelivered = Quantity.Pieces(delivered),
        };
}
