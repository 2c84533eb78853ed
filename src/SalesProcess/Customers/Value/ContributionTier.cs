using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The tier of a customer by what the customer contributed, with the margins to the next ones.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ContributionTier
{
    internal ContributionTier(string customerId, Money contribution, BandStanding standing)
    {
        CustomerId = customerId;
        Contribution = contribution;
        Standing = standing;
    }

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>What the customer contributed.</summary>
    public Money Contribution { get; }

    /// <summary>The tier, in minor units of the currency.</summary>
    public BandStanding Standing { get; }

    /// <summary>What is missing for the next tier; null in the highest one.</summary>
    public Money? MissingForNext =>
        Standing.Up is { } up ? Contribution.WithUnits(up.Amount.Numerator) : null;

    /// <summary>What may be lost without falling a tier; null in the lowest one.</summary>
    public Money? Spare => Standing.Down is { } down ? Contribution.WithUnits(down.Amount.Numerator) : null;

    /// <summary>Gives the tier as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of labels.</param>
    /// <returns>The row.</returns>
    public ContributionRow ToRow(Language language) =>
        new(
            CustomerId,
            Contribution.Amount,
            Contribution.Currency.Code,
            Standing.Band.Name,
            Standing.Band.Label.In(language),
            Standing.Up?.Band.Name ?? "",
            MissingForNext?.Amount,
            Standing.Down?.Band.Name ?? "",
            Spare?.Amount
        );

    /// <summary>Gives the tier for a view of all axes.</summary>
    /// <param name="asOf">The day of the assessment.</param>
    /// <param name="policy">The edition of the policy in force, which may say when it is looked at again.</param>
    /// <returns>A computed value on its axis.</returns>
    public AxisValue ToAxisValue(LocalDate asOf, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new()
        {
            CustomerId = CustomerId,
            Axis = CustomerAxes.ContributionTier,
            Code = Standing.Band.Name,
            Label = Standing.Band.Label,
            Clause = Standing.Band.Clause ?? CustomerAxes.ContributionTier.Clause,
            AsOf = asOf,
            NextReview = GradeReviews.After(asOf, ValueParameters.ContributionTierReviewDays, policy).Next,
        };
    }

    /// <summary>Answers customer and tier.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {Standing.Band.Name}";
}
