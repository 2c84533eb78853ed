using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Grades customers by a scorecard, millions at a time, over columns of plain numbers.</summary>
/// <remarks>
/// <para>
/// The answers are those of <see cref="Scorecards"/>, without the reasons: ask it for the customer that somebody asks
/// about. Nothing is allocated. A batch is made once of a scorecard and holds nothing of a call, so that it may be shared
/// between threads, each of which grades lines of its own.
/// </para>
/// <para>There is no default; equality is that of the reference.</para>
/// </remarks>
/// <example>
/// <code>
/// ScorecardBatch batch = ScorecardBatch.Of(scorecard);   // criteria: turnover, days-to-pay
/// batch.Grade([turnover, daysToPay], points, bands);     // bands[i] is a place in scorecard.Bands.Bands
/// </code>
/// </example>
public sealed class ScorecardBatch
{
    /// <summary>How many criteria a scorecard can have here.</summary>
    public const int MostCriteria = PinnedColumns.Most;

    /// <summary>How many bands a score can have here.</summary>
    public const int MostBands = NoBand;

    /// <summary>Stands in a column where the value of the criterion is not known; treated as the scorecard says.</summary>
    public const int NotKnown = int.MinValue;

    /// <summary>Stands in the bands where there is no score: a criterion is not known that the scorecard gives no score
    /// without, or none is known whose weights could be redistributed.</summary>
    public const byte NoBand = byte.MaxValue;

    private readonly ScorecardPlan plan;

    private ScorecardBatch(ScorecardPlan plan) => this.plan = plan;

    /// <summary>The scorecard.</summary>
    public PolicyScorecard Scorecard => plan.Card;

    /// <summary>Prepares a scorecard.</summary>
    /// <param name="scorecard">The scorecard, as a policy sets it.</param>
    /// <returns>The batch.</returns>
    /// <exception cref="ArgumentException">The scorecard has more criteria or bands than fit, or its weights and points
    /// are too large for columns of 32 bits; the message says by how much.</exception>
    public static ScorecardBatch Of(PolicyScorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        return new(ScorecardPlan.Of(scorecard));
    }

    /// <summary>Grades lines.</summary>
    /// <param name="columns">A column for each criterion of the scorecard, in its order and in the unit of its steps;
    /// all of one length, line by line the same customer. <see cref="NotKnown"/> where a value is not known.</param>
    /// <param name="points">Receives Σ weight × points of each line, of the criteria that are known; as long as the
    /// columns at least.</param>
    /// <param name="bands">Receives for each line the place of its band in the scorecard's bands, zero for the lowest;
    /// <see cref="NoBand"/> where there is no score. As long as the columns at least.</param>
    /// <exception cref="ArgumentException">Not a column for each criterion, columns of different lengths, too little room,
    /// or results that overlap each other or a column.</exception>
    /// <exception cref="ScorecardLineException">A value is outside of the steps of its criterion; it names the first such
    /// line. What was written to the results by then does not count.</exception>
    [Implements("LIB-GRADE-04", "LIB-GRADE-05")]
    public void Grade(ReadOnlySpan<ReadOnlyMemory<int>> columns, Span<int> points, Span<byte> bands)
    {
        int lines = Lines(columns);
        Room(points.Length, lines, nameof(points));
        Room(bands.Length, lines, nameof(bands));
        points = points[..lines];
        bands = bands[..lines];
        ColumnOverlaps.Refuse(columns, points, bands);
        ScorecardRunner.Run(plan, columns, points, bands);
    }

    private int Lines(ReadOnlySpan<ReadOnlyMemory<int>> columns)
    {
        int criteria = plan.Card.Criteria.Count;
        if (columns.Length != criteria)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"There are {columns.Length} columns for {criteria} criteria. Give a column for each, in the order of the scorecard."
                ),
                nameof(columns)
            );
        }

        int lines = columns[0].Length;
        for (int i = 1; i < columns.Length; i++)
        {
            if (columns[i].Length != lines)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The column of {plan.Card.Criteria[i].Name} has {columns[i].Length} lines, and the first one has {lines}. Give all columns one length."
                    ),
                    nameof(columns)
                );
            }
        }

        return lines;
    }

    private static void Room(int room, int lines, string parameter)
    {
        if (room < lines)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"There is room for {room} lines of {lines}. Give room for all."
                ),
                parameter
            );
        }
    }
}
