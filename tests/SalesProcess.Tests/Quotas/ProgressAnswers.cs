using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Progress against figures that were worked out elsewhere, and against what other systems answer.</summary>
public class ProgressAnswers
{
    internal static readonly PolicyEdition Bands = Policy.With(
        ("quotas.ahead-tolerance-percent", "5"),
        ("quotas.behind-tolerance-percent", "5")
    );

    // the worked example of the design notes: E/W = 3/18
    [Fact]
    public void October_2026_at_the_end_of_the_10th()
    {
        var progress = (QuotaProgress<Quantity>.Running)AsOf(
            Plans.Of(Plans.October, Quantity.Pieces(100_000)),
            15_000,
            new LocalDate(2026, 10, 10)
        );

        Assert.Equal(Quantity.Pieces(16_667), progress.Expected);
        Assert.Equal(Quantity.Pieces(85_000), progress.Gap);
        Assert.Equal(Quantity.Pieces(-1_667), progress.Variance);
        Assert.Equal(new Ratio(3, 20), progress.Attainment);
        Assert.Equal(new Ratio(15_000, 16_667), progress.PaceIndex);
        Assert.Equal((Ratio)5_000, progress.RunRate.Units);
        Assert.Equal(Quantity.Pieces(90_000), progress.Landing.Rounded);
        Assert.Equal(new Ratio(17_000, 3), progress.RequiredRate.Units);
        Assert.Equal(Quantity.Pieces(5_667), progress.RequiredRate.Rounded);
        Assert.Equal(new Ratio(51, 50), progress.RequiredToBase);
        Assert.Equal(((Ratio)3, (Ratio)15), (progress.ClosedWeight, progress.OpenWeight));
        Assert.Equal(QuotaPace.Behind, progress.Pace);
    }

    // 40,000 by day 10 of 30 lands at 120,000; 96,000 by day 12 of 30 at 240,000, 92.3 % of 260,000
    [Theory]
    [InlineData(120_000, 40_000, 10, 120_000)]
    [InlineData(260_000, 96_000, 12, 240_000)]
    public void Thirty_days_alike(long target, long sold, int day, long landing)
    {
        QuotaPlan<Quantity> plan = Plans.Of(
            new YearMonth(2026, 6),
            Quantity.Pieces(target),
            calendar: new WorkingCalendar(
                new BilingualText("every day", "每天"),
                new YearMonth(2026, 6).ToDateInterval(),
                [],
                []
            )
        );
        var progress = (QuotaProgress<Quantity>.Running)AsOf(plan, sold, new LocalDate(2026, 6, day));

        Assert.Equal((Ratio)landing, progress.Landing.Units);
    }

    // frappe/erpnext, test_sales_person_target_variance_based_on_sales_order.py (1d8f9c3e): an order of 20 that two
    // salespeople share counts 10 against a target of 50, a variance of -40
    [Fact]
    public void A_half_of_an_order_counts_as_the_half_that_is_given()
    {
        QuotaProgress<Quantity> progress = AsOf(
            Plans.Of(Plans.October, Quantity.Pieces(50)),
            10,
            new LocalDate(2026, 10, 31)
        );

        Assert.Equal(Quantity.Pieces(40), progress.Gap);
        Assert.Equal(Quantity.Pieces(-40), progress.Variance);
        Assert.Equal(QuotaResult.BelowTarget, progress.Result);
    }

    // frappe/erpnext PR 40062: 5 whole and a half of 10 are 10, not 15
    [Fact]
    public void Shares_of_orders_are_added_as_given() =>
        Assert.Equal(
            Quantity.Pieces(10),
            QuotaProgress
                .AsOf(
                    Plans.Of(Plans.October, Quantity.Pieces(50)),
                    [
                        new(new LocalDate(2026, 10, 8), Quantity.Pieces(5)),
                        new(new LocalDate(2026, 10, 9), Quantity.Pieces(5)),
                    ],
                    new LocalDate(2026, 10, 10),
                    Bands
                )
                .Accepted()
                .Actual
        );

    // frappe/erpnext PR 40429: without any sale the variance is the whole target, not 0
    [Fact]
    public void Without_any_sale_the_gap_is_the_whole_target()
    {
        QuotaPlan<Money> plan = Plans.Of(Plans.October, 300_000);
        var end = new LocalDate(2026, 10, 31);
        foreach (
            QuotaProgress<Money> progress in new[]
            {
                QuotaProgress.AsOf(plan, default(Money), end, Bands).Accepted(),
                QuotaProgress.AsOf(plan, ValueList.Create<DayActual<Money>>([]), end, Bands).Accepted(),
            }
        )
        {
            Assert.Equal(plan.Target, progress.Gap);
            Assert.Equal(-plan.Target, progress.Variance);
            Assert.Equal(Ratio.Zero, progress.Attainment);
        }
    }

    // Microsoft Dynamics 365, goal management: 1 to 31 January, asked on the 11th: 33.33 % of 100,000 and 120,000
    [Fact]
    public void Target_and_stretch_target_are_paced_by_their_own_lines()
    {
        QuotaProgress<Money> progress = QuotaProgress
            .AsOf(
                Plans.Of(new YearMonth(2026, 1), 100_000),
                Money.Of(31_000m, Currency.Cny),
                new LocalDate(2026, 1, 11),
                Bands,
                stretch: Money.Of(120_000m, Currency.Cny)
            )
            .Accepted();
        QuotaProgress<Money> stretch = progress.Stretch!;

        Assert.Equal(new Ratio(1, 3), progress.ByCalendar.ShareBetweenDates);
        Assert.Equal(Money.Of(33_333.33m, Currency.Cny), progress.ByCalendar.ExpectedBetweenDates);
        Assert.Equal(Money.Of(40_000m, Currency.Cny), stretch.ByCalendar.ExpectedBetweenDates);
        // 6 of 21 working days: 2/7
        Assert.Equal(Money.Of(28_571.43m, Currency.Cny), progress.Expected);
        Assert.Equal(Money.Of(34_285.71m, Currency.Cny), stretch.Expected);
        Assert.Equal(QuotaPace.Ahead, ((QuotaProgress<Money>.Running)progress).Pace);
        Assert.Equal(QuotaPace.Behind, ((QuotaProgress<Money>.Running)stretch).Pace);
        Assert.Null(stretch.Stretch);
    }

    // Dynamics 365 counts 9 of 27 at the end of 10 February 2021; 9 of 17 working days are closed by then
    [Fact]
    public void The_pace_by_calendar_days_stands_beside_that_by_working_days()
    {
        Decision<QuotaProgress<Quantity>> decision = QuotaProgress.AsOf(
            Plans.Of(new YearMonth(2021, 2), Quantity.Pieces(2_700)),
            Quantity.Pieces(900),
            new LocalDate(2021, 2, 10),
            Bands
        );
        QuotaProgress<Quantity> progress = decision.Accepted();

        Assert.Equal(((Ratio)9, (Ratio)8), (progress.ClosedWeight, progress.OpenWeight));
        Assert.Equal((10, 28), (progress.ByCalendar.ClosedDays, progress.ByCalendar.Days));
        Assert.Equal(new Ratio(5, 14), progress.ByCalendar.Share);
        Assert.Equal(new Ratio(9, 27), progress.ByCalendar.ShareBetweenDates);
        Assert.Equal("Mainland China", decision.Explained().FactNamed("calendar").Text);
    }

    private static QuotaProgress<Quantity> AsOf(QuotaPlan<Quantity> plan, long sold, LocalDate date) =>
        QuotaProgress.AsOf(plan, Quantity.Pieces(sold), date, Bands).Accepted();
}
