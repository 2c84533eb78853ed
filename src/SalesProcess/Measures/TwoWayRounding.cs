namespace SalesProcess.Measures;

/// <summary>
/// Rounds the cells of a table up or down so that rows and columns add up to whole numbers, and every row, read from
/// its first column, is up to each column its exact sum rounded up or down.
/// </summary>
/// <remarks>
/// <para>
/// A row whose fractions add up to k has k units to place. Its unit number n belongs to the cells over which the
/// running sum of the fractions goes from n − 1 to n; a cell where one unit ends and the next begins may take either
/// of them. First every unit stands where cumulative rounding puts it. Then units move, each inside its own cells,
/// along shortest chains from columns with too many to columns with too few.
/// </para>
/// <para>
/// Such a rounding always exists: the cells and the runs from the first column of a row are nested, and so are the
/// columns, and the exact table itself obeys every limit; two nested families make the system of limits totally
/// unimodular, so there is a whole table too (Bacharach 1966; Doerr, Friedrich, Klein, Osbild: Unbiased Matrix
/// Rounding, 2006, arXiv cs/0604068). A chain to follow exists as long as a column is wrong.
/// </para>
/// </remarks>
internal sealed class TwoWayRounding
{
    private const int None = -1;
    private readonly int columns;
    private readonly int[] firstUnit; // of a cell: the first unit that it may take, or None
    private readonly bool[] endsUnit; // of a cell: whether it may take the next unit as well
    private readonly int[] unitAt; // of a cell: the unit that it takes, or None
    private readonly int[] cellOf; // of a unit: the cell that takes it
    private readonly int[] from; // of a unit: its first cell
    private readonly int[] to; // of a unit: its last cell
    private readonly int[] tooMany; // of a column
    private readonly (int Unit, int Cell)[] before; // of a unit in a chain: who takes its place, and which cell
    private readonly int[] unitSeen;
    private readonly int[] columnSeen;
    private readonly int[] queue;
    private int search;

    /// <summary>Takes the fractions of the cells, row by row, in parts of a denominator; the fractions of every row
    /// and of every column add up to a whole number.</summary>
    internal TwoWayRounding(ReadOnlySpan<long> fractions, long denominator, int columns)
    {
        this.columns = columns;
        firstUnit = new int[fractions.Length];
        endsUnit = new bool[fractions.Length];
        unitAt = new int[fractions.Length];
        int units = Number(fractions, (ulong)denominator);
        (cellOf, from, to) = (new int[units], new int[units], new int[units]);
        (before, unitSeen, queue) = (new (int, int)[units], new int[units], new int[units]);
        columnSeen = new int[columns];
        tooMany = TooMany(fractions, (ulong)denominator);
        Array.Fill(from, None);
        for (int cell = 0; cell < fractions.Length; cell++)
        {
            Tell(cell);
        }
    }

    /// <summary>Whether a cell is rounded up.</summary>
    internal bool IsUp(int cell) => unitAt[cell] != None;

    /// <summary>Moves units until every column has as many as its fractions add up to.</summary>
    internal void Balance()
    {
        for (int column = 0; column < columns; column++)
        {
            while (tooMany[column] > 0)
            {
                MoveOneFrom(column);
            }
        }
    }

    /// <summary>Tells the units of a cell about it.</summary>
    private void Tell(int cell)
    {
        if (unitAt[cell] != None)
        {
            cellOf[unitAt[cell]] = cell;
        }

        for (int unit = firstUnit[cell]; unit != None && unit <= LastUnit(cell); unit++)
        {
            from[unit] = from[unit] == None ? cell : from[unit];
            to[unit] = cell;
        }
    }

    private int LastUnit(int cell) => firstUnit[cell] + (endsUnit[cell] ? 1 : 0);

    /// <summary>Numbers the units of all rows, says which cells may take them, and rounds the running sums.</summary>
    private int Number(ReadOnlySpan<long> fractions, ulong all)
    {
        int unit = 0;
        for (int cell = 0; cell < fractions.Length; )
        {
            ulong soFar = 0;
            for (int end = cell + columns; cell < end; cell++)
            {
                ulong next = soFar + (ulong)fractions[cell];
                firstUnit[cell] = fractions[cell] > 0 ? unit : None;
                endsUnit[cell] = next > all;
                bool wasUp = soFar >= all - soFar;
                if (next >= all)
                {
                    next -= all;
                    bool isUp = next >= all - next;
                    unitAt[cell] =
                        !wasUp ? unit
                        : isUp ? unit + 1
                        : None;
                    unit++;
                }
                else
                {
                    unitAt[cell] = !wasUp && next >= all - next ? unit : None;
                }

                soFar = next;
            }
        }

        return unit;
    }

    private int[] TooMany(ReadOnlySpan<long> fractions, ulong all)
    {
        int[] result = new int[columns];
        for (int column = 0; column < columns; column++)
        {
            ulong soFar = 0;
            for (int cell = column; cell < fractions.Length; cell += columns)
            {
                soFar += (ulong)fractions[cell];
                result[column] += unitAt[cell] == None ? 0 : 1;
                if (soFar >= all)
                {
                    soFar -= all;
                    result[column]--;
                }
            }
        }

        return result;
    }

    /// <summary>Searches, breadth first, the shortest chain of moves from a column to one with too few units.</summary>
    private void MoveOneFrom(int crowded)
    {
        search++;
        int waiting = EnqueueColumn(crowded, None, None, 0);
        for (int i = 0; i < waiting; i++)
        {
            int unit = queue[i];
            for (int cell = from[unit]; cell <= to[unit]; cell++)
            {
                if (firstUnit[cell] == None || unitAt[cell] == unit)
                {
                    continue;
                }

                if (unitAt[cell] != None)
                {
                    waiting = Enqueue(unitAt[cell], cell, unit, waiting);
                }
                else if (tooMany[cell % columns] < 0)
                {
                    tooMany[crowded]--;
                    tooMany[cell % columns]++;
                    Follow(unit, cell);
                    return;
                }
                else if (columnSeen[cell % columns] != search)
                {
                    waiting = EnqueueColumn(cell % columns, cell, unit, waiting);
                }
            }
        }

        throw new InvalidOperationException("A table whose rows and columns are whole has a whole rounding.");
    }

    /// <summary>Lets every unit of a column be the next one to move.</summary>
    private int EnqueueColumn(int column, int wanted, int by, int waiting)
    {
        columnSeen[column] = search;
        for (int cell = column; cell < unitAt.Length; cell += columns)
        {
            if (unitAt[cell] != None)
            {
                waiting = Enqueue(unitAt[cell], wanted, by, waiting);
            }
        }

        return waiting;
    }

    /// <summary>Lets a unit be the next one to move, so that another one may take its place or its column.</summary>
    private int Enqueue(int unit, int wanted, int by, int waiting)
    {
        if (unitSeen[unit] == search)
        {
            return waiting;
        }

        unitSeen[unit] = search;
        before[unit] = (by, wanted);
        queue[waiting] = unit;
        return waiting + 1;
    }

    private void Follow(int unit, int cell)
    {
        while (unit != None)
        {
            unitAt[cellOf[unit]] = None;
            cellOf[unit] = cell;
            unitAt[cell] = unit;
            (unit, cell) = before[unit];
        }
    }
}
