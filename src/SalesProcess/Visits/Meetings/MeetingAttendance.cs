using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How one salesperson took part in a weekly meeting, and what was reported.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record MeetingAttendance
{
    /// <summary>The host's identifier of the salesperson; not blank.</summary>
    public required string Salesperson
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>How the salesperson took part.</summary>
    public required AttendanceMode Mode
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(
                    nameof(value),
                    value,
                    "The mode must be a defined one."
                );
    }

    /// <summary>Whether the key points of the visit plan were reported.</summary>
    public bool PlanReported { get; init; }

    /// <summary>The host's identifiers of the visits and return visits that were reported.</summary>
    public ValueList<string> Reported
    {
        get;
        init => field = Required.Items(value);
    } = [];

    /// <summary>When the last weekly meeting that the salesperson attended started, where that is an earlier one than
    /// the previous meeting; null otherwise.</summary>
    public LocalDateTime? LastAttended { get; init; }

    /// <summary>Answers salesperson and mode.</summary>
    /// <returns>Such as <c>S-1: in-person</c>.</returns>
    public override string ToString() => $"{Salesperson}: {Kebab.Of(Mode)}";
}
