using NodaTime;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>The values of the policy that a month plan reads.</summary>
internal sealed record QuotaSettings(
    int PlanningDaysPerMonth,
    long PlanningDaysPerWeek,
    IsoDayOfWeek WeekStartsOn
)
{
    /// <summary>Reads all of them, so that every one that is not set is reported.</summary>
    internal static QuotaSettings? Read(PolicyReader read)
    {
        Parameter<long>? perMonth = read.Read(QuotaParameters.PlanningDaysPerMonth);
        Parameter<long>? perWeek = read.Read(QuotaParameters.PlanningDaysPerWeek);
        Parameter<IsoDayOfWeek>? weekStart = read.Read(QuotaParameters.WeekStartsOn);
        return perMonth is null || perWeek is null || weekStart is null
            ? null
            : new QuotaSettings((int)perMonth.Value, perWeek.Value, weekStart.Value);
    }
}
