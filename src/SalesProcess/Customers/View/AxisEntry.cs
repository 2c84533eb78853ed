using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What a view shows on one axis.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record AxisEntry
{
    internal AxisEntry(CustomerAxis axis, AxisValue? computed, AxisValue? manual, AxisValue? expired) =>
        (Axis, Computed, Manual, Expired) = (axis, computed, manual, expired);

    /// <summary>The axis.</summary>
    public CustomerAxis Axis { get; }

    /// <summary>The last computed value; null where the customer was never assessed on the axis.</summary>
    public AxisValue? Computed { get; }

    /// <summary>The value set by hand that holds; null if none.</summary>
    public AxisValue? Manual { get; }

    /// <summary>The last value set by hand that holds no more; null if none.</summary>
    public AxisValue? Expired { get; }

    /// <summary>The value that is shown; null where the customer is not assessed on the axis.</summary>
    public AxisValue? Shown => Manual ?? Computed;

    /// <summary>Whether there is a value.</summary>
    public bool IsAssessed => Shown is not null;

    internal CustomerViewRow ToRow(string customerId, Language language) =>
        new(
            customerId,
            Axis.Id,
            Axis.Label.In(language),
            Shown?.Code ?? "",
            (Shown?.Label ?? NotAssessed).In(language),
            Shown?.Clause.ToString() ?? "",
            Shown?.AsOf.ToDateOnly(),
            Manual is not null ? "manual"
                : Computed is not null ? "computed"
                : "not-assessed",
            Manual?.SetBy ?? "",
            Manual?.Until?.ToDateOnly(),
            Computed?.Code ?? "",
            Expired?.Until?.ToDateOnly(),
            Computed?.NextReview?.ToDateOnly()
        );

    /// <summary>Answers axis and value.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Axis}: {Shown?.Code ?? "not assessed"}";

    private static BilingualText NotAssessed { get; } = new("not assessed", "未评定");
}
