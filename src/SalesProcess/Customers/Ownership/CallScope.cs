using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What the company assigned to a salesperson who makes telephone visits: regions, products, industries.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CallScope
{
    /// <summary>The host's identifier of the caller.</summary>
    public required string CallerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The regions assigned; empty for none.</summary>
    public ValueList<string> Regions
    {
        get;
        init => field = Required.Items(value, nameof(Regions));
    } = [];

    /// <summary>The products that the caller is responsible for; empty for none.</summary>
    public ValueList<string> Products
    {
        get;
        init => field = Required.Items(value, nameof(Products));
    } = [];

    /// <summary>The industries that go with them; empty for none.</summary>
    public ValueList<string> Industries
    {
        get;
        init => field = Required.Items(value, nameof(Industries));
    } = [];

    /// <summary>Asks whether a call lies in what is assigned: region, product and industry, all three.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The call; refused with each of the three that is not assigned.</returns>
    [Implements("OWN-S5-REGION")]
    public Decision<IntendedCall> Permits(IntendedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        Fact caller = new("caller", FactValue.Of(CallerId), new("caller", "致电人"));
        Fact customer = CustomerFacts.Customer(call.CustomerId);
        Fact region = new("region", FactValue.Of(call.Region), new("region", "区域"));
        Fact product = new("product", FactValue.Of(call.Product), new("product", "产品"));
        Fact industry = new("industry", FactValue.Of(call.Industry), new("industry", "行业"));
        ValueList<RefusalReason> reasons =
        [
            .. Lacking(OwnershipRefusals.RegionNotAssigned, Regions, region),
            .. Lacking(OwnershipRefusals.ProductNotAssigned, Products, product),
            .. Lacking(OwnershipRefusals.IndustryNotAssigned, Industries, industry),
        ];
        return reasons.Count > 0
            ? Decision.Refuse<IntendedCall>(new Refusal(reasons))
            : Decision.Accept(
                call,
                () =>
                    new Explanation
                    {
                        Decision = "customers.call-in-scope",
                        Question = new(
                            $"May {CallerId} call customer {call.CustomerId}?",
                            $"{CallerId}可否致电客户{call.CustomerId}？"
                        ),
                        Answer = new(
                            "Yes: region, product and industry are assigned.",
                            "可以：区域、产品和行业均在其负责范围内。"
                        ),
                        Outcome = FactValue.Of(true),
                        Clauses = [OwnershipFacts.RegionClause],
                        Facts =
                        [
                            caller,
                            customer,
                            region,
                            product,
                            industry,
                            OwnershipFacts.List("regions", Regions, new("regions assigned", "划定区域")),
                            OwnershipFacts.List("products", Products, new("products", "负责产品")),
                            OwnershipFacts.List("industries", Industries, new("industries", "负责行业")),
                        ],
                    }
            );

        IEnumerable<RefusalReason> Lacking(RefusalRule rule, ValueList<string> assigned, Fact asked) =>
            assigned.Contains(asked.Value.Text)
                ? []
                :
                [
                    rule.Because(
                        OwnershipFacts.RegionClause,
                        customer,
                        caller,
                        asked,
                        OwnershipFacts.List("assigned", assigned, new("assigned", "已划定"))
                    ),
                ];
    }

    /// <summary>Answers the caller.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"scope of {CallerId}";
}
