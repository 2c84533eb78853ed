using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>One part of a profile's day on a date, with the times that hold on that day.</summary>
/// <remarks>Made by <see cref="DaySchedule"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record DayBlock
{
    internal DayBlock(PolicySlot slot, LocalTime? from, LocalTime? to, ValueList<CompanyMeeting> gaveWayTo) =>
        (Slot, From, To, GaveWayTo) = (slot, from, to, gaveWayTo);

    /// <summary>The part of the day as the policy sets it.</summary>
    public PolicySlot Slot { get; }

    /// <summary>When it begins on the day; null where the policy gives no time.</summary>
    public LocalTime? From { get; }

    /// <summary>When it ends on the day; null where the policy gives no time.</summary>
    public LocalTime? To { get; }

    /// <summary>The meetings of the company that it was postponed for, in the order in which it gave way.</summary>
    public ValueList<CompanyMeeting> GaveWayTo { get; }

    /// <summary>Whether it is later than the policy sets it.</summary>
    public bool IsPostponed => GaveWayTo.Count > 0;

    /// <summary>Answers the name and the times.</summary>
    /// <returns>Such as <c>morning-meeting 09:00-09:30</c>.</returns>
    public override string ToString() =>
        From is { } from && To is { } to
            ? $"{Slot.Id} {LocalClock.Text(from)}-{LocalClock.Text(to)}"
            : Slot.Id;

    internal bool Overlaps(LocalTime from, LocalTime to) => From < to && from < To;
}
