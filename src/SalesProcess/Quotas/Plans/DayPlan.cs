using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>The time that the activities of one day take, against the hours that a day plan covers.</summary>
/// <remarks>Two plans are equal if their parts are. Order is not defined.</remarks>
public sealed record DayPlan
{
    private DayPlan(Duration planned, Duration free) => (Planned, Free) = (planned, free);

    /// <summary>The time that the activities take together.</summary>
    public Duration Planned { get; }

    /// <summary>The time that is left; zero or more.</summary>
    public Duration Free { get; }

    /// <summary>Checks that the activities of a day fit into the hours of a day plan.</summary>
    /// <param name="activities">How long each activity takes: stays, travel, meetings; none negative.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>What is planned and what is left; refused where the activities take longer than the hours of the
    /// policy. Exactly as long is accepted.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An activity has a negative length.</exception>
    [Implements("QUOTA-DAY-01")]
    public static Decision<DayPlan> Of(ValueList<Duration> activities, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(policy);
        Duration planned = Duration.Zero;
        foreach (Duration activity in activities)
        {
            planned +=
                activity >= Duration.Zero
                    ? activity
                    : throw new ArgumentOutOfRangeException(
                        nameof(activities),
                        FactValue.Of(activity).Text,
                        "An activity takes no less than no time."
                    );
        }

        var read = new PolicyReader(policy);
        if (read.Read(QuotaParameters.PlannedHoursPerDay) is not { } hours)
        {
            return Decision.Refuse<DayPlan>(new Refusal(read.Missing));
        }

        var limit = Duration.FromHours((int)hours.Value);
        Fact plannedFact = new("planned", FactValue.Of(planned), new("planned time", "计划用时"));
        Fact limitFact = new(
            "limit",
            FactValue.Of(limit),
            new("time that a day plan covers", "日计划涵盖时间")
        );
        if (planned > limit)
        {
            Fact excess = new("excess", FactValue.Of(planned - limit), new("excess", "超出"));
            return Decision.Refuse<DayPlan>(
                QuotaRefusals.DayTooFull.Because(hours.Reading, plannedFact, excess, limitFact)
            );
        }

        Fact free = new("free", FactValue.Of(limit - planned), new("free time", "剩余时间"));
        return Decision.Accept(
            new DayPlan(planned, limit - planned),
            new Explanation
            {
                Decision = "quotas.day-plan",
                Question = new("Do the activities fit into the day?", "当日活动是否排得下？"),
                Answer = new($"Yes; {free.Value} is left.", $"排得下，剩余{free.Value}。"),
                Outcome = free.Value,
                Clauses = new[] { QuotaFacts.DayClause, hours.Clause }.Distinct().ToValueList(),
                Facts = [ActivitiesFact(activities), plannedFact, limitFact],
                Readings = read.Readings,
            }
        );
    }

    private static Fact ActivitiesFact(ValueList<Duration> activities) =>
        new("activities", FactValue.OfList(activities), new("time of each activity", "各项活动用时"));

    /// <summary>Answers what is planned and what is left.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"planned {FactValue.Of(Planned)}, free {FactValue.Of(Free)}";
}
