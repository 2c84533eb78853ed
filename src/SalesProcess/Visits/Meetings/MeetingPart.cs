using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>What one salesperson owed a weekly meeting, and what was there.</summary>
/// <remarks>Made by a review only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record MeetingPart
{
    internal MeetingPart(string salesperson, MeetingAttendance? attendance, ValueList<EndedVisit> visits) =>
        (Salesperson, Attendance, Visits) = (salesperson, attendance, visits);

    /// <summary>The host's identifier of the salesperson.</summary>
    public string Salesperson { get; }

    /// <summary>How the salesperson took part; null where nothing is on record.</summary>
    public MeetingAttendance? Attendance { get; }

    /// <summary>The visits that ended since the last weekly meeting that the salesperson attended, in the order given.</summary>
    public ValueList<EndedVisit> Visits { get; }

    /// <summary>Whether the salesperson took part, in whatever form.</summary>
    public bool TookPart => Attendance is { Mode: not AttendanceMode.AbsentTravelling };

    /// <summary>The visits that the salesperson took part without reporting; empty where it took no part.</summary>
    public ValueList<EndedVisit> Unreported => TookPart ? NotReported() : [];

    /// <summary>The visits of a travelling salesperson that took no part; they are reported at the next meeting that the
    /// salesperson attends.</summary>
    public ValueList<EndedVisit> CarriedOver =>
        Attendance is { Mode: AttendanceMode.AbsentTravelling } ? NotReported() : [];

    /// <summary>Answers salesperson and mode.</summary>
    /// <returns>Such as <c>S-1: in-person</c>.</returns>
    public override string ToString() =>
        $"{Salesperson}: {(Attendance is { } there ? Kebab.Of(there.Mode) : "not on record")}";

    private ValueList<EndedVisit> NotReported() =>
        Visits.Where(visit => !Attendance!.Reported.Contains(visit.VisitId)).ToValueList();
}
