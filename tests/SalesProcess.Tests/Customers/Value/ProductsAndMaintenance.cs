using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Value;

/// <summary>One product or several, and the class of each maintained customer.</summary>
public class ProductsAndMaintenance
{
    [Theory]
    [InlineData(0, false, false, "none")]
    [InlineData(1, false, true, "second-development")]
    [InlineData(2, true, false, "key-maintenance")]
    [InlineData(7, true, false, "key-maintenance")]
    public void The_number_of_products_decides(int products, bool isKey, bool isSecond, string outcome)
    {
        ValueList<string> bought = Enumerable.Range(0, products).Select(i => $"P-{i}").ToValueList();
        Decision<ProductBreadth> decision = ProductBreadths.Assess("C-1", bought, Policy.BuiltIn);
        Assert.Equal(
            (isKey, isSecond),
            (decision.Accepted().IsKeyMaintenance, decision.Accepted().IsSecondDevelopment)
        );
        Explanation why = ExplanationJson.Read(ExplanationJson.Write(decision.Explained()));
        long count = why.FactsNamed("product").Count;
        Assert.Equal(count, why.FactNamed("products").AsWhole());
        bool key = count >= Reading(why, "customers.key-maintenance-products");
        bool second = count > 0 && count <= Reading(why, "customers.second-development-products");
        Assert.Equal(
            key ? "key-maintenance"
                : second ? "second-development"
                : "none",
            why.Outcome.Text
        );
        Assert.Equal(outcome, why.Outcome.Text);
    }

    [Fact]
    public void A_product_counts_once_however_often_it_was_bought()
    {
        ProductBreadth breadth = ProductBreadths
            .Assess("C-1", ["P-2", "P-1", "P-2"], Policy.BuiltIn)
            .Accepted();
        Assert.Equal(["P-1", "P-2"], breadth.Products);
        Assert.Equal(new BreadthRow("C-1", 2, true, false, ""), breadth.ToRow(Language.English));
        Assert.Equal(
            "该客户已购买1种产品，购买2种起列为重点维护。尚差1种。",
            ProductBreadths
                .Assess("C-1", ["P-2"], Policy.BuiltIn)
                .Accepted()
                .ToRow(Language.Chinese)
                .MissingForKey
        );
    }

    [Fact]
    public void A_host_may_ask_for_more_products_and_both_may_hold()
    {
        PolicyEdition three = Policy.With(
            ("customers.key-maintenance-products", "3"),
            ("customers.second-development-products", "3")
        );
        ProductBreadth breadth = ProductBreadths.Assess("C-1", ["P-1", "P-2", "P-3"], three).Accepted();
        Assert.True(breadth is { IsKeyMaintenance: true, IsSecondDevelopment: true });
        Assert.Equal(
            "key-maintenance second-development",
            ProductBreadths.Assess("C-1", ["P-1", "P-2", "P-3"], three).Explained().Outcome.Text
        );
    }

    [Fact]
    public void A_blank_product_is_the_callers_fault() =>
        Assert.Throws<ArgumentException>(
            "productIds",
            () => ProductBreadths.Assess("C-1", ["P-1", " "], Policy.BuiltIn)
        );

    [Fact]
    public void A_maintenance_plan_lists_those_without_a_class_with_the_reason()
    {
        MaintenancePlan plan = MaintenanceClasses
            .Plan(
                [
                    ValueCases.Facts("C-1", "silver", "training"),
                    ValueCases.Facts("C-2", null, "supply"),
                    ValueCases.Facts("C-3", "gold", "repair"),
                ],
                ValueCases.Host
            )
            .Accepted();
        Assert.False(plan.IsComplete);
        Assert.Equal(
            [
                new MaintenanceRow("C-1", "training", "training on site", ""),
                new(
                    "C-2",
                    "",
                    "",
                    "No class of the maintenance plan fits customer C-2 with value not known and need supply. Add a class that does, or correct what is known."
                ),
                new(
                    "C-3",
                    "",
                    "",
                    "Customer C-3 fits several classes of the maintenance plan: manager of his own, repair desk. Set their conditions so that one fits."
                ),
            ],
            plan.ToRows(Language.English)
        );
        Assert.Equal("1 with a class, 2 without", plan.ToString());
    }

    [Fact]
    public void A_plan_is_explained_by_the_class_of_each_and_by_who_has_none()
    {
        Explanation why = MaintenanceClasses
            .Plan(
                [ValueCases.Facts("C-1", "silver", "training"), ValueCases.Facts("C-2", "silver", null)],
                ValueCases.Host
            )
            .Explained();
        Assert.Equal("No: 1 have none.", why.Answer.English);
        Assert.Equal("C-2", why.FactNamed("without-class").Text);
        Explanation one = ExplanationJson.Read(ExplanationJson.Write(Assert.Single(why.Steps)));
        // the class whose conditions all hold, read from the facts alone
        string[] fitting =
        [
            .. one.FactsNamed("class")
                .Select(fact => fact.Text.Split(": ", 2))
                .Where(parts =>
                    parts[1]
                        .Split("; ")
                        .Select(condition => condition.Split(": "))
                        .All(condition =>
                            condition[1]
                                .Split(", ")
                                .Contains(
                                    one.FactNamed(condition[0] == "customer-value" ? "value" : "need").Text
                                )
                        )
                )
                .Select(parts => parts[0]),
        ];
        Assert.Equal(["training"], fitting);
        Assert.Equal("training", one.Outcome.Text);
    }

    [Fact]
    public void Without_classes_of_the_host_there_is_no_plan() =>
        Assert.Equal(
            ["policies.value-from-host", "customers.listed-twice"],
            MaintenanceClasses
                .Plan([ValueCases.Facts("C-1", "a", "b"), ValueCases.Facts("C-1", "a", "b")], Policy.BuiltIn)
                .Refused()
                .Codes()
        );

    [Fact]
    public void The_class_of_one_customer()
    {
        MaintenanceClass gold = MaintenanceClasses
            .Assess(ValueCases.Facts("C-1", "gold", null), ValueCases.Host)
            .Accepted();
        Assert.Equal(
            new MaintenanceRow("C-1", "own-manager", "专属客户经理", ""),
            gold.ToRow(Language.Chinese)
        );
        Assert.Equal("C-1: own-manager", gold.ToString());
        Assert.Equal(
            ["policies.value-from-host"],
            MaintenanceClasses.Assess(ValueCases.Facts("C-1", "a", "b"), Policy.BuiltIn).Refused().Codes()
        );
        Assert.Throws<ArgumentException>("CustomerId", () => ValueCases.Facts(" ", null, null));
    }

    private static long Reading(Explanation why, string parameter) =>
        why.Readings.Single(reading => reading.Parameter == parameter).Value.AsWhole();
}
