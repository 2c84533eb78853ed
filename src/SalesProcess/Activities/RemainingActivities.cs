using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>What is left to do of a wished number of activities, and what of that is not even scheduled.</summary>
/// <remarks>
/// Never below zero: who has done more than planned has nothing left. Equality is that of all parts. Order is not
/// defined.
/// </remarks>
/// <example>Planned 6, done 4, scheduled 1: 2 remain, and 1 of them is still to be scheduled.</example>
public sealed record RemainingActivities
{
    private RemainingActivities(long remaining, long toSchedule) =>
        (Remaining, ToSchedule) = (remaining, toSchedule);

    /// <summary>What is left to do; zero or more.</summary>
    public long Remaining { get; }

    /// <summary>What of it has no date yet; zero or more.</summary>
    public long ToSchedule { get; }

    /// <summary>Works out what is left.</summary>
    /// <param name="planned">How many are wished; zero where none are planned.</param>
    /// <param name="done">How many are done and count.</param>
    /// <param name="scheduled">How many more have a date.</param>
    /// <returns>What is left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below zero.</exception>
    public static RemainingActivities Of(long planned, long done, long scheduled)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(planned);
        ArgumentOutOfRangeException.ThrowIfNegative(done);
        ArgumentOutOfRangeException.ThrowIfNegative(scheduled);
        long remaining = Math.Max(0, planned - done);
        return new RemainingActivities(remaining, Math.Max(0, remaining - scheduled));
    }

    /// <summary>Answers both numbers.</summary>
    /// <returns>Such as <c>2 remain, 1 to schedule</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Remaining} remain, {ToSchedule} to schedule");
}
