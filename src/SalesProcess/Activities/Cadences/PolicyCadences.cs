using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>Makes recurring duties of the rules of a policy.</summary>
internal static class PolicyCadences
{
    internal static RecurringDuty DutyOf(
        PolicyCadence rule,
        ValueList<PolicyReading> readings,
        IsoDayOfWeek weekStart
    ) => new(rule.Id, rule.Label, rule.Clause, CadenceOf(rule, weekStart)) { Readings = readings };

    /// <summary>Whether all conditions of a rule hold for the traits of a case.</summary>
    internal static bool Fits(PolicyCadence rule, IReadOnlyDictionary<string, string> traits) =>
        rule.Conditions.All(condition =>
            traits.TryGetValue(condition.Trait, out string? value) && condition.Values.Contains(value)
        );

    private static Cadence CadenceOf(PolicyCadence rule, IsoDayOfWeek weekStart) =>
        rule.Unit switch
        {
            CadenceUnit.CalendarDays => new Cadence.EveryDays(rule.Count, CadenceDays.CalendarDays),
            CadenceUnit.WorkingDays => new Cadence.EveryDays(rule.Count, CadenceDays.WorkingDays),
            CadenceUnit.TimesAWeek => new Cadence.PerPeriod(rule.Count, CadencePeriod.Week)
            {
                WeekStartsOn = weekStart,
            },
            _ => new Cadence.PerPeriod(rule.Count, CadencePeriod.Month),
        };
}
