using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The class of a customer in the maintenance plan.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="Class">The class, as the policy states it.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record MaintenanceClass(string CustomerId, PolicyItem Class)
{
    /// <summary>Gives the class as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of labels.</param>
    /// <returns>The row.</returns>
    public MaintenanceRow ToRow(Language language) => new(CustomerId, Class.Id, Class.Text.In(language), "");

    /// <summary>Gives the class for a view of all axes.</summary>
    /// <param name="asOf">The day of the assessment.</param>
    /// <param name="policy">The edition of the policy in force, which may say when it is looked at again.</param>
    /// <returns>A computed value on its axis.</returns>
    public AxisValue ToAxisValue(LocalDate asOf, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new()
        {
            CustomerId = CustomerId,
            Axis = CustomerAxes.MaintenanceClass,
            Code = Class.Id,
            Label = Class.Text,
            Clause = Class.Clause,
            AsOf = asOf,
            NextReview = GradeReviews.After(asOf, ValueParameters.MaintenanceClassReviewDays, policy).Next,
        };
    }

    /// <summary>Answers customer and class.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {Class.Id}";
}
