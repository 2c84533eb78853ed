using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>A table of amounts whose rows and columns add up exactly; made by <see cref="Allocation"/> only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TwoWaySplit<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal TwoWaySplit(ValueList<TMeasure> rows, ValueList<TMeasure> columns, ValueList<TMeasure> cells) =>
        (Rows, Columns, Cells) = (rows, columns, cells);

    /// <summary>The totals of the rows.</summary>
    public ValueList<TMeasure> Rows { get; }

    /// <summary>The totals of the columns.</summary>
    public ValueList<TMeasure> Columns { get; }

    /// <summary>The cells, row by row.</summary>
    public ValueList<TMeasure> Cells { get; }

    /// <summary>Gets a cell.</summary>
    /// <param name="row">The place of the row, from 0.</param>
    /// <param name="column">The place of the column, from 0.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public TMeasure this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows.Count);
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns.Count);
            return Cells[(row * Columns.Count) + column];
        }
    }

    /// <summary>Gets the cells of a row.</summary>
    /// <param name="row">The place of the row, from 0.</param>
    /// <returns>The amounts, from the first column to the last.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ValueList<TMeasure> Row(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows.Count);
        return ValueList.Create(Cells.AsSpan().Slice(row * Columns.Count, Columns.Count));
    }

    /// <summary>Answers how large the table is.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Rows.Count} rows of {Columns.Count} columns");
}
