using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;
using static SalesProcess.Tests.Stock.Review.Adjusting;

namespace SalesProcess.Tests.Stock.Review;

/// <summary>What an adjustment says of itself is what the process of adjusting asks for.</summary>
public class AdjustmentProcesses
{
    // OCA/stock-logistics-warehouse, stock_inventory_discrepancy: from 2 to 10 by a plain user is refused
    [Fact]
    public void A_plain_user_cannot_post_a_difference_beyond_the_threshold_nor_approve_it()
    {
        StockAdjustment outcome = Outcome(Line(2, 10));
        Assert.IsType<StockAdjustment.NeedsApproval>(outcome);
        Assert.Equal(
            ["processes.fact-not-confirmed"],
            Move(outcome, "post-within-threshold", ProcessRoles.Salesperson).Refused().Codes()
        );
        Assert.Equal(
            ["processes.role-not-permitted"],
            Move(outcome, "approve", ProcessRoles.Salesperson).Refused().Codes()
        );
        Assert.Equal("approved", Move(outcome, "approve", ProcessRoles.Supervisor).Accepted().State.Id);
    }

    [Fact]
    public void A_difference_within_the_threshold_is_posted_at_once() =>
        Assert.Equal(
            "posted",
            Move(Outcome(Line(100, 95)), "post-within-threshold", ProcessRoles.Salesperson)
                .Accepted()
                .State.Id
        );

    [Fact]
    public void Nothing_to_post_gives_nothing_to_post_with() =>
        Assert.All(
            [Outcome(Line(5, 5)), Outcome(Line(5, 5, expectedNow: 4))],
            outcome =>
                Assert.Equal(
                    3,
                    Move(outcome, "post-within-threshold", ProcessRoles.Salesperson).Refused().Reasons.Count
                )
        );

    [Fact]
    public void A_report_of_a_count_takes_its_figures_along()
    {
        StockReport report = StockCount.Assess([Lines.Tea(55)], Lines.Comparing).Accepted();
        ValueList<Fact> facts = StockProcesses.FactsOf(report);
        Assert.Equal(
            [
                "lines-not-counted 0",
                "lines-short 0",
                "lines-normal 0",
                "lines-over 1",
                "excess-values CNY 62.50",
                "net-variances CNY 187.50",
                "shrinkages CNY 0.00",
            ],
            facts.Select(fact => $"{fact.Name} {fact.Value}")
        );
    }

    private static Decision<ProcessInstance> Move(StockAdjustment outcome, string move, ProcessRole role) =>
        ProcessInstance
            .Start(StockProcesses.Adjustment, "ADJ-1")
            .Apply(
                new ProcessEvent
                {
                    EventId = "E-1",
                    Move = move,
                    Role = role.Id,
                    By = "U-1",
                    At = new LocalDateTime(2026, 10, 9, 17, 0),
                    Facts = outcome.ToFacts(),
                }
            );
}
