using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>The values of the policy that stock is assessed by.</summary>
public static class StockParameters
{
    private static readonly ValueList<PolicyKey<StockRule>> ByPlace = Enum.GetValues<StockPlace>()
        .Select(place => PolicyKeys.Choice<StockRule>($"stock.rule-at-{Kebab.Of(place)}"))
        .ToValueList();

    /// <summary>What "the last corresponding period" means (STOCK-COUNTER-05, K-35). The source leaves it open: the
    /// host sets it.</summary>
    public static PolicyKey<LastCorrespondingPeriod> LastCorrespondingPeriod { get; } =
        PolicyKeys.Choice<LastCorrespondingPeriod>("stock.last-corresponding-period");

    /// <summary>When the books take goods in that are under way (LIB-STOCK-02). The sources leave it open: the host
    /// sets it.</summary>
    public static PolicyKey<TransitBooking> InTransitBooked { get; } =
        PolicyKeys.Choice<TransitBooking>("stock.in-transit-booked");

    /// <summary>By which rule the lines of a place are judged (K-34).</summary>
    /// <param name="place">The place.</param>
    /// <returns>The typed name of its rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The place is not a defined one.</exception>
    public static PolicyKey<StockRule> RuleAt(StockPlace place) =>
        Enum.IsDefined(place)
            ? ByPlace[(int)place]
            : throw new ArgumentOutOfRangeException(nameof(place), place, "The place must be a defined one.");
}
