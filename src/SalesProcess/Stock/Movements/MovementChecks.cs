using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>What is asked of every record around the count, and how it is said.</summary>
internal static class MovementChecks
{
    internal static bool Fits(Int128 units) => units >= long.MinValue && units <= long.MaxValue;

    /// <summary>Every identifier that stands on a list more than once.</summary>
    internal static IEnumerable<RefusalReason> Twice(IEnumerable<string> entries) =>
        entries
            .Repeated(entry => entry)
            .Select(group =>
                MovementRefusals.EntryTwice.Because(clause: null, MovementFacts.Entry(group.Key))
            );

    /// <summary>Every pair of identifiers that stands on a list more than once; either may hold a space.</summary>
    internal static IEnumerable<RefusalReason> Twice(IEnumerable<(string First, string Second)> entries) =>
        entries
            .Repeated(entry => entry)
            .Select(group =>
                MovementRefusals.EntryTwice.Because(
                    clause: null,
                    MovementFacts.Entry($"{group.Key.First} {group.Key.Second}")
                )
            );

    /// <summary>A figure that may not be below zero.</summary>
    internal static IEnumerable<RefusalReason> Negative<TMeasure>(
        string entry,
        string field,
        BilingualText label,
        TMeasure value
    )
        where TMeasure : struct, IMeasure<TMeasure> =>
        value.Units >= 0
            ? []
            :
            [
                MovementRefusals.FigureNegative.Because(
                    clause: null,
                    MovementFacts.Entry(entry),
                    StockFacts.Field(field, label),
                    new Fact("value", FactValue.Of(value), label)
                ),
            ];

    /// <summary>A quantity that must be above zero.</summary>
    internal static IEnumerable<RefusalReason> NotPositive(string entry, Quantity quantity) =>
        quantity.Count > 0
            ? []
            :
            [
                MovementRefusals.QuantityNotPositive.Because(
                    clause: null,
                    MovementFacts.Entry(entry),
                    MovementFacts.Quantity(quantity)
                ),
            ];

    /// <summary>A part of a record that a clause asks for and that is not there.</summary>
    internal static IEnumerable<RefusalReason> Missing(
        ClauseId clause,
        string entry,
        string field,
        BilingualText label,
        bool isThere
    ) =>
        isThere
            ? []
            :
            [
                MovementRefusals.EntryIncomplete.Because(
                    clause,
                    MovementFacts.Entry(entry),
                    StockFacts.Field(field, label)
                ),
            ];

    /// <summary>Two times of which the second may not lie before the first.</summary>
    internal static IEnumerable<RefusalReason> Backwards(
        string entry,
        LocalDateTime first,
        LocalDateTime? second
    ) =>
        second is not { } then || then >= first
            ? []
            :
            [
                MovementRefusals.TimeOrder.Because(
                    clause: null,
                    MovementFacts.Entry(entry),
                    new Fact("begun", FactValue.Of(first), new("time of the entry", "登记时间")),
                    new Fact("ended", FactValue.Of(then), new("time of its end", "结束时间"))
                ),
            ];

    /// <summary>Quantities of one article that cannot be added up: not of one unit, or more than fits.</summary>
    internal static IEnumerable<RefusalReason> Unaddable(
        ClauseId clause,
        string sku,
        IEnumerable<(string Entry, Quantity Quantity)> entries
    )
    {
        (string Entry, Quantity Quantity)[] all = [.. entries];
        Quantity like = all[0].Quantity;
        RefusalReason[] mixed =
        [
            .. all.Where(one => one.Quantity.Unit != like.Unit)
                .Select(one =>
                    MovementRefusals.UnitsDiffer.Because(
                        clause,
                        MovementFacts.Entry(one.Entry),
                        StockFacts.Field("quantity", MovementFacts.QuantityLabel),
                        new Fact("value", FactValue.Of(one.Quantity), MovementFacts.QuantityLabel),
                        StockFacts.Unit(like)
                    )
                ),
        ];
        return mixed.Length > 0 ? mixed
            : Fits(all.Aggregate(Int128.Zero, (sum, one) => sum + one.Quantity.Count)) ? []
            :
            [
                MovementRefusals.FiguresTooLarge.Because(
                    clause,
                    MovementFacts.Entry(sku),
                    StockFacts.Unit(like)
                ),
            ];
    }
}
