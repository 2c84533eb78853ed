using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The days in the life of a customer on which a file may have to be opened.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CustomerMoments
{
    /// <summary>The host's identifier of the customer; not blank.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The day of the first reception; null while there was none.</summary>
    public LocalDate? FirstReceptionOn
    {
        get;
        init => field = Iso(value, nameof(FirstReceptionOn));
    }

    /// <summary>The day of the telephone invitation; null while there was none.</summary>
    public LocalDate? InvitedOn
    {
        get;
        init => field = Iso(value, nameof(InvitedOn));
    }

    /// <summary>The day of the fifth step with a dealer, summary and evaluation; null while it is not done.</summary>
    public LocalDate? DealerEvaluatedOn
    {
        get;
        init => field = Iso(value, nameof(DealerEvaluatedOn));
    }

    /// <summary>The day of the first direct delivery, made or planned; null where there is none.</summary>
    public LocalDate? DirectDeliveryOn
    {
        get;
        init => field = Iso(value, nameof(DirectDeliveryOn));
    }

    /// <summary>The day on which the file was opened; null while there is none.</summary>
    public LocalDate? FileOpenedOn
    {
        get;
        init => field = Iso(value, nameof(FileOpenedOn));
    }

    /// <summary>Answers the customer.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => CustomerId;

    internal LocalDate? Of(FileOpeningMoment moment) =>
        moment switch
        {
            FileOpeningMoment.FirstReception => FirstReceptionOn,
            FileOpeningMoment.PhoneInvitation => InvitedOn,
            FileOpeningMoment.LastDealerStep => DealerEvaluatedOn,
            _ => DirectDeliveryOn,
        };

    private static LocalDate? Iso(LocalDate? day, string part)
    {
        if (day is { } given)
        {
            LocalClock.RequireIso(given, part);
        }

        return day;
    }
}
