using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Everything that keeps a scorecard from giving a score.</summary>
internal static class ScorecardChecks
{
    internal static ValueList<RefusalReason> Of(
        IReadOnlyDictionary<string, long?> measured,
        PolicyScorecard card,
        PolicyReading? reading
    )
    {
        var faults = new List<RefusalReason>();
        int known = 0;
        foreach (PolicyCriterion criterion in card.Criteria)
        {
            if (!measured.TryGetValue(criterion.Name, out long? value) || value is not { } number)
            {
                if (card.Missing == MissingCriterion.Unknown)
                {
                    faults.Add(No(GradingRefusals.CriterionMissing, reading, Named(criterion)));
                }

                continue;
            }

            known++;
            if (BandMath.IndexOf(criterion.Steps, number) < 0)
            {
                faults.Add(Outside(criterion, number, reading));
            }
        }

        foreach (string name in measured.Keys.Order(StringComparer.Ordinal))
        {
            if (card.Criteria.All(criterion => criterion.Name != name))
            {
                faults.Add(
                    No(
                        GradingRefusals.UnknownCriterion,
                        reading,
                        new Fact("criterion", FactValue.Of(name), new("criterion", "指标"))
                    )
                );
            }
        }

        if (known == 0 && card.Missing == MissingCriterion.Redistribute)
        {
            faults.Add(
                No(
                    GradingRefusals.NothingKnown,
                    reading,
                    new Fact("count", FactValue.Of(card.Criteria.Count), new("criteria", "指标数"))
                )
            );
        }

        return faults.ToValueList();
    }

    private static RefusalReason Outside(PolicyCriterion criterion, long value, PolicyReading? reading) =>
        No(
            GradingRefusals.CriterionOutsideRange,
            reading,
            Named(criterion),
            new Fact("value", FactValue.Of(value), criterion.Steps.Unit),
            new Fact("least", FactValue.Of(criterion.Steps.Least), new("lower end of the range", "范围下限")),
            new Fact("most", FactValue.Of(criterion.Steps.Most), new("upper end of the range", "范围上限")),
            BandFacts.Unit(criterion.Steps)
        ) with
        {
            Edition = reading?.Edition,
        };

    private static Fact Named(PolicyCriterion criterion) =>
        Fact.Named("criterion", criterion.Name, new("criterion", "指标"), criterion.Label);

    private static RefusalReason No(
        RefusalRule rule,
        PolicyReading? reading,
        params ReadOnlySpan<Fact> facts
    ) => reading is null ? rule.Because(GradingClauses.Missing, facts) : rule.Because(reading, facts);
}
