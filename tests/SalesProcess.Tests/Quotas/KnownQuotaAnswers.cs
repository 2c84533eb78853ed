using System.Text.Json;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Plans against vectors that were worked out elsewhere, and against known faults of other systems.</summary>
public class KnownQuotaAnswers
{
    /// <summary>The vectors of <c>Measures/Data/allocation-vectors.json</c> that are months of equal days.</summary>
    [Theory]
    [InlineData("DC100000", 2026, 10, 18)]
    [InlineData("DC7", 2026, 10, 18)]
    [InlineData("DC1000001", 2026, 9, 22)]
    [InlineData("DC1234567", 2024, 9, 21)]
    public void Months_of_equal_days_are_the_vectors_of_cumulative_rounding(
        string id,
        int year,
        int month,
        int workingDays
    )
    {
        (long total, long[] expected) = Vector(id);
        QuotaPlan<Money> plan = Plans.Of(
            new YearMonth(year, month),
            Money.FromMinorUnits(total, Currency.Cny)
        );
        Assert.Equal(workingDays, expected.Length);
        Assert.Equal(expected, plan.Days.Where(day => day.Day.IsWorked).Select(day => day.Amount.MinorUnits));
    }

    /// <summary>
    /// iDempiere splits a month by multipliers of its days, so that 10,000 a month becomes 10,333.33 over 31 days
    /// and 9,333.33 over 28; frappe/erpnext takes percentages of four decimals, so that twelve of 8.3333 % turn
    /// 1,000,000 into 999,996.00 (both recomputed from their sources). Nothing leaks here, in any month.
    /// </summary>
    [Theory]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void A_target_is_planned_to_the_last_fen_in_every_month_known(int yuan)
    {
        for (int i = 0; i < 21 * 12; i++)
        {
            QuotaPlan<Money> plan = Plans.Of(new YearMonth(2007 + i / 12, 1 + i % 12), yuan);
            Assert.Equal(yuan, plan.Days.Sum(day => day.Amount.Amount));
            Assert.Equal(yuan, plan.Weeks.Sum(week => week.Amount.Amount));
            Assert.Equal(yuan, plan.Nominal.Days.Sum(day => day.Amount));
        }
    }

    private static (long Total, long[] Expected) Vector(string id)
    {
        using var vectors = JsonDocument.Parse(
            Repository.Read("tests", "SalesProcess.Tests", "Measures", "Data", "allocation-vectors.json")
        );
        JsonElement vector = vectors
            .RootElement.EnumerateArray()
            .Single(item => item.GetProperty("id").GetString() == id);
        return (
            vector.GetProperty("total").GetInt64(),
            [.. vector.GetProperty("expected").EnumerateArray().Select(part => part.GetInt64())]
        );
    }
}
