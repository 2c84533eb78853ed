using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>The values of the policy that stock is assessed by.</summary>
public static class StockParameters
{
    /// <summary>What "the last corresponding period" means (STOCK-COUNTER-05, K-35). The source leaves it open: the
    /// host sets it.</summary>
    public static PolicyKey<LastCorrespondingPeriod> LastCorrespondingPeriod { get; } =
        PolicyKeys.Choice<LastCorrespondingPeriod>("stock.last-corresponding-period");
}
