using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>Makes the recurring duties of the working day out of the policy.</summary>
public static class DayDuties
{
    /// <summary>Makes a duty: what is done, by which clause, and how often.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The duty, which judges one salesperson or dealer, or a list of them; refused where the policy leaves the
    /// interval to the host and it is not set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The duty is not a defined one.</exception>
    [Implements("LIB-DAY-06")]
    [Implements("DAY-S6-REPORT", "DAY-GROUP-FEEDBACK", "DAY-S3-02")]
    public static Decision<RecurringDuty> Of(DayDuty duty, PolicyEdition policy)
    {
        _ = LocalClock.Defined(duty, nameof(duty));
        ArgumentNullException.ThrowIfNull(policy);
        (PolicyKey<long> key, BilingualText label) = duty switch
        {
            DayDuty.FeedbackReport => (
                WorkingDayParameters.FeedbackReportIntervalDays,
                new BilingualText("report of customer feedback to the supervisor", "向主管反馈客户意见")
            ),
            DayDuty.FeedbackMeeting => (
                WorkingDayParameters.FeedbackMeetingIntervalDays,
                new BilingualText("customer feedback meeting", "客户反馈会议")
            ),
            _ => (
                WorkingDayParameters.DepartmentMeetingIntervalDays,
                new BilingualText("meeting of the departments", "部门间沟通会议")
            ),
        };
        var read = new PolicyReader(policy);
        Parameter<long>? interval = read.Read(key);
        Parameter<CadenceDays>? days = read.Read(WorkingDayParameters.IntervalDays);
        if (interval is null || days is null)
        {
            return Decision.Refuse<RecurringDuty>(new Refusal(read.Missing));
        }

        var made = new RecurringDuty(
            Kebab.Of(duty),
            label,
            key.Definition.Clause,
            new Cadence.EveryDays((int)interval.Value, days.Value)
        )
        {
            Readings = read.Readings,
        };
        return Decision.Accept(
            made,
            () =>
                new Explanation
                {
                    Decision = "working-day.recurring-duty",
                    Question = new(
                        $"How often is this done: {made.Label.English}?",
                        $"“{made.Label.Chinese}”多久一次？"
                    ),
                    Answer = new(
                        $"{char.ToUpperInvariant(made.Cadence.Label.English[0])}{made.Cadence.Label.English[1..]}.",
                        $"{made.Cadence.Label.Chinese}。"
                    ),
                    Outcome = FactValue.Of(made.Cadence.ToString()),
                    Clauses = [made.Clause, DayFacts.Lib(6)],
                    Readings = made.Readings,
                }
        );
    }
}
