using System.Globalization;

namespace SalesProcess.Measures;

/// <content>Splits in two directions at once, over spans.</content>
public static partial class Allocation
{
    /// <summary>Splits totals of rows over columns with totals of their own, in proportion to both, so that every row
    /// and every column adds up exactly.</summary>
    /// <param name="rows">The totals of the rows, such as people; all of one sign, or zero.</param>
    /// <param name="columns">The totals of the columns, such as dates in their order; of the same sign, and with the
    /// same sum.</param>
    /// <param name="cells">Receives the cells, row by row; as many as rows times columns.</param>
    /// <remarks>
    /// <para>
    /// The exact cell is row·column/total. Every cell is its exact one rounded up or down, and so is, in every row,
    /// the sum of the cells from the first column to any other: a month to date is never one unit or more off. A row
    /// or a column of zero is zero in every cell, and the negatives of the totals split into the negatives of the
    /// cells. The answer is the same each time; rows are alike, but for which of them moves first.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentException">There are not as many cells as rows times columns, the sums differ, totals
    /// have different signs, a sum does not fit 64 bits, or the spans overlap. Nothing is written then.</exception>
    /// <example>Rows 2, 1 and columns 1, 1, 1 give 1, 0, 1 and 0, 1, 0.</example>
    public static void SplitBothWays(ReadOnlySpan<long> rows, ReadOnlySpan<long> columns, Span<long> cells)
    {
        AsManyAs((long)rows.Length * columns.Length, cells.Length);
        if (cells.Overlaps(rows) || cells.Overlaps(columns))
        {
            throw new ArgumentException("The cells must not overlap the rows or the columns.", nameof(cells));
        }

        long total = SumOfOneSign(rows, nameof(rows));
        long ofColumns = SumOfOneSign(columns, nameof(columns));
        if (total != ofColumns)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The rows add up to {total} and the columns to {ofColumns}. Give totals with the same sum."
                ),
                nameof(columns)
            );
        }

        if (total == 0)
        {
            cells.Clear();
            return;
        }

        long[] fractions = new long[cells.Length];
        long all = Math.Abs(total);
        for (int cell = 0; cell < cells.Length; cell++)
        {
            Int128 product = (Int128)rows[cell / columns.Length] * columns[cell % columns.Length];
            (Int128 whole, Int128 fraction) = Int128.DivRem(product, all);
            cells[cell] = Math.Sign(total) * (long)whole;
            fractions[cell] = (long)fraction;
        }

        RoundUpSome(fractions, all, columns.Length, Math.Sign(total), cells);
    }

    /// <summary>Rounds a table of fractions so that every cell, every row, every column and the whole table is its
    /// exact sum rounded up or down; what adds up to a whole number stays as it is.</summary>
    /// <param name="numerators">The cells, row by row, as multiples of one over the denominator; none negative.</param>
    /// <param name="denominator">The denominator of all cells; at least 1.</param>
    /// <param name="columns">How many cells a row has; at least 1.</param>
    /// <param name="cells">Receives the rounded cells, row by row.</param>
    /// <remarks>In every row, the sum of the cells from the first column to any other is its exact sum rounded up or
    /// down, too. The answer is the same each time.</remarks>
    /// <exception cref="ArgumentException">There are not as many cells as numerators, they do not fill the rows, a
    /// numerator is negative, or the spans overlap. Nothing is written then.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The denominator or the number of columns is below 1.</exception>
    public static void RoundBothWays(
        ReadOnlySpan<long> numerators,
        long denominator,
        int columns,
        Span<long> cells
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        AsManyAs(numerators.Length, cells.Length);
        if (numerators.Length % columns != 0)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{numerators.Length} numerators do not fill rows of {columns}."
                ),
                nameof(numerators)
            );
        }

        if (cells.Overlaps(numerators))
        {
            throw new ArgumentException("The cells must not overlap the numerators.", nameof(cells));
        }

        for (int cell = 0; cell < cells.Length; cell++)
        {
            if (numerators[cell] < 0)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Numerator {cell} is {numerators[cell]}; it must not be negative."
                    ),
                    nameof(numerators)
                );
            }
        }

        for (int cell = 0; cell < cells.Length; cell++)
        {
            cells[cell] = numerators[cell] / denominator;
        }

        var slack = new SlackTable(numerators, denominator, columns);
        long[] rounded = new long[slack.Fractions.Length];
        RoundUpSome(slack.Fractions, denominator, columns + 1, 1, rounded);
        for (int cell = 0; cell < cells.Length; cell++)
        {
            cells[cell] += rounded[cell + (cell / columns)];
        }
    }

    private static void RoundUpSome(
        ReadOnlySpan<long> fractions,
        long denominator,
        int columns,
        int unit,
        Span<long> cells
    )
    {
        var rounding = new TwoWayRounding(fractions, denominator, columns);
        rounding.Balance();
        for (int cell = 0; cell < cells.Length; cell++)
        {
            cells[cell] += rounding.IsUp(cell) ? unit : 0;
        }
    }

    private static void AsManyAs(long asked, int cells)
    {
        if (cells != asked)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"There is room for {cells} cells; give room for {asked}."
                ),
                nameof(cells)
            );
        }
    }

    private static long SumOfOneSign(ReadOnlySpan<long> totals, string parameter)
    {
        Int128 sum = 0;
        Int128 sizes = 0;
        foreach (long total in totals)
        {
            sum += total;
            sizes += Int128.Abs(total);
        }

        return Int128.Abs(sum) != sizes
                ? throw new ArgumentException(
                    $"Some {parameter} are below zero and some above. Give totals of one sign.",
                    parameter
                )
            : sizes > long.MaxValue
                ? throw new ArgumentException($"The {parameter} add up to more than 2^63 - 1.", parameter)
            : (long)sum;
    }
}
