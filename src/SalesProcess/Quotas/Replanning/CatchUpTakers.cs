using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Finds the open days that take a gap.</summary>
internal static class CatchUpTakers
{
    /// <summary>The places of those days among the open ones.</summary>
    internal static Range Of<TMeasure>(QuotaPlan<TMeasure> plan, int closedDays, CatchUpRule rule)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        long[] open = QuotaStanding<TMeasure>.WholeWeights(plan)[closedDays..];
        return rule.Way switch
        {
            CatchUp.NoCatchUp => ..0,
            CatchUp.OverNextDays => ..Next(open, rule.Days ?? 0),
            CatchUp.WithinTheWeek => WithinTheWeek(plan, open, closedDays),
            _ => ..open.Length,
        };
    }

    private static int Next(long[] open, int days)
    {
        int[] worked = [.. Enumerable.Range(0, open.Length).Where(place => open[place] > 0).Take(days)];
        return worked.Length == 0 ? 0 : worked[^1] + 1;
    }

    private static Range WithinTheWeek<TMeasure>(QuotaPlan<TMeasure> plan, long[] open, int closedDays)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        int from = 0;
        foreach (QuotaWeek<TMeasure> week in plan.Weeks.Where(w => w.Segment.End.Day > closedDays))
        {
            int to = week.Segment.End.Day - closedDays;
            if (open[from..to].Any(weight => weight > 0))
            {
                return from..to;
            }

            from = to;
        }

        return ..0;
    }
}
