using NodaTime;

namespace SalesProcess.Customers;

/// <summary>What the rules of a reception look at: the facts of a visit, put beside the owner and what came before.</summary>
internal sealed record ReceptionCase
{
    internal required bool IsOwned { get; init; }

    internal bool IsChosen { get; init; }

    internal bool AsksForOwner { get; init; }

    internal bool AsksForNobody { get; init; }

    internal bool IsByOwnersAppointment { get; init; }

    internal bool IsByNoAppointment { get; init; }

    internal bool IsCalledByOwner { get; init; }

    /// <summary>Days from the reception that the week runs from to the visit; null where there was none.</summary>
    internal int? Days { get; init; }

    /// <summary>Neither received before nor anybody's customer.</summary>
    internal bool IsNew => Days is null && !IsOwned;

    internal static ReceptionCase Of(CustomerVisit visit, CustomerPast past, ReceptionSettings settings)
    {
        string? owner = past.OwnerId;
        LocalDateTime? start = StartOfWeek(visit, past, settings.WeekFrom);
        LocalDateTime? callsFrom = settings.CallWindow == ReceptionCallWindow.SinceThen ? start : null;
        return new ReceptionCase
        {
            IsOwned = owner is not null,
            IsChosen = visit.Choice is not null,
            AsksForOwner = owner is not null && visit.AskedFor == owner,
            AsksForNobody = visit.AskedFor is null,
            IsByOwnersAppointment = owner is not null && visit.AppointmentBy == owner,
            IsByNoAppointment = visit.AppointmentBy is null,
            IsCalledByOwner =
                owner is not null
                && past.Calls.Any(call =>
                    call.ConsultantId == owner
                    && call.At < visit.At
                    && (callsFrom is null || call.At >= callsFrom)
                ),
            Days = start is { } from ? Period.DaysBetween(from.Date, visit.At.Date) : null,
        };
    }

    /// <summary>Every combination of what the rules look at: a finite number, as only the edge of the week counts of
    /// the days.</summary>
    internal static IEnumerable<ReceptionCase> Every(long needed) =>
        from owned in YesNo
        from chosen in YesNo
        from asked in owned ? (string?[])[null, "owner", "other"] : [null, "other"]
        from appointment in owned ? (string?[])[null, "owner", "other"] : [null, "other"]
        from called in owned ? YesNo : [false]
        from days in (int?[])[null, (int)needed - 1, (int)needed]
        select new ReceptionCase
        {
            IsOwned = owned,
            IsChosen = chosen,
            AsksForOwner = asked == "owner",
            AsksForNobody = asked is null,
            IsByOwnersAppointment = appointment == "owner",
            IsByNoAppointment = appointment is null,
            IsCalledByOwner = called,
            Days = days,
        };

    /// <summary>Who has received the customer, in the order of the identifiers: before, and at this visit.</summary>
    internal static IEnumerable<string> ReceivedBy(CustomerVisit visit, CustomerPast past) =>
        Before(visit, past)
            .Select(reception => reception.ConsultantId)
            .Append(visit.ConsultantId)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    internal static LocalDateTime? StartOfWeek(CustomerVisit visit, CustomerPast past, ReceptionWeekFrom from)
    {
        LocalDateTime[] times = [.. Before(visit, past).Select(reception => reception.At)];
        return times.Length == 0 ? null
            : from == ReceptionWeekFrom.FirstReception ? times.Min()
            : times.Max();
    }

    private static bool[] YesNo => [false, true];

    private static IEnumerable<Reception> Before(CustomerVisit visit, CustomerPast past) =>
        past.Receptions.Where(reception => reception.At < visit.At);
}
