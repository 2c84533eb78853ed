using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Grading.Columns;

/// <summary>What a caller of the columns does wrong is named, and nothing is read or written that is not his.</summary>
public class ScorecardColumnCalls
{
    private static readonly BilingualText Unit = new("units", "单位");
    private static readonly PolicyScorecard Card = CardOf(points: 10, weight: 50);

    [Fact]
    public void Allocate_nothing()
    {
        var batch = ScorecardBatch.Of(Card);
        ReadOnlyMemory<int>[] columns = [new int[10_000], Missing(10_000)];
        int[] points = new int[10_000];
        byte[] bands = new byte[10_000];
        batch.Grade(columns, points, bands);
        long before = GC.GetAllocatedBytesForCurrentThread();
        batch.Grade(columns, points, bands);
        BandBatch.Place(points, Card.Criteria[0].Steps, bands);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Name_the_first_line_and_criterion_that_is_outside_of_its_steps()
    {
        int[] second = new int[9_000];
        second[8_500] = 101;
        second[8_700] = -1;
        ScorecardLineException fault = Assert.Throws<ScorecardLineException>(() =>
            ScorecardBatch.Of(Card).Grade([new int[9_000], second], new int[9_000], new byte[9_000])
        );
        Assert.Equal((8_500, "days"), (fault.Line, fault.Criterion));
        Assert.Equal(
            "Line 8500 of the columns (the first is 0): days is 101, outside of its steps from 0 to 100. Give a value within them, or -2147483648 where it is not known.",
            fault.Message
        );
    }

    [Fact]
    public void Name_the_first_value_that_is_outside_of_the_bands()
    {
        long[] values = new long[5_000];
        values[4_321] = 101;
        ArgumentOutOfRangeException fault = Assert.Throws<ArgumentOutOfRangeException>(() =>
            BandBatch.Place(values, Card.Bands, new byte[5_000])
        );
        Assert.Equal(101L, fault.ActualValue);
        Assert.StartsWith(
            "Line 4321 (the first is 0) is outside of the bands, 0 to 100.",
            fault.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(1, 5, 5, 5, "There are 1 columns for 2 criteria.")]
    [InlineData(2, 4, 5, 5, "The column of days has 4 lines, and the first one has 5.")]
    [InlineData(2, 5, 4, 5, "There is room for 4 lines of 5.")]
    [InlineData(2, 5, 5, 4, "There is room for 4 lines of 5.")]
    public void Are_refused_where_columns_do_not_fit(
        int count,
        int second,
        int points,
        int bands,
        string message
    )
    {
        ReadOnlyMemory<int>[] columns = count == 1 ? [new int[5]] : [new int[5], new int[second]];
        ArgumentException fault = Assert.Throws<ArgumentException>(() =>
            ScorecardBatch.Of(Card).Grade(columns, new int[points], new byte[bands])
        );
        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_refused_where_results_overlap_a_column()
    {
        int[] first = new int[5];
        Assert.Throws<ArgumentException>(
            "points",
            () => ScorecardBatch.Of(Card).Grade([first, new int[5]], first, new byte[5])
        );
        long[] values = new long[4];
        Assert.Throws<ArgumentException>(
            "places",
            () =>
                BandBatch.Place(
                    values,
                    Card.Bands,
                    System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan())
                )
        );
    }

    [Fact]
    public void Are_refused_where_points_do_not_fit_32_bits() =>
        Assert.StartsWith(
            "The scorecard is too large for columns of 32 bits: Weights × points come to 2000000000000; times 2",
            Assert
                .Throws<ArgumentException>("scorecard", () => ScorecardBatch.Of(CardOf(1_000_000, 1_000_000)))
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Give_no_band_where_nothing_is_known()
    {
        byte[] bands = new byte[40];
        ScorecardBatch.Of(Card).Grade([Missing(40), Missing(40)], new int[40], bands);
        Assert.All(bands, band => Assert.Equal(ScorecardBatch.NoBand, band));
    }

    private static int[] Missing(int lines)
    {
        int[] column = new int[lines];
        Array.Fill(column, ScorecardBatch.NotKnown);
        return column;
    }

    private static PolicyScorecard CardOf(long points, long weight) =>
        PolicyScorecard.Create(
            [Criterion("size", points, weight), Criterion("days", points, weight)],
            MissingCriterion.Redistribute,
            PolicyBands.Create(
                0,
                100,
                BandEdge.Above,
                Unit,
                [new PolicyBand("b", Unit, 0, 50), new PolicyBand("a", Unit, 50, 100)]
            )
        );

    private static PolicyCriterion Criterion(string name, long points, long weight) =>
        new(
            name,
            ClauseId.Parse("GRADE-PRIO-01"),
            Unit,
            weight,
            PolicyBands.Create(
                0,
                100,
                BandEdge.Above,
                Unit,
                [
                    new PolicyBand("low", Unit, 0, 10, Points: 0),
                    new PolicyBand("high", Unit, 10, 100, Points: points),
                ]
            )
        );
}
