using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A customer's wish not to be contacted.</summary>
/// <remarks>
/// It holds from the day on which it is made, this day included, until the day on which the customer lifts it, that
/// day not included (LIB-PRIV-06). Equality is that of all parts. Order is not defined.
/// </remarks>
public sealed record ContactWish
{
    /// <summary>The host's identifier of the customer; not blank.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The channels that the customer does not want; empty for every one.</summary>
    public ValueList<ContactChannel> Channels
    {
        get;
        init
        {
            field = Required.NotNull(value);
            foreach (ContactChannel channel in value)
            {
                _ = LocalClock.Defined(channel, nameof(Channels));
            }
        }
    } = [];

    /// <summary>The first day on which it holds.</summary>
    public required LocalDate Since
    {
        get;
        init
        {
            LocalClock.RequireIso(value, nameof(Since));
            field = value;
        }
    }

    /// <summary>The day on which the customer lifted it; null while the customer has not.</summary>
    public LocalDate? LiftedOn
    {
        get;
        init
        {
            if (value is { } day)
            {
                LocalClock.RequireIso(day, nameof(LiftedOn));
            }

            field = value;
        }
    }

    /// <summary>Whether it forbids a channel on a day.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="on">The day.</param>
    /// <returns>True from the day of the wish until the day before it is lifted, for the channels named.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar system.</exception>
    [Implements("LIB-PRIV-06")]
    public bool Forbids(ContactChannel channel, LocalDate on)
    {
        LocalClock.RequireIso(on, nameof(on));
        return Since <= on
            && !(LiftedOn <= on)
            && (Channels.Count == 0 || Channels.Contains(LocalClock.Defined(channel, nameof(channel))));
    }

    /// <summary>Answers the customer and since when.</summary>
    /// <returns>Such as <c>C-17: no contact since 2026-10-09</c>.</returns>
    public override string ToString() => $"{CustomerId}: no contact since {FactValue.Of(Since)}";
}
