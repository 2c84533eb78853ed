using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>The values of the policy that activities are assessed by.</summary>
public static class ActivityParameters
{
    /// <summary>The activity targets of each profile (K-08 to K-11, K-39).</summary>
    public static PolicyKey<ValueList<ActivityTarget>> Targets { get; } =
        PolicyKeys.Targets("activities.targets");

    /// <summary>When the morning ends and the afternoon begins (TARGET-CALL-AM); the host sets it.</summary>
    public static PolicyKey<LocalTime> MiddayBorder { get; } = PolicyKeys.Time("activities.midday-border");

    /// <summary>When the evening meeting is scheduled to start (TARGET-CALLLOG-DAY).</summary>
    public static PolicyKey<LocalTime> EveningMeeting { get; } =
        PolicyKeys.Time("activities.evening-meeting");

    /// <summary>What “before the evening meeting” means (TARGET-CALLLOG-DAY, K-39).</summary>
    public static PolicyKey<CallLogDeadline> CallLogDeadline { get; } =
        PolicyKeys.Choice<CallLogDeadline>("activities.call-log-deadline");

    /// <summary>The least number of customers on the call list (TARGET-LIST-100, K-09), in customers.</summary>
    public static PolicyKey<long> ListNames { get; } = PolicyKeys.Whole("activities.list-names");

    /// <summary>How long before the calls the list is ready (LIB-ACTIVITY-03), in working days.</summary>
    public static PolicyKey<long> ListDaysAhead { get; } = PolicyKeys.Whole("activities.list-days-ahead");

    /// <summary>The duties of every day beside the counted ones (TARGET-FOLLOW-DAY, TARGET-FEEDBACK-DAY).</summary>
    public static PolicyKey<ValueList<PolicyItem>> DailyDuties { get; } =
        PolicyKeys.Items("activities.daily-duties");
}
