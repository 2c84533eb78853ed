namespace SalesProcess.Stock;

/// <summary>Says of a faulty line which of its figures is wrong.</summary>
internal static class LineFaults
{
    internal static StockLineException Exception(
        long place,
        StockLineFault fault,
        scoped in LineInputs line
    ) => new(place, fault, Figure(fault, line));

    private static string Figure(StockLineFault fault, scoped in LineInputs line) =>
        fault switch
        {
            StockLineFault.NegativeQuantity => Negative(line),
            StockLineFault.NegativeUnitValue => FormattableString.Invariant(
                $"the unit value is {line.UnitValue}"
            ),
            StockLineFault.PackWithoutPieces => FormattableString.Invariant($"a pack holds {line.PackSize}"),
            StockLineFault.MoreAwayThanBooked => FormattableString.Invariant(
                $"of a book of {line.Book}, {line.LentOut} is lent out{InTransit(line)}, with {line.Borrowed} borrowed"
            ),
            StockLineFault.BandUpsideDown => FormattableString.Invariant(
                $"normal is from {line.Band?.From} to {line.Band?.To}"
            ),
            StockLineFault.TargetBelowBand => FormattableString.Invariant(
                $"the target is {line.Target}, and at least {line.Band?.From} is normal"
            ),
            StockLineFault.QuantityTooLarge => FormattableString.Invariant(
                $"a book of {line.Book} with {line.Borrowed} borrowed, or a target of {line.Target} in packs of {line.PackSize}, comes to more than {line.Most}"
            ),
            _ => FormattableString.Invariant(
                $"a book of {line.Book} or a count of {line.Counted} at {line.UnitValue} each is worth more than a value can hold"
            ),
        };

    private static string InTransit(scoped in LineInputs line) =>
        line.BookHoldsInTransit ? FormattableString.Invariant($" and {line.InTransit} in transit") : "";

    private static string Negative(scoped in LineInputs line)
    {
        (string Name, long Quantity)[] all =
        [
            ("book", line.Book),
            ("in transit", line.InTransit),
            ("lent out", line.LentOut),
            ("borrowed", line.Borrowed),
            ("normal minimum", line.Band?.From ?? 0),
            ("normal maximum", line.Band?.To ?? 0),
            ("target", line.Target ?? 0),
            ("last period", line.LastPeriod),
        ];
        (string Name, long Quantity) wrong = Array.Find(all, column => column.Quantity < 0);
        return wrong.Name is null
            ? FormattableString.Invariant($"counted is {line.Counted}")
            : FormattableString.Invariant($"{wrong.Name} is {wrong.Quantity}");
    }
}
