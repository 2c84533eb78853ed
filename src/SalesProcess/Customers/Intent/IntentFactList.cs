using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The yes-or-no facts that intent grades look at, in the order of the grades.</summary>
internal static class IntentFactList
{
    internal static YesNoFact<IntentFacts> Negotiation { get; } =
        new(
            "negotiation-started",
            new("business negotiation started", "已进入商务谈判"),
            f => f.NegotiationStarted,
            (f, yes) => f with { NegotiationStarted = yes }
        );

    internal static YesNoFact<IntentFacts> NeedsClear { get; } =
        new(
            "needs-clear",
            new("needs clear", "需求明确"),
            f => f.NeedsClear,
            (f, yes) => f with { NeedsClear = yes }
        );

    internal static YesNoFact<IntentFacts> Submitted { get; } =
        new(
            "solution-submitted",
            new("solution submitted", "解决方案已提交"),
            f => f.SolutionSubmitted,
            (f, yes) => f with { SolutionSubmitted = yes }
        );

    internal static YesNoFact<IntentFacts> Approved { get; } =
        new(
            "solution-approved",
            new("solution approved already", "解决方案已获认可"),
            f => f.SolutionApproved,
            (f, yes) => f with { SolutionApproved = yes }
        );

    internal static YesNoFact<IntentFacts> Met { get; } =
        new(
            "met",
            new("met face to face", "已面谈"),
            f => f.MetFaceToFace,
            (f, yes) => f with { MetFaceToFace = yes }
        );

    internal static YesNoFact<IntentFacts> Interested { get; } =
        new(
            "strongly-interested",
            new("strong interest", "兴趣浓厚"),
            f => f.StronglyInterested,
            (f, yes) => f with { StronglyInterested = yes }
        );

    internal static YesNoFact<IntentFacts> ToBeGuided { get; } =
        new(
            "needs-to-be-guided",
            new("needs to be guided", "需求有待引导和挖掘"),
            f => f.NeedsToBeGuided,
            (f, yes) => f with { NeedsToBeGuided = yes }
        );

    internal static YesNoFact<IntentFacts> Bought { get; } =
        new(
            "bought-network-products",
            new("network products bought before", "曾购买网络产品"),
            f => f.BoughtNetworkProducts,
            (f, yes) => f with { BoughtNetworkProducts = yes }
        );

    internal static YesNoFact<IntentFacts> Aware { get; } =
        new(
            "aware-of-online-marketing",
            new("some awareness of online marketing", "对网络营销有一定认知"),
            f => f.AwareOfOnlineMarketing,
            (f, yes) => f with { AwareOfOnlineMarketing = yes }
        );

    internal static YesNoFact<IntentFacts> Accepts { get; } =
        new(
            "accepts-product",
            new("product accepted", "接受产品"),
            f => f.AcceptsProduct,
            (f, yes) => f with { AcceptsProduct = yes }
        );

    internal static ValueList<YesNoFact<IntentFacts>> All { get; } =
    [Negotiation, NeedsClear, Submitted, Approved, Met, Interested, ToBeGuided, Bought, Aware, Accepts];
}
