using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Customers;

/// <summary>What "large", "strong", "long-term" and "high" are measured by (LIB-GRADE-25).</summary>
internal static class TerminalMeasures
{
    private const long PartsPerPercent = 10_000;

    internal static TerminalMeasure Share { get; } =
        new(
            "market-share",
            new("market share", "市场份额"),
            CustomerParameters.LargeMarketSharePercent,
            f => f.MarketShare.PartsPerMillion,
            _ => PartsPerPercent,
            f => FactValue.Of(f.MarketShare),
            (f, units) => f with { MarketShare = Percentage.FromPartsPerMillion(units) }
        );

    internal static TerminalMeasure Spending { get; } =
        new(
            "yearly-spending",
            new("spending in a year", "年消费额"),
            CustomerParameters.StrongSpending,
            f => f.YearlySpending.MinorUnits,
            f => f.YearlySpending.UnitsPerWhole,
            f => FactValue.Of(f.YearlySpending),
            (f, units) => f with { YearlySpending = f.YearlySpending.WithUnits(units) }
        );

    internal static TerminalMeasure Cooperation { get; } =
        new(
            "cooperation-months",
            new("months of intended cooperation", "合作意愿月数"),
            CustomerParameters.LongCooperationMonths,
            f => f.CooperationMonths,
            _ => 1,
            f => FactValue.Of(f.CooperationMonths),
            (f, units) => f with { CooperationMonths = units }
        );

    internal static TerminalMeasure Loyalty { get; } =
        new(
            "loyalty",
            new("loyalty", "忠诚度"),
            CustomerParameters.HighLoyaltyPercent,
            f => f.Loyalty.PartsPerMillion,
            _ => PartsPerPercent,
            f => FactValue.Of(f.Loyalty),
            (f, units) => f with { Loyalty = Percentage.FromPartsPerMillion(units) }
        );

    internal static TerminalMeasure Contribution { get; } =
        new(
            "contribution",
            new("contribution to profit", "利润贡献"),
            CustomerParameters.LargeContributionPercent,
            f => f.Contribution.PartsPerMillion,
            _ => PartsPerPercent,
            f => FactValue.Of(f.Contribution),
            (f, units) => f with { Contribution = Percentage.FromPartsPerMillion(units) }
        );

    /// <summary>The four features of a key customer beside the contribution.</summary>
    internal static ValueList<TerminalMeasure> Features { get; } = [Share, Spending, Cooperation, Loyalty];
}
