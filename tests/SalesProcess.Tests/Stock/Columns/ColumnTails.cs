using SalesProcess.Stock;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>Registers hold many lines: whatever number is left over at the end comes to the same.</summary>
public class ColumnTails
{
    [Theory]
    [InlineData(ColumnForm.IntInt)]
    [InlineData(ColumnForm.IntLong)]
    [InlineData(ColumnForm.LongLong)]
    public void Every_number_of_lines_comes_to_what_the_rules_say(ColumnForm form)
    {
        for (int lines = 0; lines <= 200; lines++)
        {
            ColumnCase all = AnyColumns.Make(
                form,
                lines,
                250,
                10_000,
                shape: 0b1_1011_1111,
                lines,
                faulty: false
            );
            ColumnOutcome.Equal(ColumnModel.Of(all), ColumnCalls.Assess(all));
            Assert.Equal(ColumnModel.Of(all).Summary, ColumnCalls.Summarize(all));
        }
    }

    /// <summary>A block is of 4,096 lines.</summary>
    [Theory]
    [InlineData(ColumnForm.IntInt)]
    [InlineData(ColumnForm.IntLong)]
    [InlineData(ColumnForm.LongLong)]
    public void So_does_every_number_around_that_of_a_block(ColumnForm form)
    {
        foreach (int lines in new[] { 4_031, 4_095, 4_096, 4_097, 4_160, 8_191, 8_192, 8_200 })
        {
            ColumnCase all = AnyColumns.Make(
                form,
                lines,
                250,
                10_000,
                shape: 0b1_1111_1111,
                lines,
                faulty: false
            );
            ColumnOutcome.Equal(ColumnModel.Of(all), ColumnCalls.Assess(all));
        }
    }

    /// <summary>Nothing is written behind the last line.</summary>
    [Fact]
    public void What_is_behind_the_last_line_is_left_alone()
    {
        for (int lines = 0; lines <= 130; lines++)
        {
            int[] variance = [.. Enumerable.Repeat(77, lines + 64)];
            var status = new StockStatus[lines + 64];
            Array.Fill(status, (StockStatus)77);
            int[] book = [.. Enumerable.Repeat(5, lines)];
            _ = StockBatch.Assess(
                new StockColumns<int, int> { Book = book, Counted = book },
                new StockResults<int> { Variance = variance, Status = status }
            );
            Assert.All(variance[..lines], found => Assert.Equal(0, found));
            Assert.All(variance[lines..], left => Assert.Equal(77, left));
            Assert.All(status[..lines], found => Assert.Equal(StockStatus.Normal, found));
            Assert.All(status[lines..], left => Assert.Equal(77, (int)left));
        }
    }
}
