using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>A plan as one flat row a week, for reports and grids.</summary>
public class WeekRows
{
    /// <summary>A nominal day is 300,000 / 22 = 13,636.3636…; a nominal week has at most five of them.</summary>
    [Fact]
    public void October_2026_has_five_rows() =>
        Assert.Equal(
            [
                Row(1, 1, 4, 0, 0m, 0m), // Thursday to Sunday, all of them National Day
                Row(2, 5, 11, 3, 50_000m, 40_909.09m),
                Row(3, 12, 18, 5, 83_333.33m, 68_181.82m),
                Row(4, 19, 25, 5, 83_333.34m, 68_181.82m),
                Row(5, 26, 31, 5, 83_333.33m, 68_181.82m),
            ],
            Plans.Of(Plans.October, 300_000m).ToWeekRows()
        );

    [Fact]
    public void The_weeks_are_those_of_the_policy()
    {
        ValueList<QuotaWeekRow> rows = Plans
            .Of(Plans.October, 300_000m, Plans.WeeksFrom(IsoDayOfWeek.Sunday))
            .ToWeekRows();
        Assert.Equal(
            [(1, 1, 3), (2, 4, 10), (3, 11, 17), (4, 18, 24), (5, 25, 31)],
            rows.Select(row => (row.Week, row.From.Day, row.To.Day))
        );
        Assert.Equal([0, 3, 5, 5, 5], rows.Select(row => row.WorkingDays));
    }

    /// <summary>The second week has the running total of the tenth, 40 × 3 / 18 = 6.67, and 40 / 22 × 3 = 5.45.</summary>
    [Fact]
    public void Rows_of_a_quantity_are_in_its_unit()
    {
        QuotaWeekRow row = Plans.Of(Plans.October, Quantity.Parse("40 台")).ToWeekRows()[1];
        Assert.Equal((7m, 5m, "台"), (row.Amount, row.NominalAmount, row.Unit));
    }

    [Fact]
    public void Rows_of_a_currency_have_its_decimals()
    {
        // 1.000 × 3 / 18 = 0.16666…, and 1.000 / 22 × 3 = 0.13636…
        QuotaWeekRow row = Plans.Of(Plans.October, Money.Parse("KWD 1.000")).ToWeekRows()[1];
        Assert.Equal((0.167m, 0.136m, "KWD"), (row.Amount, row.NominalAmount, row.Unit));
    }

    [Fact]
    public void In_one_line_a_row_is_its_days_and_its_amount_under_every_culture()
    {
        QuotaPlan<Money> plan = Plans.Of(Plans.October, 300_000m);
        Assert.Equal(
            "2026-10-12..2026-10-18: 83333.33 CNY",
            Cultures.Makes(() => plan.ToWeekRows()[2].ToString())
        );
        Assert.Equal(
            "2026-10-09: 16666.66 CNY",
            Cultures.Makes(() => plan.ToRows(Language.Chinese)[8].ToString())
        );
    }

    private static QuotaWeekRow Row(
        int week,
        int from,
        int to,
        int workingDays,
        decimal amount,
        decimal nominal
    ) =>
        new(
            Week: week,
            From: new DateOnly(2026, 10, from),
            To: new DateOnly(2026, 10, to),
            WorkingDays: workingDays,
            Amount: amount,
            NominalAmount: nominal,
            Unit: "CNY",
            IsProvisional: false,
            Weight: $"{workingDays}"
        );
}
