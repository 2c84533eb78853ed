using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Customers.Lifecycle;
using SalesProcess.Tests.Customers.Value;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>Whatever grades a customer goes into one view: grades, stages, tiers and classes side by side, each with its
/// clause and its day.</summary>
public class OneViewOverAllAxes
{
    private static readonly LocalDate Today = new(2026, 10, 31);
    private static readonly PolicyEdition Host = ValueCases.Host;

    [Fact]
    public void Grades_stages_tiers_and_classes_stand_side_by_side()
    {
        CustomerView view = CustomerView.Of("C-1", Today, Values()).Accepted();
        Assert.Equal(
            [
                "intent: A [GRADE-INTENT-A]",
                "lifecycle-stage: intent [LIFE-INT]",
                "funnel-state: target [LIFE-ALLSTATES-01]",
                "contribution-tier: silver [GRADE-RETAIN-01]",
                "product-breadth: key-maintenance [GRADE-RETAIN-02]",
                "maintenance-class: training [GRADE-VALUE-01]",
                "prospect-grade: normal [GRADE-PRIO-01]",
            ],
            view.ToRows(Language.English)
                .Where(row => row.Source == "computed")
                .Select(row => $"{row.Axis}: {row.Code} [{row.Clause}]")
        );
    }

    [Fact]
    public void A_stage_counts_from_the_day_on_which_it_began()
    {
        AxisValue stage = LifecycleScript
            .Play(LifecycleScript.ToIntent, Policy.BuiltIn)
            .Standing.ToAxisValue();
        Assert.Equal(new LocalDate(2026, 10, 10), stage.AsOf);
        Assert.True(stage.IsClass);
        Assert.False(LifecycleScript.Customer.Standing.ToAxisValue().IsClass);
    }

    [Fact]
    public void One_product_is_a_second_development_and_none_is_no_class()
    {
        AxisValue one = ProductBreadths.Assess("C-1", ["crane"], Host).Accepted().ToAxisValue(Today, Host);
        Assert.Equal(("second-development", "GRADE-RETAIN-03"), (one.Code, one.Clause.ToString()));
        AxisValue none = ProductBreadths.Assess("C-1", [], Host).Accepted().ToAxisValue(Today, Host);
        Assert.Equal(("none", false), (none.Code, none.IsClass));
    }

    [Fact]
    public void What_a_customer_is_worth_is_looked_at_again_when_the_host_says_so()
    {
        PolicyEdition host = Policy.With(
            ("customers.product-breadth-review-days", "90"),
            ("customers.maintenance-class-review-days", "30")
        );
        ProductBreadth breadth = ProductBreadths.Assess("C-1", ["crane"], host).Accepted();
        Assert.Equal(new LocalDate(2027, 1, 29), breadth.ToAxisValue(Today, host).NextReview);
        Assert.Null(breadth.ToAxisValue(Today, Host).NextReview);
    }

    private static ValueList<AxisValue> Values() =>
        [
            IntentGrading
                .Assess(new IntentFacts { CustomerId = "C-1", NegotiationStarted = true }, Today, Host)
                .Accepted()
                .ToAxisValue(),
            LifecycleScript.Play(LifecycleScript.ToIntent, Policy.BuiltIn).Standing.ToAxisValue(),
            FunnelCustomerMoves
                .StandingOf(
                    FunnelCustomerMoves
                        .Start("C-1", LifecycleScript.Begun, FunnelTables.Policy(FunnelTables.Usual))
                        .Accepted()
                )
                .ToAxisValue(),
            ContributionTiers
                .Assess("C-1", Money.Parse("CNY 20000.00"), Host)
                .Accepted()
                .ToAxisValue(Today, Host),
            ProductBreadths.Assess("C-1", ["crane", "hoist"], Host).Accepted().ToAxisValue(Today, Host),
            MaintenanceClasses
                .Assess(ValueCases.Facts("C-1", "silver", "training"), Host)
                .Accepted()
                .ToAxisValue(Today, Host),
            ProspectGrades
                .Assess("C-1", ValueCases.Measured(3, 1_000, 100, 100), Host)
                .Accepted()
                .ToAxisValue(Today, Host),
        ];
}
