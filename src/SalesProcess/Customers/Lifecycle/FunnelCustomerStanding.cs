using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The state of the funnel picture that a customer is in, and since when.</summary>
/// <remarks>Made by <see cref="FunnelCustomerMoves.StandingOf"/> only. Equality is that of all parts. Order is not
/// defined.</remarks>
public sealed record FunnelCustomerStanding
{
    internal FunnelCustomerStanding(string customerId, FunnelCustomerState state, LocalDate since) =>
        (CustomerId, State, Since) = (customerId, state, since);

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>The state.</summary>
    public FunnelCustomerState State { get; }

    /// <summary>The day on which it began.</summary>
    public LocalDate Since { get; }

    /// <summary>The clause that names the state.</summary>
    public ClauseId Clause { get; } = ClauseId.Parse("LIFE-ALLSTATES-01");

    /// <summary>The stable name of the state, such as <c>loyal</c>.</summary>
    public string Code => Kebab.Of(State);

    /// <summary>What the state is called, in both languages.</summary>
    public BilingualText Label => LifecycleLabels.Of(State);

    /// <summary>Lists the state as a flat row, for reports and grids.</summary>
    /// <param name="language">The language of the label.</param>
    /// <returns>The row.</returns>
    public FunnelCustomerRow ToRow(Language language) =>
        new(
            CustomerId,
            Code,
            Label.In(language),
            LifecycleLabels.TaskOf(State)?.In(language) ?? "",
            Clause.ToString(),
            Since.ToDateOnly()
        );

    /// <summary>Gives the state for a view of all axes.</summary>
    /// <returns>A computed value on the axis of the funnel picture, as of the day on which the state began.</returns>
    public AxisValue ToAxisValue() =>
        new()
        {
            CustomerId = CustomerId,
            Axis = CustomerAxes.FunnelState,
            Code = Code,
            Label = Label,
            Clause = Clause,
            AsOf = Since,
        };

    /// <summary>Answers the customer, the state and its first day.</summary>
    /// <returns>Such as <c>C-17: loyal since 2026-10-09</c>.</returns>
    public override string ToString() => $"{CustomerId}: {Code} since {FactValue.Of(Since)}";
}
