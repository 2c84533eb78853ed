using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The customers of a maintenance plan by class, and those without one.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record MaintenancePlan
{
    internal MaintenancePlan(ValueList<MaintenanceClass> classed, ValueList<UnclassedCustomer> unclassed) =>
        (Classed, Unclassed) = (classed, unclassed);

    /// <summary>The customers who have a class, in the order in which they were given.</summary>
    public ValueList<MaintenanceClass> Classed { get; }

    /// <summary>The customers who have none, in the order in which they were given.</summary>
    public ValueList<UnclassedCustomer> Unclassed { get; }

    /// <summary>Whether every maintained customer has a class, as the clause asks.</summary>
    public bool IsComplete => Unclassed.Count == 0;

    /// <summary>Gives the plan as flat rows of plain values: those with a class, then those without.</summary>
    /// <param name="language">The language of labels and reasons.</param>
    /// <returns>The rows.</returns>
    public ValueList<MaintenanceRow> ToRows(Language language) =>
        [
            .. Classed.Select(one => one.ToRow(language)),
            .. Unclassed.Select(one => new MaintenanceRow(
                one.CustomerId,
                "",
                "",
                BilingualText.Join(one.Reasons.Select(reason => reason.Message)).In(language)
            )),
        ];

    /// <summary>Answers how many have a class and how many do not.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{FactValue.Of(Classed.Count)} with a class, {FactValue.Of(Unclassed.Count)} without";
}
