using System.Globalization;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>Tables of the literature; where several answers are right, what every one of them must keep is held.</summary>
public class TwoWayKnownAnswers
{
    /// <summary>Three people of 101, 67 and 32 over five days of 40: by rows alone, the largest remainder gives days of
    /// 42, 41, 39, 39, 39; one of 30 right answers is given (counted for this project in exact fractions).</summary>
    [Fact]
    public void Three_people_and_five_days()
    {
        var asked = new TwoWayCase([101, 67, 32], [40, 40, 40, 40, 40]);
        long[] alone = new long[5];
        long[] days = new long[5];
        foreach (long row in asked.Rows)
        {
            Allocation.Split(row, asked.Columns, AllocationRule.LargestRemainder, alone);
            days = [.. days.Zip(alone, (sum, part) => sum + part)];
        }

        Assert.Equal([42, 41, 39, 39, 39], days);
        asked.Hold(asked.Cells());
        asked.Hold([21, 20, 20, 20, 20, 13, 14, 13, 14, 13, 6, 6, 7, 6, 7]);
    }

    /// <summary>Rounding prefixes in both directions at once gives a cell of −1 here.</summary>
    [Fact]
    public void No_cell_is_negative()
    {
        var asked = new TwoWayCase([5, 1, 7, 8], [5, 4, 6, 2, 4]);
        long[] cells = asked.Cells();
        asked.Hold(cells);
        Assert.DoesNotContain(cells, cell => cell < 0);
        Assert.Equal(-1, TwoDimensionalPrefixes(asked).Min());
    }

    /// <summary>Nemotron-CC-Math, "Matrix Rounding": rows 24, 27, 4, columns 26, 22, 7; the nearest table is
    /// 12, 9, 3 / 13, 11, 3 / 1, 2, 1.</summary>
    [Fact]
    public void A_table_with_whole_sums_keeps_them()
    {
        long[] cells = Rounded("11.998 9.083 2.919 12.983 10.872 3.145 1.019 2.045 0.936");
        Assert.Equal([24, 27, 4], Sums(cells, (row, _) => row));
        Assert.Equal([26, 22, 7], Sums(cells, (_, column) => column));
        long[] floors = [11, 9, 2, 12, 10, 3, 1, 2, 0];
        Assert.All(cells.Zip(floors), pair => Assert.InRange(pair.First - pair.Second, 0, 1));
    }

    /// <summary>univaq, matrix.zip: sums that are not whole are rounded, too; rows 23.61, 14.74, 18.67, columns 17.91,
    /// 16.79, 22.32, together 57.02.</summary>
    [Fact]
    public void A_table_without_whole_sums_rounds_them()
    {
        long[] cells = Rounded("9.13 9.75 4.73 0.42 5.23 9.09 8.36 1.81 8.5");
        Assert.All(
            Sums(cells, (row, _) => row).Zip([23, 14, 18]),
            pair => Assert.InRange(pair.First - pair.Second, 0, 1)
        );
        Assert.All(
            Sums(cells, (_, c) => c).Zip([17, 16, 22]),
            pair => Assert.InRange(pair.First - pair.Second, 0, 1)
        );
        Assert.InRange(cells.Sum(), 57, 58);
        long[] floors = [9, 9, 4, 0, 5, 9, 8, 1, 8];
        Assert.All(cells.Zip(floors), pair => Assert.InRange(pair.First - pair.Second, 0, 1));
    }

    [Fact]
    public void The_example_of_the_documentation_stands()
    {
        long[] cells = new long[6];
        Allocation.SplitBothWays([2, 1], [1, 1, 1], cells);
        Assert.Equal([1, 0, 1, 0, 1, 0], cells);
    }

    [Fact]
    public void Four_cars_of_a_person_are_spread_over_the_month()
    {
        // 12 cars of three people over 24 days, one every second day
        long[] days = [.. Enumerable.Range(0, 24).Select(day => day % 2 == 1 ? 1L : 0)];
        var asked = new TwoWayCase([4, 4, 4], days);
        asked.Hold(asked.Cells());
    }

    [Theory]
    [InlineData(200, 31, 1_000_000_000_000_000)]
    [InlineData(31, 200, 1_000_000_007)]
    [InlineData(500, 366, 123_456_789)]
    [InlineData(40, 31, 97)]
    [InlineData(40, 31, 9_223_372_036_854_775_807)]
    public void A_large_team_is_split(int people, int days, long total)
    {
        long[] rows = Parts(total, people, 7919);
        long[] columns = Parts(total, days, 104_729);
        var asked = new TwoWayCase(rows, columns);
        asked.Hold(asked.Cells());
    }

    private static long[] Parts(long total, int count, int step)
    {
        long[] weights = [.. Enumerable.Range(1, count).Select(i => (long)i * step % 1009)];
        long[] parts = new long[count];
        Allocation.Split(total, weights, AllocationRule.LargestRemainder, parts);
        return parts;
    }

    private static long[] Rounded(string table)
    {
        long[] cells = new long[9];
        long[] thousandths =
        [
            .. table
                .Split(' ')
                .Select(cell => (long)(decimal.Parse(cell, CultureInfo.InvariantCulture) * 1000)),
        ];
        Allocation.RoundBothWays(thousandths, 1000, 3, cells);
        return cells;
    }

    private static long[] Sums(long[] cells, Func<int, int, int> group) =>
        [
            .. Enumerable
                .Range(0, 3)
                .Select(place =>
                    Enumerable.Range(0, 9).Where(i => group(i / 3, i % 3) == place).Sum(i => cells[i])
                ),
        ];

    /// <summary>What looks like a shortcut: the rounded sum of the corner up to a cell, and its steps.</summary>
    private static long[] TwoDimensionalPrefixes(TwoWayCase asked)
    {
        long Corner(int row, int column)
        {
            long product = asked.Rows[..row].Sum() * asked.Columns[..column].Sum();
            return ((2 * product) + asked.Total) / (2 * asked.Total);
        }

        return
        [
            .. from row in Enumerable.Range(0, asked.Rows.Length)
            from column in Enumerable.Range(0, asked.Columns.Length)
            select Corner(row + 1, column + 1)
                - Corner(row, column + 1)
                - Corner(row + 1, column)
                + Corner(row, column),
        ];
    }
}
