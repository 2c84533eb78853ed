using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The yes-or-no facts that classes of terminal customers look at.</summary>
internal static class TerminalFactList
{
    internal static YesNoFact<TerminalFacts> Cooperates { get; } =
        new(
            "cooperates",
            new("cooperation with the company", "与企业有合作关系"),
            f => f.Cooperates,
            (f, yes) => f with { Cooperates = yes }
        );

    internal static YesNoFact<TerminalFacts> Bought { get; } =
        new(
            "has-bought",
            new("products bought", "已购买产品"),
            f => f.HasBought,
            (f, yes) => f with { HasBought = yes }
        );

    internal static YesNoFact<TerminalFacts> Served { get; } =
        new(
            "is-served",
            new("services received", "接受服务"),
            f => f.IsServed,
            (f, yes) => f with { IsServed = yes }
        );

    internal static YesNoFact<TerminalFacts> MeetsConditions { get; } =
        new(
            "meets-purchase-conditions",
            new("purchase conditions met", "满足购买条件"),
            f => f.MeetsPurchaseConditions,
            (f, yes) => f with { MeetsPurchaseConditions = yes }
        );

    internal static YesNoFact<TerminalFacts> HasPotential { get; } =
        new(
            "has-potential",
            new("buying potential", "有购买潜力"),
            f => f.HasPotential,
            (f, yes) => f with { HasPotential = yes }
        );

    internal static ValueList<YesNoFact<TerminalFacts>> All { get; } =
    [Cooperates, Bought, Served, MeetsConditions, HasPotential];
}
