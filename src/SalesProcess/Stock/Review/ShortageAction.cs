using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>A replenishment or a transfer that was made for a shortage.</summary>
/// <param name="ShortageId">The host's identifier of the shortage; not blank.</param>
/// <param name="Kind">Replenished, or moved from another place.</param>
/// <param name="On">The day.</param>
/// <param name="Quantity">How much; above zero.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ShortageAction(
    string ShortageId,
    ShortageActionKind Kind,
    LocalDate On,
    Quantity Quantity
)
{
    /// <summary>The host's identifier of the shortage; not blank.</summary>
    public string ShortageId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(ShortageId);

    /// <summary>Replenished, or moved from another place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public ShortageActionKind Kind
    {
        get;
        init => field = LocalClock.Defined(value, nameof(Kind));
    } = LocalClock.Defined(Kind, nameof(Kind));

    /// <summary>The day.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar system.</exception>
    public LocalDate On
    {
        get;
        init => field = Iso(value);
    } = Iso(On);

    /// <summary>Answers the shortage, the kind and the quantity.</summary>
    /// <returns>Such as <c>S-1: transfer 3 pcs</c>.</returns>
    public override string ToString() => $"{ShortageId}: {Kebab.Of(Kind)} {Quantity}";

    private static LocalDate Iso(LocalDate date)
    {
        LocalClock.RequireIso(date, nameof(On));
        return date;
    }
}
