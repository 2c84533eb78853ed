using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Finds everything that keeps a line from being assessed.</summary>
internal static class StockLineChecks
{
    /// <summary>Everything that is wrong with the line itself, and everything that its status asks for and it does
    /// not have; a line without an article number goes by its place in the list.</summary>
    internal static IEnumerable<RefusalReason> Faults(JudgedLine judged, int place)
    {
        StockLine line = judged.Line;
        if (!string.IsNullOrWhiteSpace(line.Sku))
        {
            return Faults(judged, line);
        }

        StockLine named = line with { Sku = string.Create(CultureInfo.InvariantCulture, $"#{place}") };
        return [StockRefusals.NoSku.Because(clause: null, StockFacts.Place(place)), .. Faults(judged, named)];
    }

    /// <summary>Everything that follows from a line without faults and fits neither a quantity nor an amount.</summary>
    internal static IEnumerable<RefusalReason> TooLarge(JudgedLine judged, StockFigures figures)
    {
        StockLine line = judged.Line;
        if (!StockFigures.Fits(figures.Replenish))
        {
            yield return TooMany(StockFacts.ReplenishmentRule, line, "replenish", StockFacts.ReplenishLabel);
        }

        ClauseId over = StockFacts.NeedOf(StockStatus.Over, judged);
        (ClauseId Clause, Int128? Quantity, Int128? Value, BilingualText Label)[] products =
        [
            (over, figures.OwnExcess, figures.ExcessValue, new("excess", "积压数量")),
            (StockFacts.TotalsRule, line.Book.Count, figures.BookValue(line), StockFacts.BookLabel),
            (StockFacts.TotalsRule, figures.Variance, figures.VarianceValue, new("variance", "差异")),
        ];
        // what is over may be the whole variance; it is said once
        foreach (
            (ClauseId clause, Int128? quantity, _, BilingualText label) in products
                .Where(product => !StockFigures.Fits(product.Value))
                .DistinctBy(product => product.Quantity)
        )
        {
            yield return StockRefusals.ValueTooLarge.Because(
                clause,
                StockFacts.Sku(line),
                StockFacts.Of("quantity", line.Book.WithUnits((long)quantity!.Value), label),
                StockFacts.Of("value", line.UnitValue!.Value, StockFacts.UnitValueLabel)
            );
        }
    }

    private static IEnumerable<RefusalReason> Faults(JudgedLine judged, StockLine line) =>
        [
            .. QuantityFaults(judged, line),
            .. ExpectationFaults(judged, line),
            .. judged.Rule == StockRule.NormalBand ? BandFaults(judged, line) : [],
            .. PackFaults(line),
            .. ValueFaults(judged, line),
            .. judged.Status is { } status ? Missing(judged, line, status) : [],
        ];

    private static IEnumerable<RefusalReason> Missing(JudgedLine judged, StockLine line, StockStatus status)
    {
        ClauseId clause = StockFacts.NeedOf(status, judged);
        if (status is StockStatus.Short or StockStatus.Over && string.IsNullOrWhiteSpace(line.Specification))
        {
            yield return StockRefusals.NoSpecification.Because(
                clause,
                StockFacts.Sku(line),
                StockFacts.Status(status, judged.Rule!.Value)
            );
        }

        if (status == StockStatus.Short && line.Target is null)
        {
            yield return StockRefusals.NoTarget.Because(StockFacts.ReplenishmentRule, StockFacts.Sku(line));
        }

        if (status == StockStatus.Over && line is { Owner: GoodsOwner.Own, Worth: null })
        {
            yield return StockRefusals.NoUnitValue.Because(clause, StockFacts.Sku(line));
        }
    }

