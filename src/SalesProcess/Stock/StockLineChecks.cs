using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Finds everything that keeps a line from being assessed.</summary>
internal static class StockLineChecks
{
    /// <summary>Everything that is wrong with the line itself, and everything that its status asks for and it does
    /// not have; a line without an article number goes by its place in the list.</summary>
    internal static IEnumerable<RefusalReason> Faults(StockLine line, int place)
    {
        if (string.IsNullOrWhiteSpace(line.Sku))
        {
            StockLine named = line with { Sku = string.Create(CultureInfo.InvariantCulture, $"#{place}") };
            return
            [
                StockRefusals.NoSku.Because(clause: null, StockFacts.Place(place)),
                .. Faults(named, place),
            ];
        }

        return
        [
            .. QuantityFaults(line),
            .. line.Counted is null ? [] : NoBand(line),
            .. BandFaults(line),
            .. TargetFaults(line),
            .. ValueFaults(line),
            .. StatusOf(line) is { } status ? Missing(line, status) : [],
        ];
    }

    /// <summary>The status of a line; null where what it is judged by is missing or faulty.</summary>
    internal static StockStatus? StatusOf(StockLine line)
    {
        if (line.Counted is not { } counted)
        {
            return StockStatus.NotCounted;
        }

        if (line is not { NormalFrom: { } from, NormalTo: { } to } || from.Count > to.Count)
        {
            return null;
        }

        return !IsSound(line, counted) || !IsSound(line, from) || !IsSound(line, to) ? null
            : counted.Count < from.Count ? StockStatus.Short
            : counted.Count > to.Count ? StockStatus.Over
            : StockStatus.Normal;
    }

    private static bool IsSound(StockLine line, Quantity quantity) =>
        quantity.Count >= 0 && IsInUnitOfBook(line, quantity);

    // a zero may be given without a unit
    private static bool IsInUnitOfBook(StockLine line, Quantity quantity) =>
        quantity == default || quantity.Unit == line.Book.Unit;

    private static IEnumerable<RefusalReason> Missing(StockLine line, StockStatus status)
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
            yield return StockRefusals.NoTarget.Because(StockFacts.ReplenishmentRule, StockFacts.Sku(line));
        }

        if (status == StockStatus.Over && (line.UnitValue ?? default) == default)
        {
            yield return StockRefusals.NoUnitValue.Because(clause, StockFacts.Sku(line));
        }
    }

    private static IEnumerable<RefusalReason> QuantityFaults(StockLine line)
    {
        foreach ((string name, Quantity quantity, BilingualText label) in StockFacts.Quantities(line))
        {
            Fact field = StockFacts.Field(name, label);
            Fact value = StockFacts.Of("quantity", quantity, label);
            if (quantity.Count < 0)
            {
                yield return StockRefusals.NegativeQuantity.Because(
                    clause: null,
                    StockFacts.Sku(line),
                    field,
                    value
                );
            }

            if (!IsInUnitOfBook(line, quantity))
            {
                yield return StockRefusals.MixedUnits.Because(
                    clause: null,
                    StockFacts.Sku(line),
                    field,
                    value,
                    new Fact("unit", FactValue.Of(line.Book.Unit), new("unit", "单位"))
                );
            }
        }
    }

    private static IEnumerable<RefusalReason> NoBand(StockLine line)
    {
        (string Name, Quantity? End, BilingualText Label)[] ends =
        [
            ("normal-from", line.NormalFrom, StockFacts.FromLabel),
            ("normal-to", line.NormalTo, StockFacts.ToLabel),
        ];
        return ends.Where(end => end.End is null)
            .Select(end =>
                StockRefusals.NoBand.Because(
                    StockFacts.ClauseOf(StockStatus.Normal, line.Kind),
                    StockFacts.Sku(line),
                    StockFacts.Field(end.Name, end.Label)
                )
            );
    }

    private static IEnumerable<RefusalReason> BandFaults(StockLine line)
    {
        if (
            line is { NormalFrom: { } from, NormalTo: { } to }
            && from.Count > to.Count
            && (from.Unit == to.Unit || to == default)
        )
        {
            yield return StockRefusals.BandUpsideDown.Because(
                StockFacts.ClauseOf(StockStatus.Normal, line.Kind),
                StockFacts.Sku(line),
                StockFacts.Of("from", from, StockFacts.FromLabel),
                StockFacts.Of("to", to, StockFacts.ToLabel)
            );
        }
    }

    private static IEnumerable<RefusalReason> TargetFaults(StockLine line)
    {
        if (
            line is { NormalFrom: { } from, Target: { } target }
            && IsSound(line, from)
            && IsSound(line, target)
            && target.Count < from.Count
        )
        {
            yield return StockRefusals.TargetBelowBand.Because(
                StockFacts.ReplenishmentRule,
                StockFacts.Sku(line),
                StockFacts.Of("target", target, StockFacts.TargetLabel),
                StockFacts.Of("from", from, StockFacts.FromLabel)
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
