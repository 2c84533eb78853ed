using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>The limits of the five adjectives are the host's.</summary>
public class TerminalLimits
{
    [Fact]
    public void Every_limit_that_is_not_set_is_named_at_once()
    {
        Refusal refusal = TerminalGrading
            .Assess(new TerminalFacts { CustomerId = "C-17" }, TerminalCases.Today, Policy.BuiltIn)
            .Refused();
        Assert.Equal(6, refusal.Reasons.Count);
        Assert.All(refusal.Reasons, reason => Assert.Equal("policies.value-from-host", reason.Code.Code));
        Assert.Equal(
            ["GRADE-TERM-KEY", "GRADE-TERM-ORD"],
            refusal.Reasons.Select(reason => $"{reason.Clause}").Distinct()
        );
    }

    [Fact]
    public void Medium_begins_below_large()
    {
        Refusal refusal = TerminalGrading
            .Assess(
                new TerminalFacts { CustomerId = "C-17" },
                TerminalCases.Today,
                Policy.With(
                    ("customers.large-market-share-percent", "30"),
                    ("customers.strong-spending-per-year", "1000000"),
                    ("customers.long-cooperation-months", "24"),
                    ("customers.high-loyalty-percent", "60"),
                    ("customers.large-contribution-percent", "5"),
                    ("customers.medium-contribution-percent", "5")
                )
            )
            .Refused();
        Assert.Equal(
            "A contribution is medium from 5 % and large from 5 %. Set medium below large.",
            refusal.Reasons.Single().Message.English
        );
        Assert.Equal("test/1", refusal.Reasons.Single().Edition);
    }

    [Theory]
    [InlineData("JPY 1000000", TerminalClass.Key)]
    [InlineData("JPY 999999", TerminalClass.Unclassified)]
    [InlineData("CNY 1000000.00", TerminalClass.Key)]
    public void Spending_counts_in_whole_units_of_its_own_currency(string spending, TerminalClass expected) =>
        Assert.Equal(
            expected,
            TerminalGrading
                .Assess(
                    TerminalCases.FactsOf(
                        new TerminalCases.Case([true, true, false, false, false], [true, true, true, true], 2)
                    ) with
                    {
                        YearlySpending = Money.Parse(spending),
                    },
                    TerminalCases.Today,
                    TerminalCases.Under(TerminalCases.Policies[0])
                )
                .Accepted()
                .Grade
        );

    [Fact]
    public void A_kind_that_is_none_is_the_callers_fault() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            TerminalGrading.Assess(
                new TerminalFacts { CustomerId = "C-17", Kind = (TerminalKind)2 },
                TerminalCases.Today,
                Policy.BuiltIn
            )
        );
}
