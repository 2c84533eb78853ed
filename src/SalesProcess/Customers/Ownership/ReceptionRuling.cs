using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Rules whose customer somebody is who comes to the showroom (K-37).</summary>
public static class ReceptionRuling
{
    /// <summary>Rules on a reception: the first rule that applies, in the order of the policy, says whose the customer
    /// is.</summary>
    /// <param name="visit">The reception.</param>
    /// <param name="past">Who owns the customer, who received and called him before, in any order; what is not before
    /// the reception does not count.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The ruling, with the change or none where the owner stays; every other rule is in its explanation, with
    /// what it lacks and by how much, or with whom it would have named. Refused, with every reason, where the model of
    /// ownership knows no rule of receptions (K-38), where the customer chose somebody who has not received him or whose
    /// sales policy is not confirmed to be the same, and where a customer without an owner has no file.</returns>
    /// <example>
    /// <code>
    /// var visit = new CustomerVisit { CustomerId = "C-1", ConsultantId = "U-2", At = now, IsFileOpened = true };
    /// var past = new CustomerPast { OwnerId = "U-1", Receptions = [new("U-1", eightDaysAgo)] };
    /// ReceptionRuling.Decide(visit, past, policy);   // U-2, by OWN-7D
    /// </code>
    /// </example>
    [Implements(
        "OWN-FIRST",
        "OWN-7D",
        "OWN-NOAPPT",
        "OWN-CHOICE",
        "LIB-OWN-02",
        "LIB-OWN-03",
        "LIB-OWN-04",
        "LIB-OWN-05"
    )]
    public static Decision<OwnershipRuling> Decide(
        CustomerVisit visit,
        CustomerPast past,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(past);
        ArgumentNullException.ThrowIfNull(policy);
        if (ReceptionSettings.Read(policy, out ValueList<RefusalReason> missing) is not { } settings)
        {
            return Decision.Refuse<OwnershipRuling>(new Refusal(missing));
        }

        ValueList<JudgedRule> judged = JudgedRule.All(settings, ReceptionCase.Of(visit, past, settings));
        JudgedRule? decisive = judged.FirstOrDefault(rule => rule.Applies);
        ValueList<RefusalReason> reasons = Reasons(visit, past, settings, judged, decisive);
        if (decisive is null || reasons.Count > 0)
        {
            return Decision.Refuse<OwnershipRuling>(new Refusal(reasons));
        }

        var ruling = OwnershipRuling.Of(visit, past, decisive.Rule, judged, policy.Id);
        return Decision.Accept(ruling, () => ReceptionExplanations.Of(ruling, visit, past, settings, judged));
    }

    /// <summary>Makes a ruling again under the edition of its day, and compares it with the record.</summary>
    /// <param name="visit">The reception, as it was known.</param>
    /// <param name="past">Who received and called the customer; the full record may be given. The owner is taken from
    /// the history.</param>
    /// <param name="history">The history of the customer's ownership.</param>
    /// <param name="book">The policy: the edition that the change of that time cites, or the one in force on the day
    /// where the owner stayed.</param>
    /// <returns>The ruling, as it was; refused where the policy lacks the edition, where the ruling itself is refused,
    /// and where it gives another answer than the record.</returns>
    [Implements("LIB-OWN-10")]
    public static Decision<OwnershipRuling> Again(
        CustomerVisit visit,
        CustomerPast past,
        OwnershipHistory history,
        PolicyBook book
    )
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(past);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(book);
        if (visit.CustomerId != history.CustomerId)
        {
            return Decision.Refuse<OwnershipRuling>(history.OfAnother(visit.CustomerId));
        }

        OwnershipChange? recorded = history.Changes.FirstOrDefault(change => change.At == visit.At);
        CustomerPast then = past with { OwnerId = history.OwnerBefore(visit.At) };
        return recorded is null
            ? book.InForceOn(visit.At.Date)
                .Then(edition => Decide(visit, then, edition))
                .Then(ruling => Compared(ruling, recorded, history.OwnerBefore(visit.At)))
            : OwnershipHistory
                .EditionOf(recorded, book)
                .Then(edition => Decide(visit, then, edition))
                .Then(ruling => Compared(ruling, recorded, recorded.OwnerId));
    }

    private static Decision<OwnershipRuling> Compared(
        OwnershipRuling ruling,
        OwnershipChange? recorded,
        string? owner
    ) =>
        ruling.Change == recorded
            ? Decision.Accept(ruling, () => ReceptionExplanations.OfAgain(ruling, recorded))
            : Decision.Refuse<OwnershipRuling>(ReceptionExplanations.Differs(ruling, recorded, owner));

    private static ValueList<RefusalReason> Reasons(
        CustomerVisit visit,
        CustomerPast past,
        ReceptionSettings settings,
        ValueList<JudgedRule> judged,
        JudgedRule? decisive
    )
    {
        if (settings.WhyNotInModel is { Count: > 0 } notInModel)
        {
            return notInModel;
        }

        bool isFirst = decisive is { Rule.Rule: ReceptionRule.FirstConsultant } && past.OwnerId is null;
        return
        [
            .. ChoiceReasons(visit, past, settings),
            .. isFirst && !visit.IsFileOpened
                ?
                [
                    OwnershipRefusals.FileNotOpened.Because(
                        OwnershipFacts.FirstClause,
                        OwnershipFacts.Consultant(visit.ConsultantId),
                        CustomerFacts.Customer(visit.CustomerId)
                    ),
                ]
                : ValueList<RefusalReason>.Empty,
            .. decisive is null ? judged.SelectMany(rule => rule.Unmet).Distinct() : [],
        ];
    }

    private static IEnumerable<RefusalReason> ChoiceReasons(
        CustomerVisit visit,
        CustomerPast past,
        ReceptionSettings settings
    )
    {
        if (visit.Choice is not { } choice)
        {
            yield break;
        }

        Fact customer = CustomerFacts.Customer(visit.CustomerId);
        string[] receivedBy = [.. ReceptionCase.ReceivedBy(visit, past)];
        if (settings.Ways.WhyNot(OwnershipCause.CustomerChoice) is { } notInModel)
        {
            yield return notInModel;
        }

        if (!receivedBy.Contains(choice))
        {
            yield return OwnershipRefusals.ChosenHasNotReceived.Because(
                OwnershipFacts.ChoiceClause,
                customer,
                OwnershipFacts.Choice(choice),
                OwnershipFacts.ReceivedBy(receivedBy)
            );
        }

        if (!visit.IsUnderSamePolicy)
        {
            yield return OwnershipRefusals.NotUnderSamePolicy.Because(
                OwnershipFacts.ChoiceClause,
                customer,
                OwnershipFacts.Choice(choice),
                OwnershipFacts.ReceivedBy(receivedBy)
            );
        }
    }
}
