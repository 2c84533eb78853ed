using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;

namespace SalesProcess.Examples;

internal static class ReplanExample
{
    public static void Run(TextWriter output)
    {
        // page: progress
        PolicyEdition policy = PolicyBook
            .Parse(
                """
                {
                  "format": "sales-process/policy/1",
                  "policy": "acme",
                  "title": { "en": "Policy of ACME", "zh": "ACME公司政策" },
                  "extends": "built-in",
                  "editions": [
                    {
                      "edition": "2026",
                      "from": "2026-01-01",
                      "parameters": {
                        "quotas.ahead-tolerance-percent": { "value": 5 },
                        "quotas.behind-tolerance-percent": { "value": 5 },
                        "quotas.catch-up": { "value": "over-next-days" },
                        "quotas.catch-up-days": { "value": 5 }
                      }
                    }
                  ]
                }
                """
            )
            .Editions[^1];
        Decision<QuotaPlan<Money>> october = QuotaPlan.ForMonth(
            new YearMonth(2026, 10),
            Money.Of(300_000m, Currency.Cny),
            WorkingCalendar.MainlandChina,
            policy
        );
        var sold = Money.Of(38_000m, Currency.Cny);
        var saturday = new LocalDate(2026, 10, 10);

        october
            .Then(plan => QuotaProgress.AsOf(plan, sold, saturday, policy))
            .Switch(
                (progress, why) => output.WriteLine(why.Answer.English),
                refusal => output.WriteLine(refusal)
            );
        // page: end

        // page: replan
        october
            .Then(plan => QuotaReplan.AsOf(plan, sold, saturday, policy))
            .Switch(
                (replan, why) =>
                {
                    output.WriteLine(why.Answer.English);
                    output.WriteLine(replan.Explain(new LocalDate(2026, 10, 12)).Answer.English);
                },
                refusal => output.WriteLine(refusal)
            );
        // page: end

        // page: what-if
        CatchUpRule[] rules =
        [
            CatchUpRule.None,
            CatchUpRule.OverTheRest,
            CatchUpRule.WithinTheWeek,
            CatchUpRule.UnderACap(102),
        ];
        foreach (CatchUpRule rule in rules)
        {
            october
                .Then(plan => QuotaReplan.WhatIf(plan, sold, saturday, rule))
                .Switch(
                    (replan, _) =>
                        output.WriteLine(
                            $"{rule.Way}: {replan.Days[1].Amount} on Monday, not covered {replan.Uncovered}"
                        ),
                    refusal => output.WriteLine(refusal)
                );
        }
        // page: end
    }
}
