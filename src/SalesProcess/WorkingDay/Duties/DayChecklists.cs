using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>The agendas and checklists of the parts of a working day.</summary>
public static class DayChecklists
{
    /// <summary>Starts the agenda or checklist of a part of a profile's day; <see cref="Checklist.Complete"/> says whether
    /// it is settled.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="slotId">The stable name of the part of the day.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The list, nothing answered; empty where nothing is asked for. Refused where the policy sets no
    /// items.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not a defined one.</exception>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    [Implements("DAY-MORNING-02", "DAY-MORNING-03", "DAY-S9-03", "DAY-S9-CH-04", "DAY-S18-03", "DAY-S18-04")]
    [Implements(
        "DAY-MORNING-04",
        "DAY-MORNING-08",
        "DAY-MORNING-10",
        "DAY-NOON-02",
        "DAY-NOON-03",
        "DAY-EVE-06",
        "DAY-EVE-07"
    )]
    public static Decision<Checklist> Start(DayProfile profile, string slotId, PolicyEdition policy)
    {
        _ = DayLabels.Of(profile);
        _ = Required.Text(slotId, nameof(slotId));
        return Checklist.Start(WorkingDayParameters.Items, DayFacts.Traits(profile, slotId), policy, slotId);
    }
}
