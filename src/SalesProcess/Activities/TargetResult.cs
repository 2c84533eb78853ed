using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>How far one target is met in one period; made by an assessment only.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TargetResult
{
    internal TargetResult(
        ActivityTarget target,
        DateInterval days,
        long done,
        long counted,
        ValueList<UncountedEntry> uncounted
    )
    {
        Target = target;
        From = days.Start;
        To = days.End;
        Done = done;
        Counted = counted;
        Uncounted = uncounted;
    }

    /// <summary>The target of the policy.</summary>
    public ActivityTarget Target { get; }

    /// <summary>The first day of the period.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the period, included.</summary>
    public LocalDate To { get; }

    /// <summary>What was done in the period, with evidence or without.</summary>
    public long Done { get; }

    /// <summary>What of it counts: all that carries the evidence of the target.</summary>
    public long Counted { get; }

    /// <summary>What is missing to the least; zero where it is reached.</summary>
    public long Shortfall => Math.Max(0, Target.Least - Counted);

    /// <summary>What is above a cap; zero where there is none or it is kept.</summary>
    public long Excess => Target.IsCapped ? Math.Max(0, Counted - Target.Most!.Value) : 0;

    /// <summary>Whether the count lies above the upper end, be it a cap or only the end of the wished range.</summary>
    public bool IsAboveRange => Counted > Target.Most;

    /// <summary>Whether the target is met: the least is reached, this count included, and a cap is kept.</summary>
    public bool IsMet => Shortfall == 0 && Excess == 0;

    /// <summary>The entries of the activity in the period that do not count, with every reason.</summary>
    public ValueList<UncountedEntry> Uncounted { get; }

    /// <summary>Works out what is left to do and to schedule.</summary>
    /// <param name="scheduled">How many more have a date in the period; zero or more.</param>
    /// <returns>What is left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public RemainingActivities RemainingWith(long scheduled) =>
        RemainingActivities.Of(Target.Least, Counted, scheduled);

    /// <summary>Answers target, count and least.</summary>
    /// <returns>Such as <c>calls-morning: 38 of 40</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Target.Id}: {Counted} of {Target.Least}");
}
