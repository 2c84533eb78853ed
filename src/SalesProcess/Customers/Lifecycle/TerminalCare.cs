using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The maintenance service of terminal customers: what is due and overdue.</summary>
public static class TerminalCare
{
    private static readonly ClauseId Clause = ClauseId.Parse("LIFE-MGMT-S4-02");

    /// <summary>Judges which maintenance service is due and overdue, by the situation of each customer.</summary>
    /// <param name="customers">The customers, each once, with every service that was given.</param>
    /// <param name="asOf">The local time; what was done later does not count.</param>
    /// <param name="calendar">The calendar that says which days are worked; asked only where working days count.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The review; every rule of the policy that fits the situation of a customer is a duty of that customer.
    /// Refused where the host has not set the rules, and with each customer whom none fits.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    [Implements("LIFE-MGMT-S4-02")]
    public static Decision<DutyReview> Review(
        ValueList<TerminalCustomer> customers,
        LocalDateTime asOf,
        WorkingCalendar calendar,
        PolicyEdition policy
    )
    {
        _ = Required.Items(customers);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<ValueList<PolicyCadence>>? rules = read.Read(LifecycleParameters.MaintenanceService);
        IsoDayOfWeek? weekStart =
            rules?.Value.Any(rule => rule.Unit == CadenceUnit.TimesAWeek) == true
                ? read.Read(PolicyKeys.WeekStartsOn)?.Value
                : IsoDayOfWeek.Monday;
        if (rules is null || weekStart is null)
        {
            return Decision.Refuse<DutyReview>(new Refusal(read.Missing));
        }

        var reasons = new List<RefusalReason>();
        var assigned = new List<AssignedDuty>();
        foreach (TerminalCustomer customer in customers)
        {
            PolicyCadence[] fitting =
            [
                .. rules.Value.Where(rule => PolicyCadences.Fits(rule, customer.Traits)),
            ];
            if (fitting.Length == 0)
            {
                reasons.Add(
                    LifecycleRefusals.NoServiceRule.Because(
                        Clause,
                        LifecycleFacts.Customer(customer.CustomerId)
                    )
                );
            }

            assigned.AddRange(
                fitting.Select(rule => new AssignedDuty(
                    PolicyCadences.DutyOf(rule, read.Readings, weekStart.Value),
                    customer.SubjectOf(rule)
                ))
            );
        }

        return reasons.Count > 0
            ? Decision.Refuse<DutyReview>(new Refusal(reasons.ToValueList()))
            : DutyReview.Of(assigned.ToValueList(), asOf, calendar);
    }
}
