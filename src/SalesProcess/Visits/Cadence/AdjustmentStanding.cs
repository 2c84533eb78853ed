using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>Where the adjustment of a maintenance strategy stands on a day.</summary>
/// <remarks>Made by a review only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record AdjustmentStanding
{
    internal AdjustmentStanding(NeedChange change, LocalDate due, AdjustmentState state) =>
        (Change, Due, State) = (change, due, state);

    /// <summary>The change of the need.</summary>
    public NeedChange Change { get; }

    /// <summary>The last day on which the adjustment is in time.</summary>
    public LocalDate Due { get; }

    /// <summary>Open, overdue, adjusted or adjusted late.</summary>
    public AdjustmentState State { get; }

    /// <summary>Gives the standing as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public AdjustmentRow ToRow(Language language) =>
        new(
            Change.CustomerId,
            Change.NotedOn.ToDateOnly(),
            Due.ToDateOnly(),
            Change.AdjustedOn?.ToDateOnly(),
            Kebab.Of(State),
            CareLabels.Of(State).In(language)
        );

    /// <summary>Answers the change and the state.</summary>
    /// <returns>Such as <c>C-1, noted 2026-10-09: open</c>.</returns>
    public override string ToString() => $"{Change}: {Kebab.Of(State)}";
}
