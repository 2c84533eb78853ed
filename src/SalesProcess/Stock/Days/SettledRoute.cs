using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>A route whose account balances. What asks for a settled route asks for this type.</summary>
/// <remarks>Made by <see cref="RouteReturn.Settle"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record SettledRoute
{
    internal SettledRoute(
        RouteReturn route,
        ValueList<Balance<Quantity>> goods,
        ValueList<Balance<Money>> money
    ) => (Route, Goods, Money) = (route, goods, money);

    /// <summary>What was brought back.</summary>
    public RouteReturn Route { get; }

    /// <summary>Of each article, taken = returned + sold; in the order of the route.</summary>
    public ValueList<Balance<Quantity>> Goods { get; }

    /// <summary>In each currency, value sold = money + vouchers; by code.</summary>
    public ValueList<Balance<Money>> Money { get; }

    /// <summary>Lists the balances as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The rows of the goods, then those of the money.</returns>
    public ValueList<BalanceRow> ToRows(Language language) =>
        [
            .. Goods.SelectMany(balance => balance.ToRows(language)),
            .. Money.SelectMany(balance => balance.ToRows(language)),
        ];

    /// <summary>Answers the route.</summary>
    /// <returns>Such as <c>R-7: settled</c>.</returns>
    public override string ToString() => $"{Route}: settled";
}
