using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>The tolerances of the policy, in percent of what is expected.</summary>
internal sealed record PaceBands(long AheadPercent, long BehindPercent)
{
    internal static PaceBands? Read(PolicyReader read)
    {
        Parameter<long>? ahead = read.Read(QuotaParameters.AheadTolerancePercent);
        Parameter<long>? behind = read.Read(QuotaParameters.BehindTolerancePercent);
        return ahead is null || behind is null ? null : new PaceBands(ahead.Value, behind.Value);
    }

    /// <summary>Compares an amount with what is expected; exactly what is expected is on plan, whatever the bands.</summary>
    [Implements("LIB-PACE-01")]
    internal QuotaPace PaceOf(long actual, long expected)
    {
        Int128 hundredfold = (Int128)actual * 100;
        return actual > expected && hundredfold >= (Int128)expected * (100 + AheadPercent) ? QuotaPace.Ahead
            : hundredfold < (Int128)expected * (100 - BehindPercent) ? QuotaPace.Behind
            : QuotaPace.OnPlan;
    }
}
