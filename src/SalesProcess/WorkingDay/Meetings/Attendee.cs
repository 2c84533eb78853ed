using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>Somebody who is expected.</summary>
/// <param name="Person">The host's identifier of the person; not blank.</param>
/// <param name="Group">To which staff the person belongs.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record Attendee(string Person, StaffGroup Group = StaffGroup.Staff)
{
    /// <summary>The host's identifier of the person; not blank.</summary>
    public string Person
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Person);

    /// <summary>To which staff the person belongs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The group is not a defined one.</exception>
    public StaffGroup Group
    {
        get;
        init => field = LocalClock.Defined(value, nameof(Group));
    } = LocalClock.Defined(Group, nameof(Group));

    /// <summary>Answers the person.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Person;
}
