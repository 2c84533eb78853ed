using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Explains plans of a year.</summary>
internal static class YearPlanExplanations
{
    internal static Explanation Of<TMeasure>(
        YearPlan<TMeasure> plan,
        ExactWeights weights,
        IEnumerable<Explanation> premises
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string year = FactValue.Of(plan.Year).Text;
        BilingualText by = YearPlanLabels.Of(plan.By.Kind);
        (string english, string chinese) = plan.IsProvisional
            ? (", provisional until the official notice", "（暂定，以官方通知为准）")
            : ("", "");
        string quarters = string.Join(", ", plan.Quarters.Select(quarter => quarter.ToString("N", null)));
        string quartersInChinese = string.Join(
            "、",
            plan.Quarters.Select(quarter => quarter.ToString("N", null))
        );
        return new Explanation
        {
            Decision = "quotas.year-plan",
            Question = new(
                $"How is the target of {year}, {plan.Target.ToString("N", null)}, split into months?",
                $"{year}年的目标{plan.Target.ToString("N", null)}如何按月分解？"
            ),
            Answer = new(
                $"Into 12 months, {by.English}{english}; the running total is rounded each month, so every sum is exact. "
                    + $"Quarters: {quarters}.",
                $"分解到12个月，{by.Chinese}{chinese}；每月对累计数取整，因此各级合计完全一致。各季度：{quartersInChinese}。"
            ),
            Outcome = FactValue.OfList(plan.Months.Select(month => month.Amount)),
            Clauses = [QuotaFacts.YearClause],
            Facts =
            [
                QuotaFacts.YearTarget(plan.Target),
                new("year", FactValue.Of(plan.Year), new("year", "年份")),
                QuotaFacts.Calendar(plan.Months[0].Calendar),
                Fact.Named("by", Kebab.Of(plan.By.Kind), new("months weighed by", "各月权重依据"), by),
                new("weights", weights.ToFact(), new("weight of each month", "各月权重")),
                new(
                    "quarters",
                    FactValue.OfList(plan.Quarters),
                    new("targets of the quarters", "各季度目标")
                ),
                QuotaFacts.Edition(plan.EditionLabel, new("edition of the policy", "政策版本")),
            ],
            Premises = premises.ToValueList(),
        };
    }
}
