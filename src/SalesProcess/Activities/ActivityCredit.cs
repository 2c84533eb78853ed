using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>What activities earn against a goal: each one its weight, and above a most no more.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
/// <example>Goal 2, most 4, done 5, weight 1: 4 are earned, of a goal of 2.</example>
public sealed record ActivityCredit
{
    private ActivityCredit(long goal, long? most, long done, long weight, long earned, long wished) =>
        (Goal, Most, Done, Weight, Earned, Wished) = (goal, most, done, weight, earned, wished);

    /// <summary>How many activities are wished; zero or more.</summary>
    public long Goal { get; }

    /// <summary>How many count at most; null where all do.</summary>
    public long? Most { get; }

    /// <summary>How many were done; zero or more.</summary>
    public long Done { get; }

    /// <summary>What each one that counts earns; zero or more.</summary>
    public long Weight { get; }

    /// <summary>How many count: those done, up to the most.</summary>
    public long Counted => Math.Min(Done, Most ?? Done);

    /// <summary>How many were done above the most and earn nothing.</summary>
    public long Uncounted => Done - Counted;

    /// <summary>What is earned.</summary>
    public long Earned { get; }

    /// <summary>What the goal itself would earn.</summary>
    public long Wished { get; }

    /// <summary>Works out what is earned.</summary>
    /// <param name="goal">How many activities are wished; zero where none are.</param>
    /// <param name="most">How many count at most, not below the goal; null where all do.</param>
    /// <param name="done">How many were done.</param>
    /// <param name="weight">What each one earns.</param>
    /// <returns>The credit; refused where it is larger than the largest whole number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below zero, or the most is below the goal.</exception>
    public static Decision<ActivityCredit> Of(long goal, long? most, long done, long weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(goal);
        ArgumentOutOfRangeException.ThrowIfNegative(done);
        ArgumentOutOfRangeException.ThrowIfNegative(weight);
        if (most is { } cap)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(cap, goal, nameof(most));
        }

        long counted = Math.Min(done, most ?? done);
        Int128 earned = (Int128)counted * weight;
        Int128 wished = (Int128)goal * weight;
        if (earned > long.MaxValue || wished > long.MaxValue)
        {
            return Decision.Refuse<ActivityCredit>(
                ActivityRefusals.CreditTooLarge.Because(
                    clause: null,
                    new Fact("counted", FactValue.Of(Math.Max(counted, goal)), new("that count", "计入数")),
                    WeightFact(weight)
                )
            );
        }

        var credit = new ActivityCredit(goal, most, done, weight, (long)earned, (long)wished);
        return Decision.Accept(credit, credit.Explain);
    }

    /// <summary>Answers what is earned and what the goal would earn.</summary>
    /// <returns>Such as <c>4 earned of 2</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Earned} earned of {Wished}");

    private static Fact WeightFact(long weight) =>
        new("weight", FactValue.Of(weight), new("weight of each", "每项权重"));

    private Explanation Explain() =>
        new()
        {
            Decision = "activities.credit",
            Question = new("What do the activities earn?", "活动积分是多少？"),
            Answer = new($"{Earned}.", $"{Earned}。"),
            Outcome = FactValue.Of(Earned),
            Clauses = [],
            Facts =
            [
                new("goal", FactValue.Of(Goal), new("goal", "目标数")),
                .. Most is { } most
                    ? [new Fact("most", FactValue.Of(most), new("at most", "最多计入数"))]
                    : Array.Empty<Fact>(),
                new("done", FactValue.Of(Done), new("done", "完成数")),
                WeightFact(Weight),
            ],
        };
}
