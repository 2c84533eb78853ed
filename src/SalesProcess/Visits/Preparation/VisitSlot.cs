using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A time that is planned for a visit.</summary>
/// <param name="Start">The local time at which it is to start.</param>
/// <param name="Stay">The planned stay; more than nothing, at most a day.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record VisitSlot(LocalDateTime Start, Duration Stay)
{
    /// <summary>The planned stay; more than nothing, at most a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stay is nothing, negative, or longer than a day.</exception>
    public Duration Stay
    {
        get;
        init => field = Positive(value);
    } = Positive(Stay);

    /// <summary>The local time at which it is to end.</summary>
    public LocalDateTime End => Start.PlusNanoseconds(Stay.ToInt64Nanoseconds());

    /// <summary>Answers start and stay.</summary>
    /// <returns>Such as <c>2026-10-12T09:00:00 for 0:40:00</c>.</returns>
    public override string ToString() => $"{FactValue.Of(Start)} for {FactValue.Of(Stay)}";

    private static Duration Positive(Duration stay) =>
        stay > Duration.Zero && stay <= Duration.FromDays(1)
            ? stay
            : throw new ArgumentOutOfRangeException(
                nameof(stay),
                FactValue.Of(stay).Text,
                "The stay must be more than nothing and at most a day."
            );
}
