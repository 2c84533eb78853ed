using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A weekly meeting that was held, and the one before it.</summary>
/// <param name="Kind">Which weekly meeting it is.</param>
/// <param name="Starts">When it started, in local time.</param>
/// <param name="Previous">When the weekly meeting before it started; null for the first one.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record HeldMeeting(WeeklyMeetingKind Kind, LocalDateTime Starts, LocalDateTime? Previous)
{
    /// <summary>When the weekly meeting before it started; null for the first one.</summary>
    /// <exception cref="ArgumentException">It is not before this one.</exception>
    public LocalDateTime? Previous
    {
        get;
        init => field = Before(value, Starts);
    } = Before(Previous, Starts);

    /// <summary>Answers kind and start.</summary>
    /// <returns>Such as <c>friday-morning 2026-10-09T09:30:00</c>.</returns>
    public override string ToString() => $"{Kebab.Of(Kind)} {FactValue.Of(Starts)}";

    private static LocalDateTime? Before(LocalDateTime? previous, LocalDateTime starts) =>
        previous is null || previous < starts
            ? previous
            : throw new ArgumentException(
                $"The previous meeting of {FactValue.Of(previous.Value)} is not before this one. Give an earlier one, or none.",
                nameof(previous)
            );
}
