namespace SalesProcess.Measures;

/// <summary>
/// The fractions of a table with one more row and one more column, which take what rows and columns lack to the next
/// whole number; the corner takes the fraction of the whole table. Then every row and column adds up to a whole
/// number, and rounding the larger table rounds the sums of the smaller one.
/// </summary>
internal sealed class SlackTable
{
    internal SlackTable(ReadOnlySpan<long> numerators, long denominator, int columns)
    {
        int rows = numerators.Length / columns;
        int wide = columns + 1;
        Fractions = new long[(rows + 1) * wide];
        for (int cell = 0; cell < numerators.Length; cell++)
        {
            long fraction = numerators[cell] % denominator;
            (int row, int column) = Math.DivRem(cell, columns);
            Fractions[(row * wide) + column] = fraction;
            TakeFrom(ref Fractions[(row * wide) + columns], fraction, denominator);
            TakeFrom(ref Fractions[(rows * wide) + column], fraction, denominator);
            TakeFrom(ref Fractions[^1], fraction, denominator);
        }

        Fractions[^1] = Fractions[^1] == 0 ? 0 : denominator - Fractions[^1];
    }

    internal long[] Fractions { get; }

    /// <summary>Lowers what is lacking by a fraction, up to the next whole number above where that is needed.</summary>
    private static void TakeFrom(ref long lacking, long fraction, long denominator) =>
        lacking = lacking >= fraction ? lacking - fraction : lacking + (denominator - fraction);
}
