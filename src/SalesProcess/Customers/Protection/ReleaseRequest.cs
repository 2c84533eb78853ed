using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Somebody, or the end of protection, asks that a customer go back to the pool.</summary>
/// <param name="Way">How.</param>
/// <param name="By">The host's identifier of whoever asks; not blank. For the end of protection, of the job that runs;
/// whether somebody is a manager is for the host to know.</param>
/// <param name="At">When, in the time of the company.</param>
/// <param name="Reason">The stable name of the reason; needed where the owner gives the customer up.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ReleaseRequest(ReleaseWay Way, string By, LocalDateTime At, string? Reason = null)
{
    /// <summary>How.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The way is not a defined one.</exception>
    public ReleaseWay Way
    {
        get;
        init => field = Defined(value, nameof(Way));
    } = Defined(Way, nameof(Way));

    /// <summary>The host's identifier of whoever asks; not blank.</summary>
    public string By
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(By);

    /// <summary>When, in the time of the company.</summary>
    public LocalDateTime At
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    } = At.WithCalendar(CalendarSystem.Iso);

    /// <summary>Answers way and time.</summary>
    /// <returns>Such as <c>voluntary at 2026-10-09T09:00:00</c>.</returns>
    public override string ToString() => $"{Kebab.Of(Way)} at {FactValue.Of(At)}";

    private static ReleaseWay Defined(ReleaseWay way, string part) =>
        Enum.IsDefined(way)
            ? way
            : throw new ArgumentOutOfRangeException(part, way, "The way must be a defined one.");
}
