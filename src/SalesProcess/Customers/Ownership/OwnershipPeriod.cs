using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A time during which a customer had one owner, or was in the pool.</summary>
/// <remarks>Made by <see cref="OwnershipHistory"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record OwnershipPeriod
{
    internal OwnershipPeriod(string customerId, OwnershipChange? begin, LocalDateTime? until) =>
        (CustomerId, Begin, Until) = (customerId, begin, until);

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>The change that the period began with; null for the time before the first change, in the pool.</summary>
    public OwnershipChange? Begin { get; }

    /// <summary>From when on, that moment included; null where no change came before.</summary>
    public LocalDateTime? From => Begin?.At;

    /// <summary>Until when, that moment not included; null while it lasts.</summary>
    public LocalDateTime? Until { get; }

    /// <summary>The owner; null for the pool.</summary>
    public string? OwnerId => Begin?.OwnerId;

    /// <summary>Whether the customer was in the pool.</summary>
    public bool IsPooled => OwnerId is null;

    /// <summary>Whether a moment lies in the period.</summary>
    /// <param name="at">The moment, in local time.</param>
    /// <returns>True from <see cref="From"/> on and before <see cref="Until"/>.</returns>
    public bool Contains(LocalDateTime at)
    {
        LocalDateTime moment = at.WithCalendar(CalendarSystem.Iso);
        return (From is null || moment >= From) && (Until is null || moment < Until);
    }

    /// <summary>Gives the period as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public OwnershipPeriodRow ToRow(Language language) =>
        new(
            CustomerId,
            From?.ToDateTimeUnspecified(),
            Until?.ToDateTimeUnspecified(),
            OwnerId ?? "",
            IsPooled,
            Begin is null ? "" : Kebab.Of(Begin.Cause),
            Begin is null ? "" : OwnershipLabels.Of(Begin.Cause).In(language),
            Begin?.Clause.ToString() ?? "",
            Begin?.Edition ?? ""
        );

    /// <summary>Answers owner and both ends.</summary>
    /// <returns>Such as <c>U-1 from 2026-10-01T10:00:00 until now</c>.</returns>
    public override string ToString() =>
        $"{OwnerId ?? "the pool"} from {(From is { } from ? FactValue.Of(from).Text : "ever")} until {(Until is { } until ? FactValue.Of(until).Text : "now")}";
}
