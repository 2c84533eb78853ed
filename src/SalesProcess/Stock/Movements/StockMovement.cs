using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>One entry of a register: goods that come into a place, leave one, or move between two.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record StockMovement
{
    /// <summary>The host's identifier of the entry; not blank.</summary>
    public required string MovementId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The stable name of the kind, such as <see cref="MovementKinds.In"/>; not blank.</summary>
    public required string Kind
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The host's identifier of the article; not blank.</summary>
    public required string Sku
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>How much; above zero.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>The local time of the movement.</summary>
    public required LocalDateTime At
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The host's identifier of the place that the goods leave; null where they come from outside.</summary>
    public string? From
    {
        get;
        init => field = value is null ? null : Required.Text(value);
    }

    /// <summary>The host's identifier of the place that they reach; null where they go outside.</summary>
    public string? To
    {
        get;
        init => field = value is null ? null : Required.Text(value);
    }

    /// <summary>The number of the Sales Goods-Issue Slip; asked for where sold goods go out.</summary>
    public string? SlipId { get; init; }

    /// <summary>The shortage that caused the movement; asked for where it is a pick-up.</summary>
    public ShortageReference? Shortage { get; init; }

    /// <summary>Answers identifier, kind and article.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{MovementId}: {Kind} {Sku}";

    /// <summary>Which places are named; null if none is.</summary>
    internal MovementEnds? Ends =>
        (From, To) switch
        {
            (null, null) => null,
            (null, _) => MovementEnds.Into,
            (_, null) => MovementEnds.OutOf,
            _ => MovementEnds.Between,
        };
}
