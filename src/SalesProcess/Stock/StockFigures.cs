using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The figures of a line that was found sound, in numbers that cannot overflow.</summary>
internal readonly struct StockFigures
{
    internal StockFigures(JudgedLine judged)
    {
        StockLine line = judged.Line;
        StockStatus status = judged.Status!.Value;
        (Expected, Counted) = (judged.Expected!.Value, line.Counted?.Count);
        Replenish = status == StockStatus.Short ? WholePacks(line) : 0;
        Excess = status == StockStatus.Over ? Counted!.Value - judged.Band!.Value.To : 0;
        OwnExcess =
            line.Owner == GoodsOwner.Own
                ? Int128.Min(Excess, Int128.Max((Counted ?? 0) - (Int128)line.Borrowed.Count, 0))
                : 0;
        UnitValue = line.Owner == GoodsOwner.Own ? line.Worth?.MinorUnits : 0;
    }

    internal Int128 Expected { get; }

    internal long? Counted { get; }

    internal Int128? Variance => Counted - Expected;

    internal Int128 Replenish { get; }

    internal Int128 Excess { get; }

    /// <summary>The part of the excess that is valued: no more than what was counted less what is borrowed.</summary>
    internal Int128 OwnExcess { get; }

    /// <summary>What one piece is worth to the company, in minor units; null if unknown.</summary>
    internal long? UnitValue { get; }

    internal Int128? VarianceValue => Variance * UnitValue;

    internal Int128? BookValue(StockLine line) =>
        Counted is null ? null : (Int128)line.Book.Count * UnitValue;

    internal Int128 ExcessValue => OwnExcess * (UnitValue ?? 0);

    internal static bool Fits(Int128? figure) =>
        figure is null || (figure >= long.MinValue && figure <= long.MaxValue);

    // whole packs, and never as much as a pack more than is lacking
    private static Int128 WholePacks(StockLine line)
    {
        Int128 lacking = (Int128)line.Target!.Value.Count - line.Counted!.Value.Count - line.InTransit.Count;
        long pack = line.PackSize?.Count ?? 1;
        return lacking <= 0 ? 0 : WholeDivision.Divide(lacking, pack, Rounding.AwayFromZero) * pack;
    }
}
