using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>What a recurring duty is done to, such as a counter that is counted, and when it was done.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CadenceSubject
{
    /// <summary>The host's identifier, such as that of a counter or a dealer; not blank.</summary>
    public required string Id
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The first day of the duty; what was done before it does not count.</summary>
    public required LocalDate DutySince
    {
        get;
        init => field = Iso(value);
    }

    /// <summary>When it was done, in local time and any order; empty where it was not done yet.</summary>
    public ValueList<LocalDateTime> Done
    {
        get;
        init
        {
            field = Required.NotNull(value);
            foreach (LocalDateTime done in value)
            {
                LocalClock.RequireIso(done.Date, nameof(Done));
            }
        }
    } = [];

    /// <summary>Answers the identifier.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Id;

    /// <summary>What counts at a moment: on or after the first day of the duty, and not later than the
    /// moment, so that an answer for an earlier moment stays the same when more is done.</summary>
    internal LocalDateTime[] DoneAt(LocalDateTime asOf) =>
        [.. Done.Where(done => done.Date >= DutySince && done <= asOf)];

    private static LocalDate Iso(LocalDate date)
    {
        LocalClock.RequireIso(date, nameof(DutySince));
        return date;
    }
}
