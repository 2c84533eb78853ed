using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>What the past visits say of a trip application: customer by customer, how many visits brought no
/// breakthrough, since when, and whether there is a new plan.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
/// <example>
/// <code>
/// Decision&lt;TripClearance&gt; cleared = TripReview.Of(application, visits, plans, policy)
///     .Then(review => review.Clear([exception]));
/// </code>
/// </example>
public sealed record TripReview
{
    private TripReview(
        TripApplication application,
        ValueList<TripCustomerStanding> standings,
        long limit,
        TripRefusalLifting lifting,
        ValueList<PolicyReading> readings
    ) =>
        (Application, Standings, Limit, LiftedBy, Readings) = (
            application,
            standings,
            limit,
            lifting,
            readings
        );

    /// <summary>The application.</summary>
    public TripApplication Application { get; }

    /// <summary>One standing for each customer, in the order of the application.</summary>
    public ValueList<TripCustomerStanding> Standings { get; }

    /// <summary>How many visits without breakthrough are enough for a refusal in principle.</summary>
    public long Limit { get; }

    /// <summary>What lifts such a refusal.</summary>
    public TripRefusalLifting LiftedBy { get; }

    /// <summary>The values of the policy that were read.</summary>
    internal ValueList<PolicyReading> Readings { get; }

    /// <summary>Reviews an application.</summary>
    /// <param name="application">The application.</param>
    /// <param name="visits">The visits to its customers, whoever made them, in any order; visits to others, and those
    /// after the application, do not count. A visit that stands twice counts once.</param>
    /// <param name="plans">The plans for its customers, in any order; those made after the application do not
    /// count.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The review, with its explanation. Refused where the policy does not set its values, and with each visit
    /// that is on record in two ways.</returns>
    [Implements("TRIP-03", "LIB-TRIP-01")]
    public static Decision<TripReview> Of(
        TripApplication application,
        ValueList<PastVisit> visits,
        ValueList<CustomerPlan> plans,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(application);
        _ = Required.Items(visits);
        _ = Required.Items(plans);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<long>? limit = read.Read(TripParameters.FruitlessVisits);
        Parameter<TripRefusalLifting>? lifting = read.Read(TripParameters.RefusalLiftedBy);
        PastVisit[] known = [.. visits.Distinct()];
        ValueList<RefusalReason> reasons =
        [
            .. read.Missing,
            .. VisitForms
                .Twice(known.Select(visit => visit.VisitId))
                .Select(visit => TripRefusals.VisitDiffers.Because(clause: null, TripFacts.Visit(visit))),
        ];
        if (limit is null || lifting is null || reasons.Count > 0)
        {
            return Decision.Refuse<TripReview>(new Refusal(reasons));
        }

        var review = new TripReview(
            application,
            application
                .Customers.Select(customer => StandingOf(customer, application, known, plans, limit.Value))
                .ToValueList(),
            limit.Value,
            lifting.Value,
            read.Readings
        );
        return Decision.Accept(review, () => TripExplanations.OfReview(review));
    }

    /// <summary>Clears the application: no customer stays refused in principle.</summary>
    /// <param name="overrides">The exceptions that the sales manager made for this application; empty if none.</param>
    /// <returns>The clearance, which keeps every exception that was needed. Refused with each customer that stays
    /// refused, with the ways out, and with each exception that does not hold.</returns>
    [Implements("TRIP-03", "LIB-TRIP-02")]
    public Decision<TripClearance> Clear(ValueList<TripOverride> overrides)
    {
        _ = Required.Items(overrides);
        RefusalReason[] faulty = [.. overrides.SelectMany(made => TripRules.Faults(this, made))];
        string[] excepted =
        [
            .. overrides.Where(made => !TripRules.Faults(this, made).Any()).Select(made => made.CustomerId),
        ];
        TripCustomerStanding[] standings =
        [
            .. Standings.Select(standing =>
                standing.Standing == TripStanding.RefusedInPrinciple && excepted.Contains(standing.CustomerId)
                    ? standing.Excepted()
                    : standing
            ),
        ];
        ValueList<RefusalReason> reasons =
        [
            .. standings
                .Where(standing => standing.Standing == TripStanding.RefusedInPrinciple)
                .Select(standing => TripRules.Refused(this, standing)),
            .. faulty,
        ];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<TripClearance>(new Refusal(reasons));
        }

        var clearance = new TripClearance(
            this,
            standings.ToValueList(),
            overrides
                .Where(made =>
                    standings.Any(standing =>
                        standing.Standing == TripStanding.Excepted && standing.CustomerId == made.CustomerId
                    )
                )
                .ToValueList()
        );
        return Decision.Accept(clearance, () => TripExplanations.OfClearance(clearance));
    }

    /// <summary>Lists the review as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a customer, in the order of the application.</returns>
    public ValueList<TripStandingRow> ToRows(Language language) =>
        Standings.Select(standing => TripStandingRow.Of(this, standing, language)).ToValueList();

    /// <summary>Answers the trip and its customers' standings.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Application.TripId}: {string.Join("; ", Standings)}";

    private static TripCustomerStanding StandingOf(
        string customer,
        TripApplication application,
        PastVisit[] visits,
        ValueList<CustomerPlan> plans,
        long limit
    )
    {
        PastVisit[] own =
        [
            .. visits
                .Where(visit => visit.CustomerId == customer && visit.At <= application.AppliedAt)
                .OrderBy(visit => visit.At)
                .ThenBy(visit => visit.VisitId, StringComparer.Ordinal),
        ];
        PastVisit? breakthrough = own.LastOrDefault(visit => visit.Breakthrough);
        PastVisit[] fruitless =
        [
            .. own.Where(visit =>
                !visit.Breakthrough && (breakthrough is null || visit.At > breakthrough.At)
            ),
        ];
        CustomerPlan? plan =
            fruitless.Length == 0
                ? null
                : plans
                    .Where(made =>
                        made.CustomerId == customer
                        && made.MadeAt > fruitless[^1].At
                        && made.MadeAt <= application.AppliedAt
                    )
                    .OrderBy(made => made.MadeAt)
                    .ThenBy(made => made.PlanId, StringComparer.Ordinal)
                    .LastOrDefault();
        TripStanding standing =
            fruitless.Length < limit ? TripStanding.Clear
            : plan is null ? TripStanding.RefusedInPrinciple
            : TripStanding.NewPlan;
        return new(customer, fruitless.ToValueList(), breakthrough?.At, plan, standing);
    }
}
