using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>Counts the entries of one target in its period, and says of every other one why it does not count.</summary>
internal static class TargetCount
{
    internal static TargetResult Of(
        ActivityTarget target,
        DateInterval days,
        IEnumerable<ActivityEntry> entries,
        LocalTime? border,
        string edition
    )
    {
        (long done, long counted) = (0, 0); // counts are 32-bit: no list of them is long enough to overflow
        var uncounted = new List<UncountedEntry>();
        foreach (
            ActivityEntry entry in entries.Where(entry => Asks(target, entry) && days.Contains(entry.Date))
        )
        {
            HalfDay? half = entry.HalfBy(border);
            if (Half(target.Period) is { } asked && half is { } known && known != asked)
            {
                continue;
            }

            ValueList<RefusalReason> lacks = Lacks(target, entry, half, edition).ToValueList();
            bool isInside = Half(target.Period) is null || half is not null;
            done += isInside ? entry.Count : 0;
            counted += lacks.Count == 0 ? entry.Count : 0;
            if (lacks.Count > 0)
            {
                uncounted.Add(new UncountedEntry(entry, lacks));
            }
        }

        return new TargetResult(target, days, done, counted, uncounted.ToValueList());
    }

    internal static HalfDay? Half(TargetPeriod period) =>
        period switch
        {
            TargetPeriod.Morning => HalfDay.Morning,
            TargetPeriod.Afternoon => HalfDay.Afternoon,
            _ => null,
        };

    internal static bool Asks(ActivityTarget target, ActivityEntry entry) =>
        target.Activity.Name == entry.Activity;

    private static IEnumerable<RefusalReason> Lacks(
        ActivityTarget target,
        ActivityEntry entry,
        HalfDay? half,
        string edition
    )
    {
        Fact fact = ActivityFacts.Entry(entry);
        if (Half(target.Period) is not null && half is null)
        {
            yield return ActivityRefusals.HalfDayUnknown.Because(target.Clause, fact) with
            {
                Edition = edition,
            };
        }

        if (target.Evidence is not { } evidence)
        {
            yield break;
        }

        foreach (EvidenceMark mark in evidence.Marks.Where(mark => !entry.Marks.Contains(mark)))
        {
            yield return ActivityRefusals.EvidenceMissing.Because(
                evidence.Clause,
                fact,
                ActivityFacts.Mark(mark)
            ) with
            {
                Edition = edition,
            };
        }
    }
}
