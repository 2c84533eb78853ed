using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>A duty to contact a customer, and the form of contact that counts for it.</summary>
internal sealed record CareRule(RecurringDuty Duty, string Form)
{
    internal static CareRule Of(
        PolicyCadence rule,
        ValueList<PolicyReading> readings,
        IsoDayOfWeek weekStart
    ) => new(PolicyCadences.DutyOf(rule, readings, weekStart), rule.Activity.Name);

    internal static CareRule Own(OwnRule rule, ParameterDefinition definition) =>
        new(
            new RecurringDuty($"own-{rule.Form}", definition.Label, definition.Clause, rule.Cadence),
            rule.Form
        );

    /// <summary>The customer with the contacts of the form.</summary>
    internal CadenceSubject SubjectOf(CaredCustomer customer) =>
        new()
        {
            Id = customer.Id,
            DutySince = customer.Since,
            Done = customer
                .Contacts.Where(contact => contact.Form == Form)
                .Select(contact => contact.At)
                .ToValueList(),
        };
}
