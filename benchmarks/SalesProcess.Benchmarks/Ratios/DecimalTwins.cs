using SalesProcess.Stock;

namespace SalesProcess.Benchmarks.Ratios;

/// <summary>The job over objects and decimals, as one writes it who does not think of speed.</summary>
internal sealed class DecimalTwins
{
    private readonly LineStruct[] structs;
    private readonly LineRecord[] records;

    public DecimalTwins(in StockColumns<int, int> columns)
    {
        structs = new LineStruct[columns.Length];
        records = new LineRecord[columns.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            int? counted = columns.Counted[i] < 0 ? null : columns.Counted[i];
            structs[i] = new LineStruct(
                columns.Book[i],
                counted,
                columns.InTransit[i],
                columns.LentOut[i],
                columns.NormalFrom[i],
                columns.NormalTo[i],
                columns.UnitValue[i] / 100m,
                columns.LastPeriod[i]
            );
            records[i] = new LineRecord(structs[i]);
        }
    }

    public decimal[] ForEach()
    {
        decimal[] sums = new decimal[11];
        foreach (LineStruct line in structs)
        {
            if (line.Counted is not { } counted)
            {
                sums[0]++;
                continue;
            }

            decimal variance = counted - (line.Book - line.InTransit - line.LentOut);
            decimal value = variance * line.UnitValue;
            sums[
                counted < line.From ? 1
                : counted > line.To ? 3
                : 2
            ]++;
            sums[4] += value;
            sums[5] += Math.Abs(value);
            sums[6] += line.Book * line.UnitValue;
            sums[7] += Math.Max(counted - line.To, 0) * line.UnitValue;
            sums[8] += counted < line.From ? Math.Max(line.From - counted - line.InTransit, 0) : 0;
            sums[9] += counted;
            sums[10] += line.LastPeriod;
        }

        return sums;
    }

    public decimal[] Linq()
    {
        ResultRecord[] results =
        [
            .. records
                .Select(record => record.Line)
                .Select(line => new ResultRecord(
                    line,
                    line.Counted is null ? StockStatus.NotCounted
                        : line.Counted < line.From ? StockStatus.Short
                        : line.Counted > line.To ? StockStatus.Over
                        : StockStatus.Normal,
                    (line.Counted ?? 0) - (line.Book - line.InTransit - line.LentOut)
                )),
        ];
        ResultRecord[] counted = [.. results.Where(result => result.Status != StockStatus.NotCounted)];
        return
        [
            results.Count(result => result.Status == StockStatus.NotCounted),
            results.Count(result => result.Status == StockStatus.Short),
            results.Count(result => result.Status == StockStatus.Normal),
            results.Count(result => result.Status == StockStatus.Over),
            counted.Sum(result => result.Variance * result.Line.UnitValue),
            counted.Sum(result => Math.Abs(result.Variance * result.Line.UnitValue)),
            counted.Sum(result => result.Line.Book * result.Line.UnitValue),
            counted
                .Where(result => result.Status == StockStatus.Over)
                .Sum(result => (result.Line.Counted!.Value - result.Line.To) * result.Line.UnitValue),
            counted
                .Where(result => result.Status == StockStatus.Short)
                .Sum(result =>
                    Math.Max(result.Line.From - result.Line.Counted!.Value - result.Line.InTransit, 0)
                ),
            counted.Sum(result => result.Line.Counted!.Value),
            counted.Sum(result => result.Line.LastPeriod),
        ];
    }

    private readonly record struct LineStruct(
        decimal Book,
        decimal? Counted,
        decimal InTransit,
        decimal LentOut,
        decimal From,
        decimal To,
        decimal UnitValue,
        decimal LastPeriod
    );

    private sealed record LineRecord(LineStruct Line);

    private sealed record ResultRecord(LineStruct Line, StockStatus Status, decimal Variance);
}
