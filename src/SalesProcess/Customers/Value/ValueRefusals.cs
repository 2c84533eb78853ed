using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How the value of customers says no, and what it says is missing.</summary>
public static class ValueRefusals
{
    /// <summary>A retention rate is asked for no customers.</summary>
    public static RefusalRule EmptyBase { get; } =
        new(
            "customers.retention-base-empty",
            "There is no customer in the base of the retention rate. Give the customers at the beginning of the period.",
            "客户保有率的基数中没有客户。请给出期初客户。"
        );

    /// <summary>An identifier stands twice in one list.</summary>
    public static RefusalRule ListedTwice { get; } =
        new(
            "customers.listed-twice",
            "Customer {customer} stands twice in the list '{list}'. Give each customer once.",
            "客户{customer}在清单“{list}”中重复出现。每个客户请只列一次。"
        );

    /// <summary>More products are needed for key maintenance.</summary>
    public static RefusalRule FewerProducts { get; } =
        new(
            "customers.fewer-products",
            "The customer has {products} of the {least} different products from which on maintenance has priority. Needed: {missing} more.",
            "该客户已购买{products}种产品，购买{least}种起列为重点维护。尚差{missing}种。"
        );

    /// <summary>No class of the maintenance plan fits the customer.</summary>
    public static RefusalRule NoMaintenanceClass { get; } =
        new(
            "customers.no-maintenance-class",
            "No class of the maintenance plan fits customer {customer} with value {value} and need {need}. Add a class that does, or correct what is known.",
            "维护计划中没有适合客户{customer}（价值{value}，需求{need}）的类别。请增设类别，或更正客户资料。"
        );

    /// <summary>Several classes of the maintenance plan fit the customer.</summary>
    public static RefusalRule SeveralMaintenanceClasses { get; } =
        new(
            "customers.several-maintenance-classes",
            "Customer {customer} fits several classes of the maintenance plan: {classes}. Set their conditions so that one fits.",
            "客户{customer}同时符合维护计划的多个类别：{classes}。请调整条件，使其只符合一类。"
        );

    /// <summary>The scorecard of prospects has no criterion for a factor of the policy.</summary>
    public static RefusalRule FactorMissing { get; } =
        new(
            "customers.factor-missing",
            "The scorecard of prospects has no criterion '{name}' for the factor {factor}. Add one.",
            "客户评分表没有与评级因素“{factor}”对应的指标“{name}”。请增设该指标。"
        );

    /// <summary>The customer has bought nothing yet.</summary>
    public static RefusalRule NoPurchase { get; } =
        new(
            "customers.no-last-purchase",
            "Customer {customer} has bought nothing yet, so that there is no last purchase to count days from. Leave the customer out of the table.",
            "客户{customer}尚未购买，无法计算距上次购买的天数。请不要将其列入评分表。"
        );

    /// <summary>The last purchase lies after the date of the table.</summary>
    public static RefusalRule PurchaseAfter { get; } =
        new(
            "customers.purchase-after",
            "The last purchase of customer {customer} on {last} lies after {as-of}, the date of the table. Give what was known on that date.",
            "客户{customer}的上次购买日期{last}晚于评分日期{as-of}。请给出评分日期当时的数据。"
        );

    /// <summary>There are more cut-offs than a digit can show.</summary>
    public static RefusalRule TooManyBands { get; } =
        new(
            "customers.too-many-bands",
            "The cut-offs of '{parameter}' make {count} scores, and the code has one digit for each. Use {most} bands or fewer.",
            "“{parameter}”的分界共有{count}档，而代码中每项只占一位。请不要超过{most}档。"
        );
}
