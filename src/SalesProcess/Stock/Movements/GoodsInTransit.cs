using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Goods that are dispatched to a dealer or a shop, with what the logistics centre says of them.</summary>
/// <remarks>What is not given is not known; the review lists it. Equality is that of all parts. Order is not
/// defined.</remarks>
public sealed record GoodsInTransit
{
    /// <summary>The host's identifier of the goods under way, one for each article of a shipment; not blank.</summary>
    public required string ShipmentId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>Where they are on the way to.</summary>
    public required TransitPlace Place
    {
        get;
        init => field = Required.NotNull(value);
    }

    /// <summary>The host's identifier of the article; not blank.</summary>
    public required string Sku
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>How much; above zero.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>When they were dispatched.</summary>
    public required LocalDateTime DispatchedAt
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>When they are expected to arrive; null while unknown.</summary>
    public LocalDateTime? ExpectedArrival
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>What carries them; null or blank while unknown.</summary>
    public string? Carrier { get; init; }

    /// <summary>Their safety state in the words of the logistics centre; null or blank while unknown.</summary>
    public string? Safety { get; init; }

    /// <summary>When they arrived; null while they have not.</summary>
    public LocalDateTime? ArrivedAt
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Answers identifier, article and place.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{ShipmentId}: {Sku} to {Place}";
}
