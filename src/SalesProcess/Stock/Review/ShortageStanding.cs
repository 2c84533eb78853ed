using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Where one shortage stands on a day.</summary>
/// <remarks>Made by <see cref="ShortageReview"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record ShortageStanding
{
    internal ShortageStanding(
        FoundShortage shortage,
        LocalDate asOf,
        CadenceDue due,
        Quantity left,
        LocalDate? settledOn
    ) => (Shortage, AsOf, Due, Left, SettledOn) = (shortage, asOf, due, left, settledOn);

    /// <summary>The shortage.</summary>
    public FoundShortage Shortage { get; }

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The last day on which it is settled in time.</summary>
    public CadenceDue Due { get; }

    /// <summary>How much is still missing after what was done by that day; zero if settled.</summary>
    public Quantity Left { get; }

    /// <summary>The day on which it was settled; null while it is not.</summary>
    public LocalDate? SettledOn { get; }

    /// <summary>Open, overdue, settled in time or late.</summary>
    public ShortageState State =>
        SettledOn is { } day
            ? Passes(day)
                ? ShortageState.Late
                : ShortageState.InTime
            : Passes(AsOf)
                ? ShortageState.Overdue
                : ShortageState.Open;

    /// <summary>Gives the standing as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public ShortageRow ToRow(Language language) => ShortageRow.Of(this, language);

    /// <summary>Answers the shortage and its state.</summary>
    /// <returns>Such as <c>S-1: overdue</c>.</returns>
    public override string ToString() => $"{Shortage.ShortageId}: {Kebab.Of(State)}";

    private bool Passes(LocalDate day) => Due.StateAt(day.AtMidnight()) == CadenceState.Overdue;
}
