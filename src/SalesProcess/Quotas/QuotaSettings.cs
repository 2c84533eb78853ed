using NodaTime;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>The values of the policy that a month plan reads.</summary>
internal sealed class QuotaSettings(PolicyReader read)
{
    internal int PlanningDaysPerMonth { get; } = (int)read.Read(QuotaParameters.PlanningDaysPerMonth);

    internal long PlanningDaysPerWeek { get; } = read.Read(QuotaParameters.PlanningDaysPerWeek);

    internal IsoDayOfWeek WeekStartsOn { get; } = read.Read(QuotaParameters.WeekStartsOn);
}
