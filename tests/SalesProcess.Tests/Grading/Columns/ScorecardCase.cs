using System.Globalization;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Grading.Columns;

/// <summary>A scorecard with columns of lines.</summary>
internal sealed record ScorecardCase(PolicyScorecard Card, int[][] Columns, int Lines)
{
    public ReadOnlyMemory<int>[] Memory =>
        [
            .. Columns.Length == 0
                ? Card.Criteria.Select(_ => ReadOnlyMemory<int>.Empty)
                : Columns.Select(column => new ReadOnlyMemory<int>(column)),
        ];

    public ScorecardCase Without(int from, int to) =>
        this with
        {
            Columns = [.. Columns.Select(column => (int[])[.. column[..from], .. column[to..]])],
            Lines = Lines - (to - from),
        };

    /// <summary>What the explained form takes of a line.</summary>
    public Dictionary<string, long?> Measured(int line) =>
        Card
            .Criteria.Select((criterion, i) => (criterion.Name, Value: Columns[i][line]))
            .ToDictionary(one => one.Name, one => one.Value == int.MinValue ? null : (long?)one.Value);

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Card} | {string.Join(" | ", Card.Criteria.Select(c => $"{c} {c.Steps} {string.Join(' ', c.Steps.Bands.Select(b => b.Points))}"))} | {string.Join(" | ", Columns.Select(column => string.Join(' ', column)))}"
        );
}
