using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>Where a shortage stands, as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="ShortageId">The host's identifier of the shortage.</param>
/// <param name="Sku">The host's identifier of the article.</param>
/// <param name="FoundOn">The day of the check.</param>
/// <param name="Missing">How much was missing.</param>
/// <param name="DueOn">The last day on which it is settled in time.</param>
/// <param name="Left">How much is still missing.</param>
/// <param name="SettledOn">The day on which it was settled; null while it is not.</param>
/// <param name="StateCode">The state as a stable name: <c>open</c>, <c>overdue</c>, <c>in-time</c> or <c>late</c>.</param>
/// <param name="State">The state, in the language asked for.</param>
/// <param name="Unit">The unit of the quantities.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ShortageRow(
    string ShortageId,
    string Sku,
    DateOnly FoundOn,
    long Missing,
    DateOnly DueOn,
    long Left,
    DateOnly? SettledOn,
    string StateCode,
    string State,
    string Unit
)
{
    internal static ShortageRow Of(ShortageStanding standing, Language language) =>
        new(
            standing.Shortage.ShortageId,
            standing.Shortage.Sku,
            standing.Shortage.FoundOn.ToDateOnly(),
            standing.Shortage.Missing.Count,
            standing.Due.On.ToDateOnly(),
            standing.Left.Count,
            standing.SettledOn?.ToDateOnly(),
            Kebab.Of(standing.State),
            ShortageFacts.LabelOf(standing.State).In(language),
            standing.Shortage.Missing.UnitCode
        );

    /// <summary>Answers the shortage and its state.</summary>
    /// <returns>Such as <c>S-1: overdue</c>.</returns>
    public override string ToString() => $"{ShortageId}: {StateCode}";
}
