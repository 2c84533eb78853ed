using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Decides whether a customer goes back to the pool.</summary>
public static class Release
{
    private static readonly ClauseId Ways = ClauseId.Parse("LIB-OWN-26");

    /// <summary>Decides on one release, by the same computation that shows the days left (LIB-OWN-24).</summary>
    /// <param name="customer">What is known of the customer on that day.</param>
    /// <param name="request">Who asks, how, when and why.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <param name="calendar">The calendar of the company; needed only where the policy counts working days.</param>
    /// <returns>The change of ownership, with the protection among its premises. Refused with every reason: still
    /// protected (by the end of protection only), held by something open, not the owner, no reason that the policy
    /// lists, no model of ownership that knows releases (K-38); or where the protection itself cannot be worked
    /// out.</returns>
    [Implements("LIB-OWN-26")]
    public static Decision<ReleasedCustomer> Decide(
        HeldCustomer customer,
        ReleaseRequest request,
        PolicyEdition policy,
        WorkingCalendar? calendar = null
    )
    {
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(policy);
        Decision<OwnershipWay> permission = OwnershipWay.Of(OwnershipCause.Release, policy);
        Decision<ProtectionStanding> protection = Protection.Of(customer, request.At.Date, policy, calendar);
        var read = new PolicyReader(policy);
        RefusalReason[] reasons =
        [
            .. permission.TryGetRefusal(out Refusal? no) ? no.Reasons : ValueList<RefusalReason>.Empty,
            .. protection.Match(
                (standing, _) => OfTheProtection(standing, request),
                unknown => unknown.Reasons
            ),
            .. request.Way == ReleaseWay.Voluntary ? OfTheOwner(customer, request, read) : [],
            .. read.Missing,
        ];
        return reasons.Length > 0
            ? Decision.Refuse<ReleasedCustomer>(new Refusal(reasons.ToValueList()))
            : permission.Then(_ => protection).Then(standing => Of(standing, request, policy, read.Readings));
    }

    private static Decision<ReleasedCustomer> Of(
        ProtectionStanding standing,
        ReleaseRequest request,
        PolicyEdition policy,
        ValueList<PolicyReading> readings
    )
    {
        var released = new ReleasedCustomer(
            new OwnershipChange(
                standing.CustomerId,
                OwnerId: null,
                request.At,
                OwnershipCause.Release,
                Ways,
                policy.Id
            ),
            request.Way,
            request.Way == ReleaseWay.Voluntary ? request.Reason : null,
            standing
        );
        return Decision.Accept(released, () => Explain(released, request, readings));
    }

    private static IEnumerable<RefusalReason> OfTheProtection(
        ProtectionStanding standing,
        ReleaseRequest request
    ) =>
        [
            .. standing.Holds.Select(hold =>
                ProtectionRefusals.HeldByOpenMatter.Because(
                    hold.Clause,
                    CustomerFacts.Customer(standing.CustomerId),
                    ProtectionFacts.Matter(hold)
                )
            ),
            .. request.Way == ReleaseWay.EndOfProtection ? WhileProtected(standing) : [],
        ];

    private static IEnumerable<RefusalReason> WhileProtected(ProtectionStanding standing) =>
        standing.State switch
        {
            ProtectionState.Protected =>
            [
                ProtectionRefusals.StillProtected.Because(
                    ProtectionExplanations.Countdown,
                    CustomerFacts.Customer(standing.CustomerId),
                    ProtectionFacts.LastProtectedDay(standing.LastProtectedDay!.Value),
                    ProtectionFacts.ReleasedFrom(standing.ReleasedFrom!.Value),
                    ProtectionFacts.DaysLeft(standing.DaysLeft!.Value),
                    ProtectionFacts.Windows(standing.OpenWindows)
                ),
            ],
            ProtectionState.WithoutEnd =>
            [
                ProtectionRefusals.ProtectedWithoutEnd.Because(
                    ProtectionExplanations.Countdown,
                    CustomerFacts.Customer(standing.CustomerId)
                ),
            ],
            _ => [],
        };

    private static IEnumerable<RefusalReason> OfTheOwner(
        HeldCustomer customer,
        ReleaseRequest request,
        PolicyReader read
    )
    {
        if (request.By != customer.OwnerId)
        {
            yield return ProtectionRefusals.NotTheOwner.Because(
                Ways,
                CustomerFacts.Customer(customer.CustomerId),
                OwnershipFacts.Owner(customer.OwnerId),
                ProtectionFacts.By(request.By)
            );
        }

        if (read.Read(ProtectionParameters.ReleaseReasons) is not { } reasons)
        {
            yield break;
        }

        PolicyItem[] fitting =
        [
            .. reasons.Value.Where(item =>
                CustomerTraits.Fit(item.Conditions, customer.Grade, customer.Kind)
            ),
        ];
        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            yield return ProtectionRefusals.ReasonNeeded.Because(
                reasons.Reading,
                CustomerFacts.Customer(customer.CustomerId),
                ProtectionFacts.Listed(fitting)
            );
        }
        else if (fitting.All(item => item.Id != request.Reason))
        {
            yield return ProtectionRefusals.ReasonUnknown.Because(
                reasons.Reading,
                CustomerFacts.Customer(customer.CustomerId),
                ProtectionFacts.Listed(fitting)
            );
        }
    }

    private static Explanation Explain(
        ReleasedCustomer released,
        ReleaseRequest request,
        ValueList<PolicyReading> readings
    )
    {
        BilingualText way = ProtectionLabels.Of(request.Way);
        string customer = released.Change.CustomerId;
        return new()
        {
            Decision = "customers.release",
            Question = new(
                $"Does customer {customer} go back to the pool at {FactValue.Of(request.At)} {way.English}?",
                $"客户{customer}是否于{FactValue.Of(request.At)}释放至公海（{way.Chinese}）？"
            ),
            Answer = new("Yes; it belongs to nobody from then on.", "是，自此不归属任何人。"),
            Outcome = FactValue.Of(true),
            Clauses = [Ways],
            Facts =
            [
                CustomerFacts.Customer(customer),
                Fact.Named("way", Kebab.Of(request.Way), new("way of release", "释放方式"), way),
                ProtectionFacts.By(request.By),
                ProtectionFacts.At(request.At),
                .. released.Reason is { } reason ? (Fact[])[ProtectionFacts.Reason(reason)] : [],
            ],
            Readings = readings,
        };
    }
}
