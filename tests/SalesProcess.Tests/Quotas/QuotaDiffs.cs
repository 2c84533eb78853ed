using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>What differs between two plans of a month, day by day.</summary>
public class QuotaDiffs
{
    [Fact]
    public void A_target_that_is_raised_raises_its_days()
    {
        Decision<QuotaDiff<Money>> decision = QuotaDiff.Between(
            Plans.Of(Plans.October, 180_000),
            Plans.Of(Plans.October, 198_000)
        );
        QuotaDiff<Money> diff = decision.Accepted();

        Assert.Equal(31, diff.Days.Count);
        Assert.Equal(Money.Of(18_000m, Currency.Cny), diff.Change);
        Assert.Equal(
            new QuotaDiffRow(new DateOnly(2026, 10, 8), 10_000, 11_000, 1_000, "CNY"),
            diff.ToRows()[7]
        );
        Assert.Equal(0, diff.ToRows()[0].Change);
        Assert.Equal("18 of 31 days change, by CNY 18,000.00 together.", decision.Explained().Answer.English);
        Assert.Contains("built-in/1", decision.Explained().Question.English, StringComparison.Ordinal);
        Assert.Equal("built-in/1", decision.Explained().FactNamed("edition-after").Text);
    }

    [Fact]
    public void Two_months_and_two_currencies_are_refused_together() =>
        Assert.Equal(
            ["quotas.amount-in-other-unit", "quotas.plans-of-two-months"],
            QuotaDiff
                .Between(
                    Plans.Of(Plans.October, 1),
                    Plans.Of(new YearMonth(2026, 9), Money.Of(1m, Currency.Parse("USD")))
                )
                .Refused()
                .Codes()
        );

    [Fact]
    public void The_changes_add_up_to_the_change_of_the_target_and_there_and_back_is_nothing() =>
        Law.Holds(
            AnyPlans.Any,
            asked =>
            {
                QuotaPlan<Money> plan = asked.Plan();
                QuotaPlan<Money> other = (asked with { Units = asked.Units / 3 + 7, DaysOff = 0 }).Plan();
                QuotaDiff<Money> there = QuotaDiff.Between(plan, other).Accepted();
                QuotaDiff<Money> back = QuotaDiff.Between(other, plan).Accepted();
                Assert.Equal(other.Target - plan.Target, there.Change);
                Assert.Equal(
                    there.Change.MinorUnits,
                    there.Days.Sum(day => day.After.MinorUnits - day.Before.MinorUnits)
                );
                Assert.Equal(
                    there.Days.Select(day => -day.Change.MinorUnits),
                    back.Days.Select(day => day.Change.MinorUnits)
                );
                Assert.All(
                    QuotaDiff.Between(plan, plan).Accepted().Days,
                    day => Assert.Equal(0, day.Change.MinorUnits)
                );
            },
            cases: 2_000
        );
}
