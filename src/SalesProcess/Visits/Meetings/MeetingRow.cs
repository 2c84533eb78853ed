using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How one salesperson took part in a weekly meeting, as a flat row of plain values.</summary>
/// <param name="Meeting">When the meeting started, in local time.</param>
/// <param name="Salesperson">The host's identifier of the salesperson.</param>
/// <param name="ModeCode">How the salesperson took part, as a stable name; empty where nothing is on record.</param>
/// <param name="Mode">The same, in the language asked for; empty where nothing is on record.</param>
/// <param name="PlanReported">Whether the key points of the visit plan were reported.</param>
/// <param name="Visits">How many visits were to be reported.</param>
/// <param name="Unreported">How many of them were not.</param>
/// <param name="CarriedOver">How many are reported at the next meeting that the salesperson attends.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record MeetingRow(
    DateTime Meeting,
    string Salesperson,
    string ModeCode,
    string Mode,
    bool PlanReported,
    int Visits,
    int Unreported,
    int CarriedOver
)
{
    internal static MeetingRow Of(HeldMeeting meeting, MeetingPart part, Language language) =>
        new(
            meeting.Starts.ToDateTimeUnspecified(),
            part.Salesperson,
            part.Attendance is { } there ? Kebab.Of(there.Mode) : "",
            part.Attendance is { } known ? MeetingLabels.Of(known.Mode).In(language) : "",
            part.Attendance is { PlanReported: true },
            part.Visits.Count,
            part.Unreported.Count,
            part.CarriedOver.Count
        );

    /// <summary>Answers the salesperson and the mode.</summary>
    /// <returns>Such as <c>S-1: in-person</c>.</returns>
    public override string ToString() => $"{Salesperson}: {ModeCode}";
}
