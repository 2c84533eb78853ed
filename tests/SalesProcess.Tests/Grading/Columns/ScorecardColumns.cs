using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading.Columns;

/// <summary>Columns are graded as single customers are, each with its reasons.</summary>
public class ScorecardColumns
{
    [Fact]
    public void Are_graded_as_the_explained_form_grades() =>
        Law.Holds(
            AnyScorecards.Any,
            given =>
            {
                (int[] points, byte[] bands) = Grade(given);
                for (int line = 0; line < given.Lines; line++)
                {
                    Decision<ScoreAssessment> explained = Scorecards.Assess(given.Measured(line), given.Card);
                    int expected = explained.Match(
                        (score, _) => score.Standing.Place,
                        _ => ScorecardBatch.NoBand
                    );
                    Assert.Equal(expected, bands[line]);
                    Assert.Equal(
                        given
                            .Card.Criteria.Select(
                                (criterion, i) => PointsOf(criterion, given.Columns[i][line])
                            )
                            .Sum(),
                        points[line]
                    );
                }
            },
            cases: 400
        );

    [Fact]
    public void Are_graded_the_same_in_long_columns_as_line_by_line() =>
        Law.Holds(
            AnyScorecards.Any,
            given =>
            {
                if (given.Lines == 0)
                {
                    return;
                }

                // more than two blocks, so that known and partly known blocks take turns
                const int Length = 9_001;
                var longer = given with
                {
                    Columns = [.. given.Columns.Select(column => Repeat(column, Length))],
                    Lines = Length,
                };
                (int[] points, byte[] bands) = Grade(longer);
                (int[] onePoints, byte[] oneBands) = Grade(given);
                for (int line = 0; line < Length; line++)
                {
                    Assert.Equal(onePoints[line % given.Lines], points[line]);
                    Assert.Equal(oneBands[line % given.Lines], bands[line]);
                }
            },
            cases: 60
        );

    private static int[] Repeat(int[] column, int length) =>
        [.. Enumerable.Range(0, length).Select(i => column[i % column.Length])];

    private static (int[] Points, byte[] Bands) Grade(ScorecardCase given)
    {
        int[] points = new int[given.Lines];
        byte[] bands = new byte[given.Lines];
        ScorecardBatch.Of(given.Card).Grade(given.Memory, points, bands);
        return (points, bands);
    }

    private static long PointsOf(PolicyCriterion criterion, int value) =>
        value == ScorecardBatch.NotKnown
            ? 0
            : criterion.Weight * criterion.Steps.Bands[Bands.IndexOf(value, criterion.Steps)].Points!.Value;
}
