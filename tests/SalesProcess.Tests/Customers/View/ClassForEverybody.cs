using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>Every target customer and every prospect has a class, by the schemes that the company names.</summary>
public class ClassForEverybody
{
    private static readonly LocalDate Today = new(2026, 10, 9);

    [Fact]
    public void Each_customer_without_one_is_named_with_the_clause_of_its_kind()
    {
        AxisValue graded = IntentGrading
            .Assess(new IntentFacts { CustomerId = "C-1", NegotiationStarted = true }, Today, Policy.BuiltIn)
            .Accepted()
            .ToAxisValue();
        AxisValue ungraded = IntentGrading
            .Assess(new IntentFacts { CustomerId = "C-2" }, Today, Policy.BuiltIn)
            .Accepted()
            .ToAxisValue();
        ClassCoverage coverage = ClassCoverage.Of(
            [
                new ClassedCustomer { CustomerId = "C-1", Values = [graded] },
                new ClassedCustomer { CustomerId = "C-2", Values = [ungraded] },
                new ClassedCustomer { CustomerId = "C-3", Values = [graded] },
                new ClassedCustomer { CustomerId = "P-4", IsProspect = true },
            ],
            [CustomerAxes.Intent]
        );
        Assert.Equal(
            [("C-2", "GRADE-S10-CLASS"), ("C-3", "GRADE-S10-CLASS"), ("P-4", "PROSPECT-CLASS-01")],
            coverage.Unclassed.Select(reason => (reason.FactNamed("customer").Text, $"{reason.Clause}"))
        );
        Assert.Equal("1 customer classed of 4", coverage.ToString());
        Assert.Equal(new ClassCoverageRow("C-1", false, "A", ""), coverage.ToRows(Language.Chinese)[0]);
        Assert.Equal(
            new ClassCoverageRow("P-4", true, "", "客户“P-4”尚未分类。需要：意向客户类别。"),
            coverage.ToRows(Language.Chinese)[3]
        );
    }

    [Fact]
    public void A_customer_who_is_listed_again_with_a_class_is_not_said_to_need_one_there()
    {
        AxisValue graded = IntentGrading
            .Assess(new IntentFacts { CustomerId = "C-1", NegotiationStarted = true }, Today, Policy.BuiltIn)
            .Accepted()
            .ToAxisValue();
        ValueList<ClassCoverageRow> rows = ClassCoverage
            .Of(
                [
                    new ClassedCustomer { CustomerId = "C-1" },
                    new ClassedCustomer { CustomerId = "C-1", Values = [graded] },
                ],
                [CustomerAxes.Intent]
            )
            .ToRows(Language.English);
        Assert.Equal(
            ["Customer 'C-1' has no class. Needed: intent grade.", ""],
            rows.Select(row => row.Needed)
        );
    }

    [Fact]
    public void A_class_of_a_scheme_that_the_company_does_not_name_does_not_count()
    {
        AxisValue graded = IntentGrading
            .Assess(new IntentFacts { CustomerId = "C-1", NegotiationStarted = true }, Today, Policy.BuiltIn)
            .Accepted()
            .ToAxisValue();
        var customer = new ClassedCustomer { CustomerId = "C-1", Values = [graded] };
        Assert.Single(ClassCoverage.Of([customer], [CustomerAxes.AccountClass]).Unclassed);
        Assert.Empty(
            ClassCoverage.Of([customer], [CustomerAxes.AccountClass, CustomerAxes.Intent]).Unclassed
        );
        Assert.Throws<ArgumentException>("axes", () => ClassCoverage.Of([customer], []));
    }
}
