using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading.Columns;

/// <summary>Generated scorecards with lines to grade: any edges, any points, values on and beside every edge, and missing ones.</summary>
internal static class AnyScorecards
{
    private static readonly BilingualText Text = new("unit", "单位");
    private static readonly ClauseId Clause = ClauseId.Parse("GRADE-PRIO-01");

    public static Arbitrary<ScorecardCase> Any =>
        (
            from count in Gen.Choose(1, 5)
            from criteria in Gen.CollectToArray(Enumerable.Range(0, count).Select(Criterion))
            from missing in Gen.Elements(Enum.GetValues<MissingCriterion>())
            from bands in Score
            from lines in Gen.Choose(0, 70)
            from missingOften in Gen.Elements(0, 0, 12)
            from values in Gen.CollectToArray(
                criteria.SelectMany(criterion =>
                    Enumerable.Repeat(Value(criterion.Steps, missingOften), lines)
                )
            )
            select new ScorecardCase(
                PolicyScorecard.Create(criteria.ToValueList(), missing, bands),
                [.. values.Chunk(Math.Max(lines, 1))],
                lines
            )
        ).ThatShrinks(Smaller);

    /// <summary>Ranges of bands, open or not, with any number of edges.</summary>
    public static Gen<PolicyBands> Bands(bool closed, long most) =>
        from edge in Gen.Elements(BandEdge.Above, BandEdge.Below)
        from open in Gen.Choose(0, 3)
        from edges in Law.Whole(-most, most).NonEmptyListOf()
        let sorted = edges.Append(edges[0] + 2).Distinct().Order().Take(7).ToArray()
        let lower = closed || (open & 1) == 0 ? sorted[0] : (long?)null
        let upper = closed || (open & 2) == 0 ? sorted[^1] : (long?)null
        select PolicyBands.Create(
            lower,
            upper,
            edge,
            Text,
            sorted
                .Skip(1)
                .Select(
                    (end, i) =>
                        new PolicyBand(
                            $"b-{i}",
                            Text,
                            i == 0 ? lower : sorted[i],
                            i == sorted.Length - 2 ? upper : end
                        )
                )
                .ToValueList()
        );

    private static Gen<PolicyCriterion> Criterion(int number) =>
        from most in Gen.Elements(3L, 100L, int.MaxValue, 5_000_000_000L)
        from bands in Bands(closed: false, most)
        from weight in Gen.Choose(1, 40)
        from points in Gen.Choose(0, 50).ArrayOf(bands.Bands.Count)
        select new PolicyCriterion(
            $"c-{number}",
            Clause,
            Text,
            weight,
            PolicyBands.Create(
                bands.From,
                bands.To,
                bands.Edge,
                bands.Unit,
                bands
                    .Bands.Select((band, i) => band with { Points = points[i] + (i == 0 ? 1 : 0) })
                    .ToValueList()
            )
        );

    private static Gen<PolicyBands> Score => Bands(closed: true, 100);

    // on an edge, beside one, or anywhere, of what is inside and fits
    private static Gen<int> Value(PolicyBands steps, int missingOften)
    {
        long least = Math.Max(steps.From ?? int.MinValue + 1, int.MinValue + 1);
        long most = Math.Min(steps.To ?? int.MaxValue, int.MaxValue);
        if (least > most)
        {
            return Gen.Constant(int.MinValue);
        }

        int[] near =
        [
            .. steps
                .Bands.Select(band => band.From ?? least)
                .SelectMany(edge => new[] { edge - 1, edge, edge + 1 })
                .Append(least)
                .Append(most)
                .Where(value => value >= least && value <= most)
                .Select(value => (int)value),
        ];
        Gen<int> known = Gen.OneOf(Gen.Elements(near), Law.Whole(least, most).Select(value => (int)value));
        return missingOften == 0
            ? known
            : Gen.Frequency((missingOften, known), (1, Gen.Constant(int.MinValue)));
    }

    private static IEnumerable<ScorecardCase> Smaller(ScorecardCase given)
    {
        if (given.Lines > 0)
        {
            yield return given.Without(given.Lines / 2, given.Lines);
            yield return given.Without(0, (given.Lines + 1) / 2);
        }
    }
}
