using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>How one person attended, as judged.</summary>
/// <param name="Attendee">Who.</param>
/// <param name="ArrivedAt">When the person came, in local time; null if not at all.</param>
/// <param name="State">How the person attended.</param>
/// <param name="LateBy">By how much the person was late, by the clock; null if in time or absent.</param>
/// <remarks>Made by <see cref="AttendanceSheet"/>. Equality is that of all parts. Order is not defined.</remarks>
public sealed record AttendanceLine(
    Attendee Attendee,
    LocalDateTime? ArrivedAt,
    AttendanceState State,
    Duration? LateBy
)
{
    /// <summary>Whether the person was there, in time or not.</summary>
    public bool IsPresent => ArrivedAt is not null;

    /// <summary>Answers person and state.</summary>
    /// <returns>Such as <c>P-1: late</c>.</returns>
    public override string ToString() => $"{Attendee}: {Kebab.Of(State)}";
}
