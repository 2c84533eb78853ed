using System.Numerics;
using SalesProcess.Stock;

namespace SalesProcess.Benchmarks.Ratios;

/// <summary>The job as a loop over the columns in checked longs, as one writes it who wants it fast and safe.</summary>
internal static class CheckedLoop
{
    public static long[] Run<TQuantity, TValue>(
        in StockColumns<TQuantity, TValue> columns,
        in StockResults<TQuantity> results
    )
        where TQuantity : unmanaged, IBinaryInteger<TQuantity>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        long notCounted = 0;
        long isShort = 0;
        long normal = 0;
        long over = 0;
        long net = 0;
        long gross = 0;
        long bookValue = 0;
        long excessValue = 0;
        long replenish = 0;
        long counted = 0;
        long lastPeriod = 0;
        bool writes = !results.Variance.IsEmpty;
        for (int i = 0; i < columns.Book.Length; i++)
        {
            long there = long.CreateChecked(columns.Counted[i]);
            long from = long.CreateChecked(columns.NormalFrom[i]);
            long to = long.CreateChecked(columns.NormalTo[i]);
            long unitValue = long.CreateChecked(columns.UnitValue[i]);
            long expected = checked(
                long.CreateChecked(columns.Book[i])
                - long.CreateChecked(columns.InTransit[i])
                - long.CreateChecked(columns.LentOut[i])
            );
            if (there < -1 || expected < 0 || from < 0 || from > to || unitValue < 0)
            {
                throw new ArgumentException($"Line {i} is faulty.", nameof(columns));
            }

            long variance = 0;
            long value = 0;
            long lacking = 0;
            long worth = 0;
            StockStatus status = StockStatus.NotCounted;
            if (there < 0)
            {
                notCounted++;
            }
            else
            {
                checked
                {
                    variance = there - expected;
                    value = variance * unitValue;
                    if (there < from)
                    {
                        status = StockStatus.Short;
                        isShort++;
                        lacking = Math.Max(from - there - long.CreateChecked(columns.InTransit[i]), 0);
                        replenish += lacking;
                    }
                    else if (there > to)
                    {
                        status = StockStatus.Over;
                        over++;
                        worth = (there - to) * unitValue;
                        excessValue += worth;
                    }
                    else
                    {
                        status = StockStatus.Normal;
                        normal++;
                    }

                    net += value;
                    gross += Math.Abs(value);
                    bookValue += long.CreateChecked(columns.Book[i]) * unitValue;
                    counted += there;
                    lastPeriod += long.CreateChecked(columns.LastPeriod[i]);
                }
            }

            if (writes)
            {
                results.Variance[i] = TQuantity.CreateChecked(variance);
                results.VarianceValue[i] = value;
                results.Status[i] = status;
                results.Replenish[i] = TQuantity.CreateChecked(lacking);
                results.ExcessValue[i] = worth;
            }
        }

        return
        [
            notCounted,
            isShort,
            normal,
            over,
            net,
            gross,
            bookValue,
            excessValue,
            replenish,
            counted,
            lastPeriod,
        ];
    }
}
