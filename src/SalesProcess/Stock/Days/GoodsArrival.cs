using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Goods that arrived at the store room on the day.</summary>
/// <param name="Noted">How much the delivery note says; zero or more.</param>
/// <param name="Counted">How much was counted; zero or more.</param>
/// <param name="BookedInOn">The day on which the goods were booked in; null while they are not.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record GoodsArrival(Quantity Noted, Quantity Counted, LocalDate? BookedInOn = null)
{
    /// <summary>The day on which the goods were booked in; null while they are not.</summary>
    public LocalDate? BookedInOn
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    } = BookedInOn?.WithCalendar(CalendarSystem.Iso);

    /// <summary>Answers what was counted.</summary>
    /// <returns>Such as <c>5 pcs</c>.</returns>
    public override string ToString() => Counted.ToString();

    internal Fact BookedIn =>
        BookedInOn is { } day
            ? new("booked", FactValue.Of(day), new("booked in", "入库日期"))
            : Fact.Named("booked", "not-yet", new("booked in", "入库日期"), new("not yet", "尚未入库"));
}
