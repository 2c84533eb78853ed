using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Why a window of protection does not apply to a customer.</summary>
public static class WindowRefusals
{
    /// <summary>The window is for customers of another grade or kind.</summary>
    public static RefusalRule OtherCustomers { get; } =
        new(
            "customers.window-for-others",
            "The entry '{entry}' is for customers of another grade or kind than '{customer}'.",
            "“{entry}”适用于其他等级或类别的客户，不适用于“{customer}”。"
        );

    /// <summary>A window above it in the list, with the same event, fits already.</summary>
    public static RefusalRule EarlierFits { get; } =
        new(
            "customers.window-earlier-fits",
            "A window above '{entry}' in the list, counted from the same event, fits the customer '{customer}' already.",
            "列表中“{entry}”之前、依据同一事件的期限已适用于客户“{customer}”。"
        );

    /// <summary>The customer was not claimed from the pool.</summary>
    public static RefusalRule NotClaimed { get; } =
        new(
            "customers.window-not-claimed",
            "The entry '{entry}' counts from a claim, and the owner did not claim the customer '{customer}'.",
            "“{entry}”自领取之日起算，而归属人并非通过领取获得客户“{customer}”。"
        );

    /// <summary>A deal followed the claim, and the policy does not count the window after it.</summary>
    public static RefusalRule DealMade { get; } =
        new(
            "customers.window-deal-made",
            "The entry '{entry}' is for claims without a deal, and the owner has made one with the customer '{customer}'.",
            "“{entry}”适用于领取后未成交的客户，而归属人与客户“{customer}”已成交。"
        );

    /// <summary>There is no contract.</summary>
    public static RefusalRule NoContract { get; } =
        new(
            "customers.window-no-contract",
            "The entry '{entry}' counts from the end of a contract, and there is none with the customer '{customer}'.",
            "“{entry}”自合同到期之日起算，而客户“{customer}”没有合同。"
        );
}
