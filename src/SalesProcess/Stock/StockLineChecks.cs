using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Finds everything that keeps a line from being assessed.</summary>
internal static class StockLineChecks
{
    /// <summary>Everything that is wrong with the line itself, before any status is asked for.</summary>
    internal static IEnumerable<RefusalReason> Faults(StockLine line, int place)
    {
        if (string.IsNullOrWhiteSpace(line.Sku))
        {
            Fact number = new("place", FactValue.Of(place), new("place in the list", "行号"));
            return [StockRefusals.NoSku.Because(clause: null, number)];
        }

        return [.. QuantityFaults(line), .. BandFaults(line), .. ValueFaults(line)];
    }

    /// <summary>Everything that a status asks for and the line does not have.</summary>
    internal static IEnumerable<RefusalReason> Missing(StockLine line, StockStatus status)
    {
        ClauseId clause = StockFacts.ClauseOf(status, line.Kind);
        if (status is StockStatus.Short or StockStatus.Over && string.IsNullOrWhiteSpace(line.Specification))
        {
            yield return StockRefusals.NoSpecification.Because(
                clause,
                StockFacts.Sku(line),
                StockFacts.Status(status)
            );
        }

        if (status == StockStatus.Short && line.Target is null)
        {
            yield return StockRefusals.NoTarget.Because(StockFacts.Replenishment, StockFacts.Sku(line));
        }

        if (status == StockStatus.Over && (line.UnitValue ?? default) == default)
        {
            yield return StockRefusals.NoUnitValue.Because(clause, StockFacts.Sku(line));
        }
    }

    private static IEnumerable<RefusalReason> QuantityFaults(StockLine line)
    {
        (BilingualText Field, Quantity? Quantity)[] all =
        [
            (StockFacts.BookLabel, line.Book),
            (StockFacts.CountedLabel, line.Counted),
            (StockFacts.InTransitLabel, line.InTransit),
            (StockFacts.FromLabel, line.NormalFrom),
            (StockFacts.ToLabel, line.NormalTo),
            (StockFacts.TargetLabel, line.Target),
            (StockFacts.LastPeriodLabel, line.LastPeriod),
        ];
        foreach ((BilingualText field, Quantity? given) in all)
        {
            if (given is not { } quantity || quantity == default)
            {
                continue;
            }

            Fact value = StockFacts.Of("quantity", quantity, field);
            if (quantity.Count < 0)
            {
                yield return StockRefusals.NegativeQuantity.Because(
                    clause: null,
                    StockFacts.Sku(line),
                    StockFacts.Field(field),
                    value
                );
            }

            if (quantity.Unit != line.Book.Unit)
            {
                yield return StockRefusals.MixedUnits.Because(
                    clause: null,
                    StockFacts.Sku(line),
                    StockFacts.Field(field),
                    value,
                    new Fact("unit", FactValue.Of(line.Book.Unit), new("unit", "单位"))
                );
            }
        }
    }

    private static IEnumerable<RefusalReason> BandFaults(StockLine line)
    {
        ClauseId clause = StockFacts.ClauseOf(StockStatus.Normal, line.Kind);
        if (line.NormalFrom is null)
        {
            yield return StockRefusals.NoBand.Because(
                clause,
                StockFacts.Sku(line),
                StockFacts.Field(StockFacts.FromLabel)
            );
        }

        if (line.NormalTo is null)
        {
            yield return StockRefusals.NoBand.Because(
                clause,
                StockFacts.Sku(line),
                StockFacts.Field(StockFacts.ToLabel)
            );
        }

        if (
            line.NormalFrom is { } from
            && line.NormalTo is { } to
            && from.Count > to.Count
            && (from.Unit == to.Unit || to == default)
        )
        {
            yield return StockRefusals.BandUpsideDown.Because(
                clause,
                StockFacts.Sku(line),
                StockFacts.Of("from", from, StockFacts.FromLabel),
                StockFacts.Of("to", to, StockFacts.ToLabel)
            );
        }
    }

    private static IEnumerable<RefusalReason> ValueFaults(StockLine line)
    {
        if (line.UnitValue is { MinorUnits: < 0 } value)
        {
            yield return StockRefusals.NegativeValue.Because(
                StockFacts.ClauseOf(StockStatus.Over, line.Kind),
                StockFacts.Sku(line),
                StockFacts.Of("value", value, new("unit value", "单位价值"))
            );
        }
    }
}
