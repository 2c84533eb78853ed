using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Not started, running, closed: a figure without meaning is not there, and nothing divides by zero.</summary>
public class ProgressStates
{
    private static readonly QuotaPlan<Quantity> October = Plans.Of(Plans.October, Quantity.Pieces(18));

    [Theory]
    [InlineData("2026-01-01", "not-started")]
    [InlineData("2026-09-30", "not-started")]
    [InlineData("2026-10-07", "not-started")]
    [InlineData("2026-10-08", "running")]
    [InlineData("2026-10-29", "running")]
    [InlineData("2026-10-30", "closed")]
    [InlineData("2026-10-31", "closed")]
    [InlineData("2027-03-01", "closed")]
    public void Begins_with_the_first_working_day_and_ends_with_the_last(string date, string state) =>
        Assert.Equal(state, AsOf(October, 3, date).StateCode);

    [Fact]
    public void Sales_on_days_off_before_the_start_count()
    {
        var progress = (QuotaProgress<Quantity>.NotStarted)AsOf(October, 9, "2026-10-07");

        Assert.Equal(Quantity.Pieces(0), progress.Expected);
        Assert.Null(progress.PaceIndex);
        Assert.Equal(new Ratio(1, 2), progress.RequiredRate.Units);
    }

    [Fact]
    public void Where_nothing_is_expected_yet_there_is_no_pace_index()
    {
        // 1 over 18 days falls on the ninth: nothing is due on the first
        var plan = Plans.Of(Plans.October, Quantity.Pieces(1));
        var none = (QuotaProgress<Quantity>.Running)AsOf(plan, 0, "2026-10-08");
        var one = (QuotaProgress<Quantity>.Running)AsOf(plan, 1, "2026-10-08");

        Assert.Null(none.PaceIndex);
        Assert.Equal(QuotaPace.OnPlan, none.Pace);
        Assert.Equal(QuotaPace.Ahead, one.Pace);
        Assert.Equal((Ratio)0, one.RequiredRate.Units);
    }

    [Fact]
    public void A_target_of_zero_has_no_share()
    {
        var progress = (QuotaProgress<Quantity>.Running)AsOf(
            Plans.Of(Plans.October, Quantity.Pieces(0)),
            2,
            "2026-10-08"
        );

        Assert.Null(progress.Attainment);
        Assert.Null(progress.RequiredToBase);
        Assert.Equal(QuotaResult.Exceeded, progress.Result);
        Assert.Null(progress.ToRow(Language.English).AttainmentPercent);
    }

    [Fact]
    public void Without_tolerances_exactly_the_plan_is_on_plan()
    {
        var exact = Policy.With(
            ("quotas.ahead-tolerance-percent", "0"),
            ("quotas.behind-tolerance-percent", "0")
        );
        QuotaPace Pace(long sold) =>
            QuotaProgress
                .AsOf(October, Quantity.Pieces(sold), new LocalDate(2026, 10, 10), exact)
                .Accepted()
                .Match(_ => throw new InvalidOperationException(), now => now.Pace, done => done.Pace);

        Assert.Equal((QuotaPace.Behind, QuotaPace.OnPlan, QuotaPace.Ahead), (Pace(2), Pace(3), Pace(4)));
    }

    [Fact]
    public void A_date_of_another_calendar_system_is_the_same_day() =>
        Assert.Equal(
            AsOf(October, 3, "2026-10-10"),
            QuotaProgress
                .AsOf(
                    October,
                    Quantity.Pieces(3),
                    new LocalDate(2026, 10, 10).WithCalendar(CalendarSystem.Coptic),
                    ProgressAnswers.Bands
                )
                .Accepted()
        );

    [Fact]
    public void The_row_is_flat_and_the_same_under_every_culture()
    {
        QuotaProgressRow row = AsOf(October, 2, "2026-10-10").ToRow(Language.Chinese);

        Assert.Equal(
            new QuotaProgressRow(
                new DateOnly(2026, 10, 10),
                "running",
                "behind",
                "落后于计划",
                "below-target",
                "未完成",
                18,
                3,
                2,
                16,
                -1,
                11.11m,
                66.67m,
                1, // 2/3
                12,
                1, // 16/15
                6, // 18 x 10/31
                "pcs"
            ),
            row
        );
        Assert.Equal("2026-10-10: 2 of 18 pcs", Cultures.Makes(row.ToString));
        Assert.Equal(
            "2026-10-10: 2 pcs of 18 pcs, running",
            Cultures.Makes(AsOf(October, 2, "2026-10-10").ToString)
        );
    }

    private static QuotaProgress<Quantity> AsOf(QuotaPlan<Quantity> plan, long sold, string date) =>
        QuotaProgress
            .AsOf(
                plan,
                Quantity.Pieces(sold),
                NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value,
                ProgressAnswers.Bands
            )
            .Accepted();
}
