using System.Numerics;
using SalesProcess.Measures;
using SalesProcess.Stock;

namespace SalesProcess.Tests.Stock;

/// <summary>A sound line worked out a second time, in numbers without limits, from the words of the policy.</summary>
internal sealed class ExpectedLine
{
    public ExpectedLine(StockLine line, bool onDispatch = false)
    {
        Counted = line.Counted?.Count;
        Expected = (BigInteger)line.Book.Count - line.LentOut.Count + line.Borrowed.Count;
        Expected -= onDispatch ? line.InTransit.Count : 0;
        IsExact = line.Place != StockPlace.Counter;
        From = IsExact ? Expected : line.NormalFrom!.Value.Count;
        To = IsExact ? Expected : line.NormalTo!.Value.Count;
        Status =
            Counted is null ? StockStatus.NotCounted
            : Counted < From ? StockStatus.Short
            : Counted > To ? StockStatus.Over
            : StockStatus.Normal;
        Pack = line.PackSize?.Count ?? 1;
        Lacking = line.Target!.Value.Count - (Counted ?? 0) - line.InTransit.Count;
        Worth = line.Owner == GoodsOwner.Others ? 0 : line.UnitValue!.Value.MinorUnits;
        Excess = Status == StockStatus.Over ? Counted!.Value - To : 0;
        ExcessValue = BigInteger.Min(Excess, BigInteger.Max((Counted ?? 0) - line.Borrowed.Count, 0)) * Worth;
        Book = line.Book.Count;
    }

    public BigInteger? Counted { get; }

    public BigInteger Expected { get; }

    public BigInteger From { get; }

    public BigInteger To { get; }

    public bool IsExact { get; }

    public StockStatus Status { get; }

    public BigInteger Pack { get; }

    public BigInteger Lacking { get; }

    public BigInteger Worth { get; }

    public BigInteger Excess { get; }

    public BigInteger ExcessValue { get; }

    public BigInteger? Variance => Counted - Expected;

    public BigInteger? VarianceValue => Variance * Worth;

    public BigInteger? BookValue => Counted is null ? null : Book * Worth;

    /// <summary>The fewest packs that fill what is lacking, found without dividing up.</summary>
    public BigInteger Replenish =>
        Status != StockStatus.Short || Lacking <= 0 ? 0
        : Lacking % Pack == 0 ? Lacking
        : Lacking + Pack - Lacking % Pack;

    private BigInteger Book { get; }

    /// <summary>The codes of what does not fit, in the order of the figures.</summary>
    public string[] TooLarge =>
        Expected > long.MaxValue
            ? ["stock.quantity-too-large"]
            :
            [
                .. Replenish > long.MaxValue ? ["stock.quantity-too-large"] : Array.Empty<string>(),
                .. new[] { ExcessValue, BookValue, VarianceValue }
                    .Where(value => value is { } known && (known > long.MaxValue || known < long.MinValue))
                    .Distinct()
                    .Select(_ => "stock.value-too-large"),
            ];
}
