using SalesProcess.Calendars;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>The last protected day and the days left are worked out again from the explanation alone.</summary>
public class ProtectionRederivation
{
    [Fact]
    public void Is_possible_for_every_customer_and_policy() =>
        Law.Holds(
            AnyProtection.Any,
            one =>
                Protection
                    .Of(one.Customer, one.AsOf, one.Policy, WorkingCalendar.MainlandChina)
                    .Switch(
                        (standing, why) =>
                        {
                            Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
                            Assert.Equal(why, stored);
                            Assert.Equal(DaysLeft(stored), standing.DaysLeft);
                            Assert.Equal(
                                standing.LastProtectedDay is { } last
                                    ? FactValue.Of(last)
                                    : FactValue.Of(Spelled(standing.State)),
                                stored.Outcome
                            );
                        },
                        refusal => Assert.Fail(refusal.ToString())
                    ),
            cases: 500
        );

    private static int? DaysLeft(Explanation why)
    {
        if (why.FindFact("matter") is not null)
        {
            return null;
        }

        LocalDate asOf = why.FactNamed("as-of").AsDate();
        // the first unprotected day of each window; null for none
        LocalDate?[] ends = [.. why.Steps.Select(step => End(step, why.FactNamed("acquired-on").AsDate()))];
        LocalDate? from =
            ends.Length == 0
                ? Read(why, "customers.protection-without-window") == "not-protected"
                    ? why.FactNamed("acquired-on").AsDate()
                    : null
                : ends.Length > 1 && Read(why, "customers.protection-combination") == "all-open"
                    ? ends.Min()
                    : ends.Contains(null)
                        ? null
                        : ends.Max();
        return from is { } day ? Math.Max(0, Period.DaysBetween(asOf, day)) : null;
    }

    private static LocalDate? End(Explanation step, LocalDate acquired)
    {
        switch (step.FactNamed("basis").Text)
        {
            case "without-end":
                return null;
            case "closed-at-once":
                return acquired;
            case "first-due":
                return step.Outcome.AsDate().PlusDays(1);
            default:
                LocalDate from = step.FactNamed("from").AsDate();
                int count = (int)step.FactNamed("count").AsWhole();
                LocalDate last = step.FactNamed("unit").Text switch
                {
                    "calendar-days" => from.PlusDays(count),
                    "calendar-months" => from.PlusMonths(count),
                    _ => WorkingCalendar.MainlandChina.AddWorkingDays(from, count).Accepted(),
                };
                Assert.Equal(FactValue.Of(last), step.Outcome);
                return last.PlusDays(1);
        }
    }

    private static string? Read(Explanation why, string parameter) =>
        why.Readings.SingleOrDefault(reading => reading.Parameter == parameter)?.Value.Text;

    private static string Spelled(ProtectionState state) =>
        state switch
        {
            ProtectionState.Ended => "ended",
            ProtectionState.WithoutEnd => "without-end",
            _ => "held",
        };
}
