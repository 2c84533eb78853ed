using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>What must be done every day beside the counted targets: follow-up, practice, feedback.</summary>
public static class DailyDuties
{
    /// <summary>Starts the list of the duties of a day; <see cref="Checklist.Complete"/> says whether they are
    /// done.</summary>
    /// <param name="profile">The profile of the salesperson.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The list, nothing answered; empty where the profile has no duties. Refused where the policy sets
    /// no duties.</returns>
    [Implements("TARGET-FEEDBACK-DAY")]
    [Implements("TARGET-FOLLOW-DAY", InPart = true)]
    public static Decision<Checklist> Start(ActivityProfile profile, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return Checklist.Start(ActivityParameters.DailyDuties, profile.Traits, policy);
    }
}
