using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Stock;

namespace SalesProcess.Examples;

internal static class ColumnsExample
{
    public static void Run(TextWriter output)
    {
        // page: columns
        int[] variance = new int[4];
        int[] replenish = new int[4];
        var status = new StockStatus[4];
        var columns = new StockColumns<int, int>
        {
            Book = [40, 24, 16, 10],
            Counted = [55, 9, StockColumns.NotCounted, 10],
            NormalFrom = [20, 20, 10, 5],
            NormalTo = [50, 50, 30, 15],
            Target = [30, 30, 20, 10],
            UnitValue = [1_250, 900, 420, 7_500], // fen
        };
        StockSummary summary = StockBatch.Assess(
            columns,
            new StockResults<int>
            {
                Variance = variance,
                Status = status,
                Replenish = replenish,
            }
        );

        for (int line = 0; line < 4; line++)
        {
            output.WriteLine(
                $"{line}: {status[line]}, variance {variance[line]}, replenish {replenish[line]}"
            );
        }

        output.WriteLine(summary);
        output.WriteLine(
            $"missing {summary.MissingValue} of {summary.BookValue}, excess {summary.ExcessValue}"
        );
        // page: end

        // page: why
        var first = new StockLine
        {
            Sku = "TEA-250",
            Specification = "250 g tin",
            Book = Quantity.Pieces(40),
            Counted = Quantity.Pieces(55),
            NormalFrom = Quantity.Pieces(20),
            NormalTo = Quantity.Pieces(50),
            Target = Quantity.Pieces(30),
            UnitValue = Money.Of(12.50m, Currency.Cny),
        };
        StockCount
            .Assess(first, PolicyBook.BuiltIn.Editions[^1])
            .Switch(
                (_, why) => output.WriteLine($"{why.Answer.English} [{why.Clauses[0]}]"),
                refusal => output.WriteLine(refusal)
            );
        // page: end

        // page: outlets
        var inOrder = new OutletSummary[2];
        StockBatch.AddByOffsets(columns, [0, 3, 4], inOrder); // lines 0 to 2 are of outlet 0, line 3 of outlet 1

        var inNoOrder = new OutletSummary[2];
        StockBatch.AddByOutlet(columns, [0, 0, 0, 1], inNoOrder); // the outlet of every line

        output.WriteLine($"outlet 0: {inOrder[0]}, net variance {inOrder[0].VarianceValue}");
        output.WriteLine($"outlet 1: {inOrder[1]}, net variance {inOrder[1].VarianceValue}");
        output.WriteLine($"the same in whatever order: {inOrder.SequenceEqual(inNoOrder)}");
        // page: end

        // page: chunks
        (int[] Book, int[] Counted)[] chunks = [([12, 8, 30], [12, 7, 33]), ([5, 5], [5, 4])];
        var buffer = new StockColumnBuffer();
        var tally = new StockTally();
        foreach ((int[] bookOfChunk, int[] countOfChunk) in chunks)
        {
            buffer.StartOver(); // the same room for every chunk
            Span<int> book = buffer.Column<int>(bookOfChunk.Length);
            Span<int> counted = buffer.Column<int>(bookOfChunk.Length);
            Span<int> found = buffer.Column<int>(bookOfChunk.Length);
            bookOfChunk.CopyTo(book); // as your reader would fill them
            countOfChunk.CopyTo(counted);
            tally.Add(
                new StockColumns<int, int> { Book = book, Counted = counted },
                new StockResults<int> { Variance = found }
            );
            output.WriteLine($"up to line {tally.Lines}: {string.Join(", ", found.ToArray())}");
        }

        output.WriteLine(tally.Summary);
        // page: end

        // page: threads
        StockSummary overThreads = StockBatch.Assess(columns, default, degreeOfParallelism: 4);
        output.WriteLine($"the same over threads: {overThreads == summary}");

        StockSummary monday = StockBatch.Summarize(columns);
        output.WriteLine($"and added up by machines: {(monday + tally.Summary).Lines} lines");
        // page: end

        // page: fault
        try
        {
            tally.Add(
                new StockColumns<int, int>
                {
                    Book = [20, 40],
                    Counted = [20, 38],
                    LentOut = [0, 50],
                }
            );
        }
        catch (StockLineException fault)
        {
            output.WriteLine(fault.Message);
            output.WriteLine($"{fault.Fault}, line {fault.Line - tally.Lines} of its chunk");
        }
        // page: end
    }
}
