using System.Globalization;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Where the protection of many customers stands on a day: who is to be reminded, what is released.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record ProtectionReview
{
    private static readonly ClauseId Clause = ClauseId.Parse("LIB-OWN-36");

    private readonly ValueList<RefusalReason> noRelease;

    private ProtectionReview(
        LocalDate asOf,
        ValueList<ProtectionStanding> standings,
        ValueList<RefusalReason> noRelease
    ) => (AsOf, Standings, this.noRelease) = (asOf, standings, noRelease);

    /// <summary>The day of the review.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Every customer: the one that is released first in front, those without a known day of release last, equal
    /// ones by their identifiers.</summary>
    public ValueList<ProtectionStanding> Standings { get; }

    /// <summary>The customers for whom somebody is to be reminded on the day, in the same order.</summary>
    public ValueList<ProtectionStanding> ToRemind =>
        Standings.Where(standing => standing.Reminders.Any(one => one.IsDue)).ToValueList();

    /// <summary>The customers that the end of protection releases on the day, in the same order; none where the model of
    /// ownership knows no release (K-38).</summary>
    public ValueList<ProtectionStanding> ToRelease => Standings.Where(IsReleased).ToValueList();

    /// <summary>Reviews customers.</summary>
    /// <param name="customers">What is known of each customer, in any order.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <param name="calendar">The calendar of the company; needed only where the policy counts working days.</param>
    /// <returns>The review; refused with every reason of every customer whose protection cannot be worked out, and
    /// every customer that is listed twice; each reason once.</returns>
    [Implements("LIB-OWN-36")]
    public static Decision<ProtectionReview> Of(
        ValueList<HeldCustomer> customers,
        LocalDate asOf,
        PolicyEdition policy,
        WorkingCalendar? calendar = null
    )
    {
        _ = Required.Items(customers);
        ArgumentNullException.ThrowIfNull(policy);
        asOf = asOf.WithCalendar(CalendarSystem.Iso);
        ValueList<RefusalReason> noRelease = OwnershipWay
            .Of(OwnershipCause.Release, policy)
            .TryGetRefusal(out Refusal? no)
            ? no.Reasons
            : [];
        var standings = new List<ProtectionStanding>();
        var why = new List<OnDemand<Explanation>>();
        List<RefusalReason> reasons =
        [
            .. noRelease.Where(reason => reason.Code != OwnershipRefusals.NotInModel.Code),
            .. Twice(customers),
        ];
        foreach (HeldCustomer customer in customers.OrderBy(one => one.CustomerId, StringComparer.Ordinal))
        {
            Decision<ProtectionStanding> one = Protection.Of(customer, asOf, policy, calendar);
            if (one.TryGetValue(out ProtectionStanding? standing, out Refusal? refusal))
            {
                standings.Add(standing);
                why.Add(one.Why!);
            }
            else
            {
                reasons.AddRange(refusal.Reasons);
            }
        }

        if (reasons.Count > 0)
        {
            return Decision.Refuse<ProtectionReview>(new Refusal(reasons.Distinct().ToValueList()));
        }

        var review = new ProtectionReview(
            asOf,
            standings
                .OrderBy(standing => standing.ReleasedFrom is null)
                .ThenBy(standing => standing.ReleasedFrom)
                .ThenBy(standing => standing.CustomerId, StringComparer.Ordinal)
                .ToValueList(),
            noRelease
        );
        ValueList<OnDemand<Explanation>> steps = why.ToValueList();
        return Decision.Accept(review, () => review.Explain(steps));
    }

    /// <summary>Lists the review as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a customer, in the order of the review.</returns>
    public ValueList<ProtectionRow> ToRows(Language language) =>
        Standings
            .Select(standing => standing.ToRow(language) with { IsReleasable = IsReleased(standing) })
            .ToValueList();

    /// <summary>Answers how many customers are released and reminded of.</summary>
    /// <returns>Such as <c>2026-09-29: 1 to release, 2 to remind of, of 10</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FactValue.Of(AsOf)}: {ToRelease.Count} to release, {ToRemind.Count} to remind of, of {Standings.Count}"
        );

    private bool IsReleased(ProtectionStanding standing) => noRelease.Count == 0 && standing.IsReleasable;

    private static IEnumerable<RefusalReason> Twice(ValueList<HeldCustomer> customers) =>
        customers
            .Repeated(one => one.CustomerId)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
                ProtectionRefusals.ListedTwice.Because(
                    Clause,
                    CustomerFacts.Customer(group.Key),
                    ProtectionFacts.Times(group.Count())
                )
            );

    private Explanation Explain(ValueList<OnDemand<Explanation>> steps) =>
        new()
        {
            Decision = "customers.protection-review",
            Question = new(
                $"Whose protection ends, as of {FactValue.Of(AsOf)}?",
                $"截至{FactValue.Of(AsOf)}，哪些客户保护期将满或已满？"
            ),
            Answer = new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Of {Standings.Count}, {ToRelease.Count} to release and {ToRemind.Count} to remind of."
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"共{Standings.Count}个，可释放{ToRelease.Count}个，应提醒{ToRemind.Count}个。"
                )
            ),
            Outcome = FactValue.Of(ToRelease.Count),
            Clauses = [Clause],
            Facts = [ProtectionFacts.AsOf(AsOf)],
            NotApplied = noRelease.Count == 0 ? [] : [ReleaseInNoWay()],
            Steps = steps.Values(),
        };

    private RuleNotApplied ReleaseInNoWay() =>
        new(
            Kebab.Of(OwnershipCause.Release),
            OwnershipLabels.Of(OwnershipCause.Release),
            OwnershipFacts.ModelClause,
            noRelease
        );
}
