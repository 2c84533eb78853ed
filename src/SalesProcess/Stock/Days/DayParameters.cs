using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>The checklists of the policy around a shop's day; <see cref="StockChecklists"/> starts them.</summary>
public static class DayParameters
{
    /// <summary>What the sales assistant does at the close of the day.</summary>
    [Implements("STOCK-S18-CLOSE")]
    public static PolicyKey<ValueList<PolicyItem>> DayClose { get; } = PolicyKeys.Items("stock.day-close");

    /// <summary>What is checked of machines for the factory, by their direction.</summary>
    [Implements("STOCK-S18-RMA")]
    public static PolicyKey<ValueList<PolicyItem>> FactoryReturn { get; } =
        PolicyKeys.Items("stock.factory-return");

    /// <summary>What a post of the shop must be proficient in, in the stock software. The list of the source is open
    /// (“and so on”), so a host may add items.</summary>
    [Implements("STOCK-S18-SOFT")]
    public static PolicyKey<ValueList<PolicyItem>> SoftwareSkills { get; } =
        PolicyKeys.Items("stock.software-skills");
}
