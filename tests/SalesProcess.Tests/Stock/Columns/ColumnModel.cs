using System.Numerics;
using SalesProcess.Stock;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>The rules of a counted line told once more, in numbers without an end, to hold the library to.</summary>
internal static class ColumnModel
{
    public static ColumnOutcome Of(ColumnCase lines)
    {
        var rows = new List<Row>();
        for (int i = 0; i < lines.Lines; i++)
        {
            (Row? row, StockLineFault fault) = Line(lines, i);
            if (row is null)
            {
                return ColumnOutcome.Of(i, fault);
            }

            rows.Add(row);
        }

        return new ColumnOutcome(
            [.. rows.Select(row => (long)row.Expected)],
            [.. rows.Select(row => (long)row.Variance)],
            [.. rows.Select(row => (long)row.VarianceValue)],
            [.. rows.Select(row => row.Status)],
            [.. rows.Select(row => (long)row.Replenish)],
            [.. rows.Select(row => (long)row.Excess)],
            [.. rows.Select(row => (long)row.ExcessValue)],
            [.. rows.Select(row => (long)row.Change)],
            Summary(rows)
        );
    }

    private static StockSummary Summary(List<Row> rows)
    {
        Row[] counted = [.. rows.Where(row => row.Status != StockStatus.NotCounted)];
        Int128 Sum(Func<Row, BigInteger> figure) =>
            (Int128)counted.Aggregate(BigInteger.Zero, (sum, row) => sum + figure(row));
        return new StockSummary
        {
            NotCounted = rows.Count - counted.Length,
            Short = counted.Count(row => row.Status == StockStatus.Short),
            Normal = counted.Count(row => row.Status == StockStatus.Normal),
            Over = counted.Count(row => row.Status == StockStatus.Over),
            Counted = Sum(row => row.Counted),
            LastPeriod = Sum(row => row.Counted - row.Change),
            Replenish = Sum(row => row.Replenish),
            VarianceValue = Sum(row => row.VarianceValue),
            VarianceValueGross = Sum(row => BigInteger.Abs(row.VarianceValue)),
            BookValue = Sum(row => row.BookValue),
            ExcessValue = Sum(row => row.ExcessValue),
        };
    }

    private static (Row? Row, StockLineFault Fault) Line(ColumnCase lines, int i)
    {
        BigInteger At(long[]? column, long otherwise = 0) => column is null ? otherwise : column[i];
        BigInteger book = lines.Book[i];
        BigInteger counted = lines.Counted[i];
        BigInteger transit = At(lines.InTransit);
        BigInteger lent = At(lines.LentOut);
        BigInteger borrowed = At(lines.Borrowed);
        BigInteger pack = At(lines.PackSize, 1);
        BigInteger last = At(lines.LastPeriod);
        BigInteger value = At(lines.UnitValue);
        BigInteger[] notNegative =
        [
            book,
            counted + 1,
            transit,
            lent,
            borrowed,
            last,
            At(lines.NormalFrom),
            At(lines.NormalTo),
            At(lines.Target),
        ];
        if (notNegative.Any(quantity => quantity < 0))
        {
            return (null, StockLineFault.NegativeQuantity);
        }

        BigInteger expected = book - lent + borrowed - (lines.BookHoldsInTransit ? transit : 0);
        BigInteger from = lines.NormalFrom is null ? expected : At(lines.NormalFrom);
        BigInteger to = lines.NormalTo is null ? expected : At(lines.NormalTo);
        BigInteger target = lines.Target is null ? from : At(lines.Target);
        StockLineFault fault =
            value < 0 ? StockLineFault.NegativeUnitValue
            : pack < 1 ? StockLineFault.PackWithoutPieces
            : expected < 0 ? StockLineFault.MoreAwayThanBooked
            : expected > lines.Most ? StockLineFault.QuantityTooLarge
            : from > to ? StockLineFault.BandUpsideDown
            : lines.NormalFrom is not null && target < from ? StockLineFault.TargetBelowBand
            : StockLineFault.None;
        if (fault != StockLineFault.None)
        {
            return (null, fault);
        }

        if (counted == StockColumns.NotCounted)
        {
            return (new Row { Expected = expected }, StockLineFault.None);
        }

        BigInteger lacking = BigInteger.Max(target - counted - transit, 0);
        BigInteger packs = BigInteger.DivRem(lacking, pack, out BigInteger rest) + (rest > 0 ? 1 : 0);
        BigInteger excess = BigInteger.Max(counted - to, 0);
        var row = new Row
        {
            Counted = counted,
            Expected = expected,
            Variance = counted - expected,
            VarianceValue = (counted - expected) * value,
            Status =
                counted < from ? StockStatus.Short
                : counted > to ? StockStatus.Over
                : StockStatus.Normal,
            Replenish = counted < from ? packs * pack : 0,
            Excess = excess,
            ExcessValue = BigInteger.Min(excess, BigInteger.Max(counted - borrowed, 0)) * value,
            Change = counted - last,
            BookValue = book * value,
        };
        return row.Replenish > lines.Most ? (null, StockLineFault.QuantityTooLarge)
            : new[] { BigInteger.Abs(row.VarianceValue), row.ExcessValue, row.BookValue }.Any(worth =>
                worth > long.MaxValue
            )
                ? (null, StockLineFault.ValueTooLarge)
            : (row, StockLineFault.None);
    }

    private sealed record Row
    {
        public BigInteger Counted { get; init; }

        public BigInteger Expected { get; init; }

        public BigInteger Variance { get; init; }

        public BigInteger VarianceValue { get; init; }

        public StockStatus Status { get; init; }

        public BigInteger Replenish { get; init; }

        public BigInteger Excess { get; init; }

        public BigInteger ExcessValue { get; init; }

        public BigInteger Change { get; init; }

        public BigInteger BookValue { get; init; }
    }
}
