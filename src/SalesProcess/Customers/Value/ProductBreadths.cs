using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Tells customers with several kinds of product from those with one.</summary>
public static class ProductBreadths
{
    /// <summary>Judges one customer by the different products bought.</summary>
    /// <param name="customerId">The host's identifier of the customer.</param>
    /// <param name="productIds">The identifiers of the products bought; one that stands several times counts once.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>Whether the customer is given priority in maintenance, and whether the customer is developed a second
    /// time. A customer who has bought nothing is neither.</returns>
    /// <exception cref="ArgumentException">An identifier is blank.</exception>
    [Implements("GRADE-RETAIN-02", "GRADE-RETAIN-03")]
    public static Decision<ProductBreadth> Assess(
        string customerId,
        ValueList<string> productIds,
        PolicyEdition policy
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(customerId);
        Required.Items(productIds);
        ArgumentNullException.ThrowIfNull(policy);
        if (productIds.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("An identifier of a product is blank.", nameof(productIds));
        }

        var read = new PolicyReader(policy);
        Parameter<long>? least = read.Read(ValueParameters.KeyMaintenanceProducts);
        Parameter<long>? most = read.Read(ValueParameters.SecondDevelopmentProducts);
        if (least is null || most is null)
        {
            return Decision.Refuse<ProductBreadth>(new Refusal(read.Missing));
        }

        ValueList<string> products = productIds
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToValueList();
        bool isKey = products.Count >= least.Value;
        var breadth = new ProductBreadth(
            customerId,
            products,
            isKey,
            products.Count > 0 && products.Count <= most.Value,
            isKey ? [] : [Missing(products.Count, least)]
        );
        ValueList<PolicyReading> readings = read.Readings;
        return Decision.Accept(breadth, () => Explain(breadth, readings));
    }

    private static RefusalReason Missing(int products, Parameter<long> least) =>
        ValueRefusals.FewerProducts.Because(
            least.Reading,
            Count(products),
            new Fact("least", FactValue.Of(least.Value), new("least number", "最少种数")),
            new Fact("missing", FactValue.Of(least.Value - products), new("missing", "尚差"))
        );

    private static Fact Count(int products) =>
        new("products", FactValue.Of(products), new("different products", "产品种数"));

    private static Explanation Explain(ProductBreadth breadth, ValueList<PolicyReading> readings) =>
        new()
        {
            Decision = "customers.product-breadth",
            Question = new(
                $"What follows from the products that customer {breadth.CustomerId} has bought?",
                $"从客户{breadth.CustomerId}购买的产品可得出什么结论？"
            ),
            Answer = BilingualText.Join([
                breadth.IsKeyMaintenance
                    ? new("Given priority in maintenance.", "予以重点维护。")
                    : new("Not given priority in maintenance.", "不列为重点维护。"),
                breadth.IsSecondDevelopment
                    ? new("Developed a second time.", "列入二次开发。")
                    : new("Not developed a second time.", "不列入二次开发。"),
            ]),
            Outcome = FactValue.Of(breadth.Code),
            Clauses = readings.Select(reading => reading.Clause).Distinct().ToValueList(),
            Facts =
            [
                Count(breadth.Products.Count),
                .. breadth.Products.Select(id => new Fact(
                    "product",
                    FactValue.Of(id),
                    new("product", "产品")
                )),
            ],
            Readings = readings,
            NotApplied = breadth.IsKeyMaintenance
                ? []
                :
                [
                    new RuleNotApplied(
                        "key-maintenance",
                        new("priority in maintenance", "重点维护"),
                        breadth.MissingForKey[0].Clause!,
                        breadth.MissingForKey
                    ),
                ],
        };
}
