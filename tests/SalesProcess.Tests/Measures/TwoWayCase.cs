using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>Totals of rows and of columns with one sum, as the laws of two-way splits draw them.</summary>
internal sealed record TwoWayCase(long[] Rows, long[] Columns)
{
    private const long Most = 1_000_000_000_000_000;

    /// <summary>Totals up to 10^15, many zeros, one to twelve rows and one to twelve columns.</summary>
    public static Arbitrary<TwoWayCase> Any =>
        (
            from total in Gen.OneOf(Law.Whole(0, 40), Law.Whole(0, 2_000), Law.Whole(0, Most))
            from rows in Weights
            from columns in Weights
            select new TwoWayCase(Parts(total, rows), Parts(total, columns))
        ).ThatShrinks(Smaller);

    public long Total => Rows.Sum();

    public TwoWayCase Transposed => new(Columns, Rows);

    public long[] Cells()
    {
        long[] cells = new long[Rows.Length * Columns.Length];
        Allocation.SplitBothWays(Rows, Columns, cells);
        return cells;
    }

    /// <summary>Holds what every answer promises: exact sums, cells and runs from the first column within one unit.</summary>
    public void Hold(long[] cells)
    {
        int wide = Columns.Length;
        BigInteger total = Rows.Aggregate(BigInteger.Zero, (sum, row) => sum + row);
        for (int column = 0; column < wide; column++)
        {
            BigInteger sum = 0;
            for (int row = 0; row < Rows.Length; row++)
            {
                sum += cells[(row * wide) + column];
            }

            Assert.Equal(Columns[column], sum);
        }

        for (int row = 0; row < Rows.Length; row++)
        {
            BigInteger running = 0;
            BigInteger columns = 0;
            for (int column = 0; column < wide; column++)
            {
                long cell = cells[(row * wide) + column];
                running += cell;
                columns += Columns[column];
                WithinOne(cell, (BigInteger)Rows[row] * Columns[column], total, row, column);
                WithinOne(running, Rows[row] * columns, total, row, column);
            }

            Assert.Equal(Rows[row], running);
        }
    }

    public override string ToString() => $"{string.Join(',', Rows)} x {string.Join(',', Columns)}";

    private static void WithinOne(BigInteger found, BigInteger exact, BigInteger total, int row, int column)
    {
        bool within =
            total == 0 ? found == 0 : BigInteger.Abs((found * total) - exact) < BigInteger.Abs(total);
        Assert.True(within, $"{found} in row {row}, column {column} is off by one or more.");
    }

    private static Gen<long[]> Weights =>
        from count in Gen.Choose(1, 12)
        from most in Gen.Elements(1, 2, 9, 1_000_000)
        from drawn in Law.Whole(0, most).ArrayOf(count)
        select drawn.Any(weight => weight > 0) ? drawn : [.. drawn[1..], 1];

    private static long[] Parts(long total, long[] weights)
    {
        long[] parts = new long[weights.Length];
        Allocation.Split(total, weights, AllocationRule.LargestRemainder, parts);
        return parts;
    }

    private static IEnumerable<TwoWayCase> Smaller(TwoWayCase asked)
    {
        if (asked.Total > 0)
        {
            yield return new TwoWayCase(
                Parts(asked.Total / 2, asked.Rows),
                Parts(asked.Total / 2, asked.Columns)
            );
            yield return new TwoWayCase(
                Parts(asked.Total - 1, asked.Rows),
                Parts(asked.Total - 1, asked.Columns)
            );
        }

        if (asked.Rows.Length > 1)
        {
            yield return asked with
            {
                Rows = [asked.Rows[0] + asked.Rows[1], .. asked.Rows[2..]],
            };
        }

        if (asked.Columns.Length > 1)
        {
            yield return asked with
            {
                Columns = [asked.Columns[0] + asked.Columns[1], .. asked.Columns[2..]],
            };
        }
    }
}
