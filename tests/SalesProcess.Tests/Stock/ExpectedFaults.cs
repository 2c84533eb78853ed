using System.Numerics;
using SalesProcess.Measures;
using SalesProcess.Stock;

namespace SalesProcess.Tests.Stock;

/// <summary>The codes of everything that is wrong with a line, as the documented conditions give them, where books take
/// goods in when they arrive.</summary>
internal static class ExpectedFaults
{
    public static List<string> Of(StockLine line)
    {
        Quantity?[] given =
        [
            line.Book,
            line.Counted,
            line.InTransit,
            line.LentOut,
            line.Borrowed,
            line.NormalFrom,
            line.NormalTo,
            line.Target,
            line.PreviousCount,
        ];
        List<string> codes = [];
        foreach (Quantity quantity in given.OfType<Quantity>())
        {
            codes.AddRange(quantity.Count < 0 ? ["stock.negative-quantity"] : []);
            codes.AddRange(OfUnit(quantity, line));
        }

        if (line.PackSize is { } pack)
        {
            codes.AddRange(pack.Count < 1 ? ["stock.pack-below-one"] : []);
            codes.AddRange(OfUnit(pack, line));
        }

        Quantity[] booked = [line.Book, line.LentOut, line.Borrowed, line.InTransit];
        bool isBooked = booked.All(quantity => IsSound(quantity, line));
        BigInteger expected = (BigInteger)line.Book.Count - line.LentOut.Count + line.Borrowed.Count;
        bool fits = isBooked && expected >= 0 && expected <= long.MaxValue;
        codes.AddRange(isBooked && expected > long.MaxValue ? ["stock.quantity-too-large"] : []);
        codes.AddRange(isBooked && expected < 0 ? ["stock.more-away-than-there"] : []);
        bool isExact = line.Place != StockPlace.Counter;
        bool isCounted = line.Counted is not null;
        codes.AddRange(isCounted && !isExact && line.NormalFrom is null ? ["stock.no-normal-band"] : []);
        codes.AddRange(isCounted && !isExact && line.NormalTo is null ? ["stock.no-normal-band"] : []);
        if (!isExact && line.NormalFrom is { } from && line.NormalTo is { } to && from.Count > to.Count)
        {
            codes.AddRange(from.Unit == to.Unit || to == default ? ["stock.band-upside-down"] : []);
        }

        if (!isExact && line.NormalFrom is { } least && line.Target is { } level && level.Count < least.Count)
        {
            codes.AddRange(IsSound(least, line) && IsSound(level, line) ? ["stock.target-below-band"] : []);
        }

        codes.AddRange(line.UnitValue?.MinorUnits < 0 ? ["stock.negative-value"] : []);
        Quantity? lower = isExact ? OnHand(fits, expected, line) : line.NormalFrom;
        Quantity? upper = isExact ? OnHand(fits, expected, line) : line.NormalTo;
        Quantity?[] judgedBy = [line.Counted, lower, upper];
        if (
            !judgedBy.All(q => q is { } given && IsSound(given, line))
            || lower!.Value.Count > upper!.Value.Count
        )
        {
            return codes;
        }

        bool isShort = line.Counted!.Value.Count < lower.Value.Count;
        bool isOver = line.Counted.Value.Count > upper.Value.Count;
        bool noSpecification = string.IsNullOrWhiteSpace(line.Specification);
        bool isOwn = line.Owner == GoodsOwner.Own;
        codes.AddRange((isShort || isOver) && noSpecification ? ["stock.no-specification"] : []);
        codes.AddRange(isShort && line.Target is null ? ["stock.no-target"] : []);
        codes.AddRange(isOver && isOwn && line.UnitValue is null ? ["stock.no-unit-value"] : []);
        return codes.Count > 0 ? codes : [.. new ExpectedLine(WithAll(line)).TooLarge];
    }

    private static Quantity? OnHand(bool fits, BigInteger expected, StockLine line) =>
        fits ? line.Book.WithUnits((long)expected) : null;

    // what is not asked for does not matter here
    private static StockLine WithAll(StockLine line) =>
        line with
        {
            Target = line.Target ?? Quantity.Pieces(0),
            UnitValue = line.UnitValue ?? Money.Of(0m, Currency.Cny),
        };

    private static string[] OfUnit(Quantity quantity, StockLine line) =>
        quantity != default && quantity.Unit != line.Book.Unit ? ["stock.mixed-units"] : [];

    private static bool IsSound(Quantity quantity, StockLine line) =>
        quantity.Count >= 0 && (quantity == default || quantity.Unit == line.Book.Unit);
}
