using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A time for a visit as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Start">The local time at which it is to start.</param>
/// <param name="End">The local time at which it is to end.</param>
/// <param name="Score">How many recommended times it falls into.</param>
/// <param name="ReasonCodes">These times, with spaces between, such as <c>weekend idle-time</c>.</param>
/// <param name="Reasons">The same in words, in the language asked for.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record SlotRow(DateTime Start, DateTime End, int Score, string ReasonCodes, string Reasons)
{
    internal static SlotRow Of(ScoredSlot scored, Language language) =>
        new(
            scored.Slot.Start.ToDateTimeUnspecified(),
            scored.Slot.End.ToDateTimeUnspecified(),
            scored.Score,
            string.Join(' ', scored.Reasons.Select(Kebab.Of)),
            string.Join(
                language == Language.Chinese ? "、" : ", ",
                scored.Reasons.Select(reason => PreparationLabels.Of(reason).In(language))
            )
        );

    /// <summary>Answers the start and the score.</summary>
    /// <returns>Such as <c>2026-10-17T09:00:00: 1</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FactValue.Of(LocalDateTime.FromDateTime(Start))}: {Score}"
        );
}
