using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A time for a visit, with the recommended times that it falls into.</summary>
/// <remarks>Made by <see cref="VisitSlots.Rank"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record ScoredSlot
{
    internal ScoredSlot(VisitSlot slot, ValueList<SlotReason> reasons) => (Slot, Reasons) = (slot, reasons);

    /// <summary>The time.</summary>
    public VisitSlot Slot { get; }

    /// <summary>The recommended times that it falls into.</summary>
    public ValueList<SlotReason> Reasons { get; }

    /// <summary>One for each of them (LIB-RECORD-04).</summary>
    public int Score => Reasons.Count;

    /// <summary>Answers the time and its score.</summary>
    /// <returns>Such as <c>2026-10-17T09:00:00 for 0:40:00: 1</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Slot}: {Score}");
}
