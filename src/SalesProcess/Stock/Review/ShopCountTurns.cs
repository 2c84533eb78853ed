using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>Says whose turn it is to count the goods of a shop.</summary>
public static class ShopCountTurns
{
    /// <summary>Finds the sales representative who counts next: who counted the longest ago, or never.</summary>
    /// <param name="shop">The host's identifier of the shop.</param>
    /// <param name="representatives">The host's identifiers of those who take turns; of equal ones the earlier counts
    /// first.</param>
    /// <param name="counts">The counts so far, in any order; those of other shops do not count.</param>
    /// <returns>The identifier; refused where nobody takes turns.</returns>
    /// <exception cref="ArgumentException">The shop is blank, or an item of a list is null.</exception>
    [Implements("LIB-STOCK-14")]
    public static Decision<string> Next(
        string shop,
        ValueList<string> representatives,
        ValueList<ShopCountRecord> counts
    )
    {
        _ = Required.Text(shop, nameof(shop));
        _ = Required.Items(representatives);
        _ = Required.Items(counts);
        ValueList<ShopCountRecord> here = counts
            .Where(count => count.Shop == shop)
            .OrderBy(count => count.StartedAt)
            .ToValueList();
        LocalDateTime? LastOf(string representative) =>
            here.LastOrDefault(count => count.CountedBy.Contains(representative))?.StartedAt;
        return Turns.Next(representatives, LastOf) is { } next
            ? Decision.Accept(next, () => ShopCountFacts.ExplainTurn(shop, representatives, here, next))
            : Decision.Refuse<string>(
                ShopCountRefusals.NobodyToCount.Because(ShopCountFacts.TurnsClause, ShopCountFacts.Shop(shop))
            );
    }
}
