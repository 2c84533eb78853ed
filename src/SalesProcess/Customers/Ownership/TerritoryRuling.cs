using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Rules whose customer somebody is by the division of the market.</summary>
public static class TerritoryRuling
{
    /// <summary>Gives a customer to the person who is responsible for the part that the customer is in.</summary>
    /// <param name="customerId">The host's identifier of the customer; not blank.</param>
    /// <param name="place">The customer's type and region, and trade and product where the plan divides by them.</param>
    /// <param name="personId">Which of several responsible persons takes the customer; null where there is one.</param>
    /// <param name="plan">The division.</param>
    /// <param name="at">When, in local time.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The change; refused, with every reason, where the model of ownership does not divide (K-38), the place
    /// is not one of the plan's, nobody or another is responsible, or several are and none is named.</returns>
    /// <exception cref="ArgumentException">An identifier is blank.</exception>
    [Implements("OWN-S6-SPLIT", "OWN-S9-POST")]
    public static Decision<OwnershipChange> Decide(
        string customerId,
        TerritoryCell place,
        string? personId,
        TerritoryPlan plan,
        LocalDateTime at,
        PolicyEdition policy
    )
    {
        _ = Required.Text(customerId, nameof(customerId));
        ArgumentNullException.ThrowIfNull(place);
        _ = personId is null ? null : Required.Text(personId, nameof(personId));
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(policy);
        LocalDateTime moment = at.WithCalendar(CalendarSystem.Iso);
        var permission = OwnershipWay.Of(OwnershipCause.Assignment, policy);
        ValueList<RefusalReason> faults =
        [
            .. TerritoryCoverage.FaultsOf(plan),
            .. plan.Dimensions.SelectMany(dimension => dimension.Unknown(place, customerId)),
            .. plan.Dimensions.SelectMany(dimension => dimension.Lacking(place, customerId)),
        ];
        ValueList<string> persons = plan.ResponsibleFor(place);
        ValueList<RefusalReason> reasons =
        [
            .. permission.TryGetRefusal(out Refusal? no) ? no.Reasons : ValueList<RefusalReason>.Empty,
            .. faults,
            .. faults.Count > 0
                ? ValueList<RefusalReason>.Empty
                : PersonReasons(customerId, place, personId, persons),
        ];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<OwnershipChange>(new Refusal(reasons));
        }

        ClauseId clause =
            place.Trade is null || place.CustomerType is not null
                ? OwnershipFacts.SplitClause
                : OwnershipFacts.PostClause;
        var change = new OwnershipChange(
            customerId,
            personId ?? persons[0],
            moment,
            OwnershipCause.Assignment,
            clause,
            policy.Id
        );
        return permission.Then(_ => Decision.Accept(change, () => Explain(change, place, persons)));
    }

    private static IEnumerable<RefusalReason> PersonReasons(
        string customerId,
        TerritoryCell place,
        string? personId,
        ValueList<string> persons
    )
    {
        Fact cell = OwnershipFacts.Cell(place.Label);
        Fact customer = CustomerFacts.Customer(customerId);
        if (persons.Count == 0)
        {
            yield return OwnershipRefusals.TerritoryGap.Because(OwnershipFacts.SplitClause, cell);
        }
        else if (personId is null && persons.Count > 1)
        {
            yield return OwnershipRefusals.OneOfSeveral.Because(
                OwnershipFacts.SplitClause,
                cell,
                OwnershipFacts.Persons(persons),
                customer
            );
        }
        else if (personId is not null && !persons.Contains(personId))
        {
            yield return OwnershipRefusals.NotResponsible.Because(
                OwnershipFacts.SplitClause,
                new Fact("person", FactValue.Of(personId), new("person named", "指定人员")),
                cell,
                OwnershipFacts.Persons(persons),
                customer
            );
        }
    }

    private static Explanation Explain(
        OwnershipChange change,
        TerritoryCell place,
        ValueList<string> persons
    ) =>
        new()
        {
            Decision = "customers.territory-ruling",
            Question = new(
                $"Whose is customer {change.CustomerId} by the division of the market?",
                $"按市场分工，客户{change.CustomerId}归谁？"
            ),
            Answer = new(
                $"{change.OwnerId}, responsible for “{place.Label.English}”.",
                $"归{change.OwnerId}，其负责“{place.Label.Chinese}”。"
            ),
            Outcome = FactValue.Of(change.OwnerId!),
            Clauses = [change.Clause],
            Facts =
            [
                CustomerFacts.Customer(change.CustomerId),
                OwnershipFacts.At(change.At),
                OwnershipFacts.Cell(place.Label),
                OwnershipFacts.Persons(persons),
                OwnershipFacts.Edition(change.Edition),
            ],
        };
}
