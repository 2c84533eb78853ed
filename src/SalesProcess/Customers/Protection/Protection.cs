using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>How long a customer is protected.</summary>
public static class Protection
{
    /// <summary>Says whether a customer is protected on a day, up to when, and whom to remind.</summary>
    /// <param name="customer">What is known of the customer on that day.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">The edition of the policy in force; the host sets the windows and how they combine.</param>
    /// <param name="calendar">The calendar of the company; needed only where the policy counts working days.</param>
    /// <returns>The standing; refused where the policy lacks a value that the case calls for, a fact lies after the day,
    /// or working days count and there is no calendar that covers them.</returns>
    /// <example>
    /// <code>
    /// // the contract ended on 2026-06-30, the policy protects 90 days: protected up to 2026-09-28
    /// Protection.Of(customer, new LocalDate(2026, 9, 28), policy);   // one day left
    /// Protection.Of(customer, new LocalDate(2026, 9, 29), policy);   // no day left: released
    /// </code>
    /// </example>
    [Implements("LIB-OWN-24")]
    public static Decision<ProtectionStanding> Of(
        HeldCustomer customer,
        LocalDate asOf,
        PolicyEdition policy,
        WorkingCalendar? calendar = null
    )
    {
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(policy);
        asOf = asOf.WithCalendar(CalendarSystem.Iso);
        var reasons = new List<RefusalReason>();
        var read = new PolicyReader(policy);
        var steps = new WindowSteps(customer.CustomerId, calendar, reasons);
        var windows = new ProtectionWindows(customer, read, steps, reasons);
        reasons.AddRange(AfterTheDay(customer, asOf));
        ValueList<WindowStanding> applying = windows.Applying();
        Parameter<ValueList<PolicyReminder>>? reminders = read.Read(ProtectionParameters.Reminders);
        ValueList<PolicyItem> holds = Holds(customer, read);
        ProtectionEnd end = End(customer, applying, windows, read);
        if (holds.Count > 0)
        {
            end = default;
        }

        ValueList<ReminderStanding> due =
            reminders is null || end.LastDay is not { } last
                ? []
                : Reminders(customer, reminders.Value, last, asOf, steps);
        reasons.AddRange(read.Missing);
        if (reasons.Count > 0)
        {
            return Decision.Refuse<ProtectionStanding>(new Refusal(reasons.ToValueList()));
        }

        var standing = new ProtectionStanding(customer, asOf, end, applying, due, holds);
        ValueList<RuleNotApplied> notApplied = windows.NotApplied;
        ValueList<PolicyReading> readings = read.Readings;
        return Decision.Accept(
            standing,
            () => ProtectionExplanations.Of(customer, standing, steps, readings, notApplied)
        );
    }

    [Implements("LIB-OWN-21")]
    private static ProtectionEnd End(
        HeldCustomer customer,
        ValueList<WindowStanding> applying,
        ProtectionWindows windows,
        PolicyReader read
    )
    {
        if (applying.Count == 0)
        {
            return
                windows.AreBroken
                || read.Read(ProtectionParameters.WithoutWindow)?.Value != WithoutWindow.NotProtected
                ? default
                : ProtectionEnd.AtOnce(customer.AcquiredOn);
        }

        ProtectionCombination? combination =
            applying.Count == 1
                ? ProtectionCombination.AnyOpen
                : read.Read(ProtectionParameters.Combination)?.Value;
        // in the order in which they close
        WindowStanding deciding = combination == ProtectionCombination.AllOpen ? applying[0] : applying[^1];
        return deciding.IsWithoutEnd ? default
            : deciding.LastDay is { } last && last >= customer.AcquiredOn ? ProtectionEnd.After(last)
            : ProtectionEnd.AtOnce(customer.AcquiredOn);
    }

    [Implements("LIB-OWN-25")]
    private static ValueList<ReminderStanding> Reminders(
        HeldCustomer customer,
        ValueList<PolicyReminder> reminders,
        LocalDate last,
        LocalDate asOf,
        WindowSteps steps
    )
    {
        var standings = new List<ReminderStanding>();
        foreach (PolicyReminder one in reminders)
        {
            if (
                CustomerTraits.Fit(one.Conditions, customer.Grade, customer.Kind)
                && steps.From(
                    last,
                    -one.Count,
                    one.Unit,
                    ProtectionFacts.Entry(one.Id, one.Label),
                    one.Clause
                )
                    is { } dueOn
            )
            {
                standings.Add(new ReminderStanding(one, dueOn, dueOn <= asOf && asOf <= last));
            }
        }

        return standings
            .OrderBy(standing => standing.DueOn)
            .ThenBy(standing => standing.Reminder.Id, StringComparer.Ordinal)
            .ToValueList();
    }

    [Implements("LIB-OWN-27")]
    private static ValueList<PolicyItem> Holds(HeldCustomer customer, PolicyReader read) =>
        customer.OpenMatters.Count == 0
            ? []
            : read.Read(ProtectionParameters.ReleaseHolds)
                ?.Value.Where(item =>
                    customer.OpenMatters.Contains(item.Id)
                    && CustomerTraits.Fit(item.Conditions, customer.Grade, customer.Kind)
                )
                .ToValueList()
                ?? [];

    // what was not known on the day cannot have protected the customer on it
    private static IEnumerable<RefusalReason> AfterTheDay(HeldCustomer customer, LocalDate asOf)
    {
        (LocalDate? On, BilingualText Label, string Name)[] facts =
        [
            (customer.AcquiredOn, ProtectionFacts.AcquiredLabel, "acquired-on"),
            (customer.LastFollowUpOn, ProtectionFacts.FollowUpLabel, ProtectionFacts.LastFollowUp),
            (customer.DealOn, ProtectionFacts.DealLabel, "deal-on"),
        ];
        return facts
            .Where(fact => fact.On > asOf)
            .Select(fact =>
                ProtectionRefusals.FactAfterDate.Because(
                    ProtectionExplanations.Countdown,
                    CustomerFacts.Customer(customer.CustomerId),
                    Fact.Named("fact", fact.Name, new("fact", "事实"), fact.Label),
                    ProtectionFacts.On(fact.On!.Value),
                    ProtectionFacts.AsOf(asOf)
                )
            );
    }
}
