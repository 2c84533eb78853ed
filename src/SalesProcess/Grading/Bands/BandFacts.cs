using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Puts the standing of a value into facts, refusals and explanations.</summary>
internal static class BandFacts
{
    internal static Fact Value(GradedValue value, PolicyBands range) => new("value", value.Shown, range.Unit);

    internal static Fact Unit(PolicyBands range) =>
        Fact.Named("unit", range.Currency?.Code ?? range.Unit.English, new("unit", "单位"), range.Unit);

    internal static Fact Band(PolicyBand band) =>
        Fact.Named("band", band.Name, new("band", "档位"), band.Label);

    internal static Fact Range(PolicyBands range) =>
        new("bands", new FactValue("bands", range.ToString()), new("bands", "档位划分"));

    internal static RefusalReason No(
        RefusalRule rule,
        PolicyReading? reading,
        params ReadOnlySpan<Fact> facts
    ) => reading is null ? rule.Because(GradingClauses.Cover, facts) : rule.Because(reading, facts);

    internal static RefusalReason Outside(GradedValue value, PolicyBands range, PolicyReading? reading) =>
        No(
            GradingRefusals.OutsideRange,
            reading,
            Value(value, range),
            new Fact("least", FactValue.Of(range.Least), new("lower end of the range", "范围下限")),
            new Fact("most", FactValue.Of(range.Most), new("upper end of the range", "范围上限")),
            Unit(range)
        );

    /// <summary>What the next band up lacks.</summary>
    internal static RefusalReason? MissingForNext(BandStanding standing)
    {
        if (standing.Up is not { } up)
        {
            return null;
        }

        RefusalRule rule = up.IsExclusive ? GradingRefusals.BandNotPassed : GradingRefusals.BandNotReached;
        FactValue needed = standing.IsWhole ? FactValue.Of(up.Amount.Numerator) : FactValue.Of(up.Amount);
        return No(
            rule,
            standing.Reading,
            Band(up.Band),
            new Fact("needed", needed, new("needed", "尚需")),
            Unit(standing.Range)
        );
    }

    internal static Explanation Explain(BandStanding standing, GradedValue value)
    {
        PolicyReading? reading = standing.Reading;
        PolicyBands range = standing.Range;
        FactValue shown = value.Shown;
        RefusalReason? missing = MissingForNext(standing);
        return new Explanation
        {
            Decision = "grading.band",
            Question = new(
                $"In which band does {shown} ({range.Unit.English}) lie?",
                $"{shown}（{range.Unit.Chinese}）属于哪一档？"
            ),
            Answer = new($"{standing.Band.Label.English}.", $"{standing.Band.Label.Chinese}。"),
            Outcome = FactValue.Of(standing.Band.Name),
            Clauses = ClausesOf(standing, reading),
            Facts = [Value(value, range), Range(range)],
            Readings = reading is null ? [] : [reading],
            NotApplied = missing is null
                ? []
                :
                [
                    new RuleNotApplied(
                        standing.Up!.Band.Name,
                        standing.Up.Band.Label,
                        standing.Up.Band.Clause ?? reading?.Clause ?? GradingClauses.Cover,
                        [missing]
                    ),
                ],
        };
    }

    private static ValueList<ClauseId> ClausesOf(BandStanding standing, PolicyReading? reading) =>
        new[] { standing.Band.Clause, reading?.Clause, GradingClauses.Cover, GradingClauses.Edge }
            .OfType<ClauseId>()
            .Distinct()
            .ToValueList();
}
