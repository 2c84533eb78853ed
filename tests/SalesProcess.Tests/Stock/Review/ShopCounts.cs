using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock.Review;

/// <summary>The daily count of a shop: when it starts, who counts, and that it is exact.</summary>
public class ShopCounts
{
    private static readonly PolicyEdition TenMinutes = Policy.With(
        ("stock.shop-count-tolerance-minutes", "10")
    );

    [Fact]
    public void It_starts_at_half_past_four_by_the_policy_of_the_source()
    {
        ShopCount count = ShopCount.Of(Record(40), TenMinutes).Accepted();
        Assert.Equal(new LocalDateTime(2026, 10, 9, 16, 30), count.DueStart);
        Assert.True(count.Judge().IsAccepted);
    }

    [Fact]
    public void A_host_may_start_it_at_another_time_but_not_so_late_that_the_tolerance_leaves_the_day()
    {
        PolicyEdition seven = Policy.With(
            ("stock.shop-count-start", "\"19:00\""),
            ("stock.shop-count-tolerance-minutes", "239")
        );
        Assert.False(ShopCount.Of(Record(40), TenMinutes).Accepted().Offset < Duration.Zero);
        Assert.Equal(
            "daily 22:59 calendar-days",
            StockDuties.Of(StockDuty.ShopCount, seven).Accepted().Cadence.ToString()
        );
        Assert.ThrowsAny<FormatException>(() => Policy.With(("stock.shop-count-start", "\"20:01\"")));
    }

    [Fact]
    public void Without_a_tolerance_of_the_host_it_is_not_judged()
    {
        RefusalReason reason = Assert.Single(ShopCount.Of(Record(40), Policy.BuiltIn).Refused().Reasons);
        Assert.Equal("policies.value-from-host", reason.Code.Code);
        Assert.Equal("STOCK-S18-COUNT", reason.Clause!.ToString());
    }

    [Fact]
    public void A_difference_is_named_with_what_was_counted_and_how_far_it_is_off()
    {
        ShopCount count = ShopCount.Of(Record(38), TenMinutes).Accepted();
        Assert.False(count.IsExact);
        RefusalReason reason = Assert.Single(count.Judge().Refused().Reasons);
        Assert.Equal(
            "货号TEA：盘点38 pcs，与应有数量相差-2 pcs。请重新盘点，或注明原因后调账。",
            reason.Message.Chinese
        );
        Assert.Equal(-2, Assert.Single(count.ToRows(Language.English)).Variance);
    }

    [Fact]
    public void Whether_it_is_as_it_must_be_follows_from_the_stored_explanation_alone() =>
        Law.Holds(
            FsCheck.Fluent.ArbMap.Default.ArbFor<int>(),
            seed =>
            {
                ShopCountRecord record = Record(38 + (Math.Abs((long)seed) % 3)) with
                {
                    StartedAt = new LocalDateTime(2026, 10, 9, 16, 30).PlusMinutes(seed % 15),
                };
                ShopCount count = ShopCount.Of(record, TenMinutes).Accepted();
                Explanation why = ExplanationJson.Read(
                    ExplanationJson.Write(ShopCount.Of(record, TenMinutes).Explained())
                );
                long off = Period
                    .Between(
                        why.FactNamed("due-start").AsDateTime(),
                        why.FactNamed("started").AsDateTime(),
                        PeriodUnits.Minutes
                    )
                    .Minutes;
                bool good =
                    Math.Abs(off) <= why.FactNamed("tolerance").AsWhole()
                    && why.FactsNamed("variance").All(variance => variance.As<Quantity>().Count == 0);
                Assert.Equal(good, why.Outcome.AsYesNo());
                Assert.Equal(good, count.Judge().IsAccepted);
            }
        );

    [Fact]
    public void Taking_turns_for_a_week_everybody_counts_equally_often()
    {
        ValueList<string> team = ["R-1", "R-2", "R-3"];
        ValueList<ShopCountRecord> counts = [];
        for (int day = 0; day < 6; day++)
        {
            string next = ShopCountTurns.Next("S-1", team, counts).Accepted();
            counts =
            [
                .. counts,
                Record(40) with
                {
                    StartedAt = new LocalDateTime(2026, 10, 12 + day, 16, 30),
                    CountedBy = [next],
                },
                Record(40) with
                {
                    Shop = "S-2",
                    CountedBy = ["R-1"],
                },
            ];
        }

        Assert.Equal(
            ["R-1", "R-2", "R-3", "R-1", "R-2", "R-3"],
            counts.Where(count => count.Shop == "S-1").SelectMany(count => count.CountedBy)
        );
    }

    [Fact]
    public void A_count_that_has_not_begun_ten_minutes_after_its_time_is_overdue()
    {
        RecurringDuty duty = StockDuties.Of(StockDuty.ShopCount, TenMinutes).Accepted();
        var shop = new CadenceSubject { Id = "S-1", DutySince = new LocalDate(2026, 10, 9) };
        CadenceStanding At(int minute) =>
            duty.Judge(shop, new LocalDateTime(2026, 10, 9, 16, minute), WorkingCalendar.MainlandChina)
                .Accepted();
        Assert.Equal(CadenceState.DueToday, At(40).State);
        Assert.Equal(CadenceState.Overdue, At(41).State);
        Assert.Equal("STOCK-S18-COUNT", At(41).OverdueReason()!.Clause!.ToString());
    }

    private static ShopCountRecord Record(long counted) =>
        new()
        {
            Shop = "S-1",
            StartedAt = new LocalDateTime(2026, 10, 9, 16, 30),
            CountedBy = ["R-1"],
            Findings = [Findings.Of("TEA", 40, counted)],
        };
}
