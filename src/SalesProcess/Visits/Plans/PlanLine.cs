using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>One visit of a day's plan: when it starts, how long it takes, and the way to it.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PlanLine
{
    /// <summary>The host's identifier of the visit; not blank.</summary>
    public required string VisitId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>When the visit starts, in local time.</summary>
    public required LocalDateTime Starts { get; init; }

    /// <summary>How long the stay is expected to be (VISIT-WORKPREP-05); zero if not estimated yet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stay is below zero.</exception>
    public Duration ExpectedStay
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>How long the way to the visit takes, from the one before or from where the day starts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is below zero.</exception>
    public Duration Travel
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>When the visit is expected to end, in local time.</summary>
    internal LocalDateTime Ends => Starts.PlusTicks(ExpectedStay.BclCompatibleTicks);

    /// <summary>When the way to the visit begins, in local time.</summary>
    internal LocalDateTime Leaves => Starts.PlusTicks(-Travel.BclCompatibleTicks);

    /// <summary>Answers the identifier and the start.</summary>
    /// <returns>Such as <c>V-1 2026-10-09T09:00:00</c>.</returns>
    public override string ToString() => $"{VisitId} {FactValue.Of(Starts)}";

    private static Duration NotNegative(Duration value) =>
        value >= Duration.Zero
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                "A length of time is zero or more."
            );
}
