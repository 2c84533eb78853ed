using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;

namespace SalesProcess.Examples;

internal static class YearExample
{
    public static void Run(TextWriter output)
    {
        // README: year
        PolicyEdition policy = PolicyBook.BuiltIn.Editions[^1];
        WorkingCalendar calendar = WorkingCalendar.MainlandChina;
        Decision<YearPlan<Money>> year = YearPlan.ForYear(
            2026,
            Money.Of(3_000_000m, Currency.Cny),
            YearSplit.ByWorkingDays,
            calendar,
            policy
        );

        year.Switch(
            (plan, why) =>
            {
                output.WriteLine(why.Answer.English);
                output.WriteLine(plan.In(new YearMonth(2026, 2)));

                // one month on, with Fridays at 1.2, over the days that are worked
                YearPlanMonth<Money> october = plan.In(new YearMonth(2026, 10));
                DateInterval days = october.Month.ToDateInterval();
                Decision<QuotaPlan<Money>> month = DayWeights
                    .OfOpenDays(days, calendar)
                    .Map(open =>
                        open.Times(DayWeights.OfWeekdays(days, [new(IsoDayOfWeek.Friday, new Ratio(6, 5))]))
                    )
                    .Then(weights =>
                        QuotaPlan.ForMonth(october.Month, october.Amount, calendar, weights, policy)
                    );
                month.Switch(
                    (split, _) =>
                    {
                        output.WriteLine(split.On(new LocalDate(2026, 10, 9)));
                        output.WriteLine(split.Explain(new LocalDate(2026, 10, 9)).Answer.English);
                    },
                    refusal => output.WriteLine(refusal)
                );
            },
            refusal => output.WriteLine(refusal)
        );
        // README: end
    }
}
