using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;

namespace SalesProcess.Examples;

internal static class QuotaExample
{
    public static void Run(TextWriter output)
    {
        // README: quotas
        PolicyEdition policy = PolicyBook.BuiltIn.Editions[^1];
        Decision<QuotaPlan<Money>> decision = QuotaPlan.ForMonth(
            new YearMonth(2026, 10),
            Money.Of(300_000m, Currency.Cny),
            WorkingCalendar.MainlandChina,
            policy
        );

        decision.Switch(
            (plan, why) =>
            {
                output.WriteLine(plan.WeekOf(new LocalDate(2026, 10, 9)).Amount);
                output.WriteLine(plan.Explain(new LocalDate(2026, 10, 9)).Answer.English);
            },
            refusal => output.WriteLine(refusal)
        );
        // README: end
    }
}
