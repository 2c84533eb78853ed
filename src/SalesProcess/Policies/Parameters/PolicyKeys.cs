using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>Makes the typed names of parameters, for the chapters.</summary>
internal static class PolicyKeys
{
    /// <summary>The first day of the week, which several chapters read and the quotas publish.</summary>
    internal static PolicyKey<IsoDayOfWeek> WeekStartsOn { get; } =
        Choice<IsoDayOfWeek>("quotas.week-starts-on");

    /// <summary>How many hours a day plan covers, which several chapters read and the quotas publish.</summary>
    internal static PolicyKey<long> PlannedHoursPerDay { get; } = Whole("quotas.planned-hours-per-day");

    internal static PolicyKey<long> Whole(string name) =>
        new(name, value => ((ParameterValue.Whole)value).Number);

    /// <summary>A choice whose options are the members of an enum, in kebab case.</summary>
    internal static PolicyKey<TEnum> Choice<TEnum>(string name)
        where TEnum : struct, Enum =>
        new(name, value => Kebab.Find<TEnum>(((ParameterValue.Choice)value).Option)!.Value);

    /// <summary>An order of precedence among the members of an enum, in kebab case.</summary>
    internal static PolicyKey<ValueList<TEnum>> Order<TEnum>(string name)
        where TEnum : struct, Enum =>
        new(
            name,
            value =>
                ((ParameterValue.Order)value)
                    .Options.Select(option => Kebab.Find<TEnum>(option)!.Value)
                    .ToValueList()
        );

    internal static PolicyKey<LocalTime> Time(string name) =>
        new(name, value => ((ParameterValue.Time)value).Of);

    internal static PolicyKey<ValueList<ActivityTarget>> Targets(string name) =>
        new(name, value => ((ParameterValue.Targets)value).List);

    internal static PolicyKey<ValueList<PolicyCadence>> Cadences(string name) =>
        new(name, value => ((ParameterValue.Cadences)value).List);

    internal static PolicyKey<ValueList<PolicyItem>> Items(string name) =>
        new(name, value => ((ParameterValue.Items)value).List);

    internal static PolicyKey<ValueList<PolicySlot>> Slots(string name) =>
        new(name, value => ((ParameterValue.Slots)value).List);

    internal static PolicyKey<PolicyTable> DecisionTable(string name) =>
        new(name, value => ((ParameterValue.DecisionTable)value).Table);

    internal static PolicyKey<ValueList<PolicyWindow>> Windows(string name) =>
        new(name, value => ((ParameterValue.Windows)value).List);

    internal static PolicyKey<ValueList<PolicyReminder>> Reminders(string name) =>
        new(name, value => ((ParameterValue.Reminders)value).List);

    internal static PolicyKey<ValueList<PolicyField>> Fields(string name) =>
        new(name, value => ((ParameterValue.Fields)value).List);

    internal static PolicyKey<PolicyBands> Bands(string name) =>
        new(name, value => ((ParameterValue.Bands)value).Of);

    internal static PolicyKey<PolicyScorecard> Scorecard(string name) =>
        new(name, value => ((ParameterValue.Scorecard)value).Of);
}
