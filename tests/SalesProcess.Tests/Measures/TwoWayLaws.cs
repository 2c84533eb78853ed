using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>What holds for every table that is split in two directions.</summary>
public class TwoWayLaws
{
    [Fact]
    public void Sums_are_exact_and_cells_and_runs_of_a_row_are_within_one_unit() =>
        Law.Holds(TwoWayCase.Any, asked => asked.Hold(asked.Cells()), cases: 40_000);

    [Fact]
    public void The_transposed_totals_give_a_valid_table_too() =>
        Law.Holds(TwoWayCase.Any, asked => asked.Transposed.Hold(asked.Transposed.Cells()), cases: 10_000);

    [Fact]
    public void The_negatives_split_into_the_negatives() =>
        Law.Holds(
            TwoWayCase.Any,
            asked =>
            {
                TwoWayCase mirrored = new(
                    [.. asked.Rows.Select(row => -row)],
                    [.. asked.Columns.Select(column => -column)]
                );
                Split.Same([.. asked.Cells().Select(cell => -cell)], mirrored.Cells());
            },
            cases: 10_000
        );

    [Fact]
    public void A_table_of_fractions_is_rounded_in_every_sum() =>
        Law.Holds(
            Tables,
            asked =>
            {
                long[] cells = new long[asked.Numerators.Length];
                Allocation.RoundBothWays(asked.Numerators, asked.Denominator, asked.Columns, cells);
                var places = Enumerable.Range(0, cells.Length).ToArray();
                Assert.All(places, place => Within(asked, cells, [place]));
                Within(asked, cells, places);
                for (int column = 0; column < asked.Columns; column++)
                {
                    Within(asked, cells, [.. places.Where(place => place % asked.Columns == column)]);
                }

                foreach (int end in places)
                {
                    // from the first column of its row to this cell
                    Within(asked, cells, [.. places[(end - (end % asked.Columns))..(end + 1)]]);
                }
            },
            cases: 20_000
        );

    private static void Within(
        (long[] Numerators, long Denominator, int Columns) asked,
        long[] cells,
        int[] places
    )
    {
        BigInteger exact = places.Aggregate(BigInteger.Zero, (sum, place) => sum + asked.Numerators[place]);
        BigInteger found = places.Aggregate(BigInteger.Zero, (sum, place) => sum + cells[place]);
        if (BigInteger.Abs((found * asked.Denominator) - exact) >= asked.Denominator)
        {
            Assert.Fail($"Cells {string.Join(',', places)} add up to {found}.");
        }
    }

    private static Arbitrary<(long[] Numerators, long Denominator, int Columns)> Tables =>
        (
            from denominator in Gen.OneOf(Law.Whole(1, 12), Law.Whole(1, 1_000), Gen.Constant(long.MaxValue))
            from columns in Gen.Choose(1, 6)
            from rows in Gen.Choose(1, 6)
            from numerators in Law.Whole(0, Math.Max(3 * (denominator % 1_000), denominator))
                .ArrayOf(rows * columns)
            select (numerators, denominator, columns)
        ).ThatShrinks(table =>
            Enumerable
                .Range(0, table.numerators.Length)
                .Where(i => table.numerators[i] > 0)
                .Select(i =>
                    (
                        (long[])[.. table.numerators[..i], 0, .. table.numerators[(i + 1)..]],
                        table.denominator,
                        table.columns
                    )
                )
        );
}
