using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Customers;

/// <summary>A stage that a customer is or was in, since when and until when.</summary>
/// <remarks>Made by <see cref="CustomerLifecycle"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record LifecycleStanding
{
    internal LifecycleStanding(string customerId, LifecycleStage stage, LocalDate since, LocalDate? leftOn) =>
        (CustomerId, Stage, Since, LeftOn) = (customerId, stage, since, leftOn);

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>The stage.</summary>
    public LifecycleStage Stage { get; }

    /// <summary>The day on which it began.</summary>
    public LocalDate Since { get; }

    /// <summary>The day on which it was left; null while it was not.</summary>
    public LocalDate? LeftOn { get; }

    /// <summary>The clause that names the stage; the library's own where the sources name none.</summary>
    public ClauseId Clause =>
        Stage switch
        {
            LifecycleStage.Potential => ClauseId.Parse("LIFE-POT"),
            LifecycleStage.Intent => ClauseId.Parse("LIFE-INT"),
            LifecycleStage.StableIntent => ClauseId.Parse("LIFE-INT-STABLE"),
            LifecycleStage.ReadyToSign => ClauseId.Parse("LIB-LIFE-02"),
            LifecycleStage.Contracted => ClauseId.Parse("LIB-LIFE-03"),
            LifecycleStage.Signed => ClauseId.Parse("LIFE-SIGNED"),
            LifecycleStage.Lost => ClauseId.Parse("LIB-LIFE-04"),
            _ => ClauseId.Parse("LIB-LIFE-01"),
        };

    /// <summary>The stable name of the stage, such as <c>stable-intent</c>.</summary>
    public string Code => Kebab.Of(Stage);

    /// <summary>What the stage is called, in both languages.</summary>
    public BilingualText Label => LifecycleLabels.Of(Stage);

    /// <summary>Whether the stage is an inference of the library's and not a word of the sources (LIB-LIFE-02).</summary>
    public bool IsInferred => Stage == LifecycleStage.ReadyToSign;

    /// <summary>Lists the stage as a flat row, for reports and grids.</summary>
    /// <param name="language">The language of the label.</param>
    /// <returns>The row.</returns>
    public LifecycleStandingRow ToRow(Language language) =>
        new(
            CustomerId,
            Code,
            Label.In(language),
            Clause.ToString(),
            IsInferred,
            Since.ToDateOnly(),
            LeftOn?.ToDateOnly()
        );

    /// <summary>Gives the stage for a view of all axes.</summary>
    /// <returns>A computed value on the axis of the lifecycle, as of the day on which the stage began.</returns>
    public AxisValue ToAxisValue() =>
        new()
        {
            CustomerId = CustomerId,
            Axis = CustomerAxes.LifecycleStage,
            Code = Code,
            Label = Label,
            Clause = Clause,
            AsOf = Since,
            IsClass = Stage != LifecycleStage.Unclassified,
        };

    /// <summary>Answers the customer, the stage and its first day.</summary>
    /// <returns>Such as <c>C-17: intent since 2026-10-09</c>.</returns>
    public override string ToString() => $"{CustomerId}: {Code} since {FactValue.Of(Since)}";
}
