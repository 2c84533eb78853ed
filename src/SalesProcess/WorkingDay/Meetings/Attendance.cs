using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>How one person attended, as recorded: when the person came, or why not.</summary>
/// <param name="Person">The host's identifier of the person; not blank.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record Attendance(string Person)
{
    /// <summary>The host's identifier of the person; not blank.</summary>
    public string Person
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Person);

    /// <summary>When the person came, in local time; null if not at all.</summary>
    public LocalDateTime? ArrivedAt { get; init; }

    /// <summary>Why the person did not come; null where no reason is given. Nothing personal.</summary>
    public string? AbsenceReason { get; init; }

    /// <summary>Answers person and arrival, without the reason of an absence.</summary>
    /// <returns>Such as <c>P-1: 2026-10-09T08:55:00</c>.</returns>
    public override string ToString() =>
        $"{Person}: {(ArrivedAt is { } at ? FactValue.Of(at).Text : "did not come")}";
}
