using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Finds everything that keeps the stock of a dealer from being compared with the books.</summary>
internal static class DealerStockChecks
{
    internal static IEnumerable<RefusalReason> Faults(DealerStockRecord record)
    {
        if (record.ContactRole != DealerContactRole.Warehouse)
        {
            yield return DealerStockRefusals.NotFromWarehouse.Because(
                DealerStockFacts.WarehouseClause,
                DealerStockFacts.Dealer(record),
                new Fact("contact", FactValue.Of(record.Contact), new("contact", "联系人")),
                Fact.Named(
                    "contact-role",
                    Kebab.Of(record.ContactRole),
                    new("role of the contact", "联系人角色"),
                    DealerStockFacts.LabelOf(record.ContactRole)
                )
            );
        }

        if (record.Lines.Count == 0)
        {
            yield return DealerStockRefusals.NoArticle.Because(
                DealerStockFacts.WarehouseClause,
                DealerStockFacts.Dealer(record)
            );
        }

        for (int i = 0; i < record.Lines.Count; i++)
        {
            foreach (RefusalReason fault in Faults(record.Lines[i], StockFacts.Place(i + 1)))
            {
                yield return fault;
            }
        }

        foreach (
            IGrouping<string, DealerStockLine> twice in record
                .Lines.Where(line => !string.IsNullOrWhiteSpace(line.Sku))
                .Repeated(line => line.Sku)
        )
        {
            yield return StockRefusals.DoubledSku.Because(
                DealerStockFacts.WarehouseClause,
                StockFacts.Sku(twice.Key),
                StockFacts.LinesOf(twice.Count())
            );
        }
    }

    private static IEnumerable<RefusalReason> Faults(DealerStockLine line, Fact place)
    {
        Fact sku = StockFacts.Sku(line.Sku);
        if (string.IsNullOrWhiteSpace(line.Sku))
        {
            yield return StockRefusals.NoSku.Because(clause: null, place);
        }

        foreach ((string name, Quantity? given, BilingualText label) in DealerStockFacts.Quantities(line))
        {
            Fact field = StockFacts.Field(name, label);
            if (given is not { } quantity)
            {
                yield return DealerStockRefusals.NotLearned.Because(
                    DealerStockFacts.WarehouseClause,
                    sku,
                    field,
                    place
                );
                continue;
            }

            if (quantity.Count < 0)
            {
                yield return StockRefusals.NegativeQuantity.Because(
                    clause: null,
                    sku,
                    field,
                    StockFacts.Of("quantity", quantity, label),
                    place
                );
            }

            if (quantity != default && quantity.Unit != line.BookStock.Unit)
            {
                yield return StockRefusals.MixedUnits.Because(
                    clause: null,
                    sku,
                    field,
                    StockFacts.Of("quantity", quantity, label),
                    StockFacts.Unit(line.BookStock),
                    place
                );
            }
        }
    }
}
