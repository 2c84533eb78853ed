using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Compares plans.</summary>
public static class QuotaDiff
{
    /// <summary>Compares two plans of one month, day by day: other target, other calendar or other edition.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="before">The earlier plan.</param>
    /// <param name="after">The later plan.</param>
    /// <returns>The difference with its explanation, which names both editions and both targets. Refused where the
    /// plans are of two months or of two currencies or units.</returns>
    public static Decision<QuotaDiff<TMeasure>> Between<TMeasure>(
        QuotaPlan<TMeasure> before,
        QuotaPlan<TMeasure> after
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        List<RefusalReason> reasons = [.. QuotaActuals.UnitFaults(before, after.Target)];
        if (before.Month != after.Month)
        {
            reasons.Add(
                QuotaRefusals.PlansOfTwoMonths.Because(
                    QuotaFacts.MonthClause,
                    QuotaFacts.Month(before.Month),
                    new Fact("other-month", FactValue.Of(after.Month), new("other month", "另一月份"))
                )
            );
        }

        if (reasons.Count > 0)
        {
            return Decision.Refuse<QuotaDiff<TMeasure>>(new Refusal(reasons.ToValueList()));
        }

        var diff = new QuotaDiff<TMeasure>(before, after);
        return Decision.Accept(diff, () => Explain(diff));
    }

    private static Explanation Explain<TMeasure>(QuotaDiff<TMeasure> diff)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        int changed = diff.Days.Count(day => day.Change.Units != 0);
        string month = FactValue.Of(diff.Before.Month).Text;
        string before = diff.Before.Target.ToString("N", null);
        string after = diff.After.Target.ToString("N", null);
        return new Explanation
        {
            Decision = "quotas.diff",
            Question = new(
                $"What changes in {month} from the plan of {before} ({diff.Before.Edition}) to that of {after} ({diff.After.Edition})?",
                $"{month}的计划由{before}（{diff.Before.EditionLabel.Chinese}）改为{after}（{diff.After.EditionLabel.Chinese}），有何变动？"
            ),
            Answer = new(
                $"{changed} of {diff.Days.Count} days {(changed == 1 ? "changes" : "change")}, by {diff.Change.ToString("N", null)} together.",
                $"{diff.Days.Count}日中有{changed}日变动，合计变动{diff.Change.ToString("N", null)}。"
            ),
            Outcome = FactValue.OfList(diff.Days.Select(day => day.Change)),
            Clauses = [QuotaFacts.DecompositionClause],
            Facts =
            [
                .. FactsOf("before", new("before", "变更前"), diff.Before),
                .. FactsOf("after", new("after", "变更后"), diff.After),
            ],
        };
    }

    private static Fact[] FactsOf<TMeasure>(string name, BilingualText which, QuotaPlan<TMeasure> plan)
        where TMeasure : struct, IMeasure<TMeasure> =>
        [
            new(
                $"target-{name}",
                FactValue.Of(plan.Target),
                new($"target {which.English}", $"{which.Chinese}目标")
            ),
            new(
                $"edition-{name}",
                FactValue.Of(plan.Edition),
                new($"edition {which.English}", $"{which.Chinese}政策版本"),
                plan.EditionLabel
            ),
            new(
                $"calendar-{name}",
                FactValue.Of(plan.Calendar.Calendar.English),
                new($"calendar {which.English}", $"{which.Chinese}日历"),
                plan.Calendar.Calendar
            ),
            new(
                $"days-{name}",
                FactValue.OfList(plan.Days.Select(day => day.Amount)),
                new($"days {which.English}", $"{which.Chinese}各日目标")
            ),
        ];
}