    private static IEnumerable<RefusalReason> QuantityFaults(JudgedLine judged, StockLine line)
    {
        foreach ((string name, Quantity quantity, BilingualText label) in StockFacts.Quantities(line))
        {
            Fact field = StockFacts.Field(name, label);
            Fact value = StockFacts.Of("quantity", quantity, label);
            if (quantity.Count < 0 && name != StockFacts.PackSize) // a pack is refused by itself below
            {
                yield return StockRefusals.NegativeQuantity.Because(
                    clause: null,
                    StockFacts.Sku(line),
                    field,
                    value
                );
            }

            if (!judged.IsInUnitOfBook(quantity))
            {
                yield return StockRefusals.MixedUnits.Because(
                    clause: null,
                    StockFacts.Sku(line),
                    field,
                    value,
                    StockFacts.Unit(line.Book)
                );
            }
        }
    }

    private static IEnumerable<RefusalReason> ExpectationFaults(JudgedLine judged, StockLine line)
    {
        if (judged.Expected > long.MaxValue)
        {
            yield return TooMany(StockFacts.ExpectedRule, line, "expected", StockFacts.ExpectedLabel);
        }

        if (judged.Expected < 0)
        {
            Quantity booked =
                judged.Transit == TransitBooking.OnDispatch ? line.InTransit : line.Book.WithUnits(0);
            yield return StockRefusals.MoreAwayThanThere.Because(
                StockFacts.ExpectedRule,
                StockFacts.Sku(line),
                StockFacts.Of("book", line.Book, StockFacts.BookLabel),
                StockFacts.Of("borrowed", line.Borrowed, StockFacts.BorrowedLabel),
                StockFacts.Of("lent", line.LentOut, StockFacts.LentOutLabel),
                StockFacts.Of("transit", booked, StockFacts.InTransitLabel)
            );
        }
    }

    private static RefusalReason TooMany(
        ClauseId clause,
        StockLine line,
        string figure,
        BilingualText label
    ) =>
        StockRefusals.QuantityTooLarge.Because(clause, StockFacts.Sku(line), StockFacts.Field(figure, label));

    private static IEnumerable<RefusalReason> BandFaults(JudgedLine judged, StockLine line)
    {
        ClauseId clause = StockFacts.ClauseOf(StockStatus.Normal, line.Kind);
        (string Name, Quantity? End, BilingualText Label)[] ends =
        [
            ("normal-from", line.NormalFrom, StockFacts.FromLabel),
            ("normal-to", line.NormalTo, StockFacts.ToLabel),
        ];
        foreach ((string name, _, BilingualText label) in ends.Where(end => end.End is null))
        {
            if (line.Counted is not null)
            {
                yield return StockRefusals.NoBand.Because(
                    clause,
                    StockFacts.Sku(line),
                    StockFacts.Field(name, label)
                );
            }
        }

        if (
            line is { NormalFrom: { } from, NormalTo: { } to }
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

        if (
            line is { NormalFrom: { } least, Target: { } target }
            && judged.IsSound(least)
            && judged.IsSound(target)
            && target.Count < least.Count
        )
        {
            yield return StockRefusals.TargetBelowBand.Because(
                StockFacts.ReplenishmentRule,
                StockFacts.Sku(line),
                StockFacts.Of("target", target, StockFacts.TargetLabel),
                StockFacts.Of("from", least, StockFacts.FromLabel)
            );
        }
    }

    private static IEnumerable<RefusalReason> PackFaults(StockLine line)
    {
        if (line.PackSize is { Count: < 1 } pack)
        {
            yield return StockRefusals.PackBelowOne.Because(
                StockFacts.ReplenishmentRule,
                StockFacts.Sku(line),
                StockFacts.Of("quantity", pack, StockFacts.PackLabel)
            );
        }
    }

    private static IEnumerable<RefusalReason> ValueFaults(JudgedLine judged, StockLine line)
    {
        if (line.UnitValue is { MinorUnits: < 0 } value)
        {
            yield return StockRefusals.NegativeValue.Because(
                StockFacts.NeedOf(StockStatus.Over, judged),
                StockFacts.Sku(line),
                StockFacts.Of("value", value, StockFacts.UnitValueLabel)
            );
        }
    }
}
