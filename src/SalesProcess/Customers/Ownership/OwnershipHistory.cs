using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>Who owned a customer when: at every moment exactly one owner, or the pool.</summary>
/// <remarks>
/// Immutable: a change makes another history, which shares the changes before it. It is made by <c>Start</c> and
/// <c>Restore</c> only and runs the table <see cref="OwnershipProcess.Table"/>, so that the periods always follow from
/// the changes. Two histories are equal if customer and changes are. Order is not defined.
/// </remarks>
/// <example>
/// <code>
/// OwnershipHistory history = OwnershipHistory.Start("C-1");
/// Decision&lt;OwnershipHistory&gt; next = history.Apply(ruling.Change);
/// string? owner = history.OwnerAt(now);
/// </code>
/// </example>
public sealed record OwnershipHistory
{
    private readonly ProcessInstance run;

    private OwnershipHistory(ProcessInstance run, ValueList<OwnershipChange> changes)
    {
        this.run = run;
        Changes = changes;
        Periods = PeriodsOf(run.Subject, changes);
    }

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId => run.Subject;

    /// <summary>Every change, in the order of time.</summary>
    public ValueList<OwnershipChange> Changes { get; }

    /// <summary>Every period, in the order of time: the first one in the pool, the last one lasting, each beginning
    /// where the one before ends.</summary>
    public ValueList<OwnershipPeriod> Periods { get; }

    /// <summary>The owner after the last change; null for the pool.</summary>
    public string? OwnerId => Periods[^1].OwnerId;

    /// <summary>Starts the history of a customer, who is in the pool until the first change.</summary>
    /// <param name="customerId">The host's identifier of the customer; not blank.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public static OwnershipHistory Start(string customerId) =>
        new(ProcessInstance.Start(OwnershipProcess.Table, Required.Text(customerId, nameof(customerId))), []);

    /// <summary>Restores a history from its stored changes: every one is judged again, so that a forged one is
    /// found.</summary>
    /// <param name="stored">The stored changes; a change that stands twice counts once.</param>
    /// <returns>The history; refused at the first change that does not follow from the ones before it, with its number
    /// and every reason.</returns>
    public static Decision<OwnershipHistory> Restore(OwnershipRecord stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        OwnershipHistory history = Start(stored.CustomerId);
        for (int row = 0; row < stored.Changes.Count; row++)
        {
            if (
                !history
                    .Apply(stored.Changes[row])
                    .TryGetValue(out OwnershipHistory? next, out Refusal? refusal)
            )
            {
                RefusalReason broken = OwnershipRefusals.HistoryBroken.Because(
                    OwnershipFacts.HistoryClause,
                    OwnershipFacts.Row(row + 1),
                    CustomerFacts.Customer(stored.CustomerId)
                );
                return Decision.Refuse<OwnershipHistory>(new Refusal([broken, .. refusal.Reasons]));
            }

            history = next;
        }

        return Decision.Accept(history, () => OwnershipExplanations.OfRestoring(history));
    }

    /// <summary>Applies a change.</summary>
    /// <param name="change">The change, as a ruling, a claim, a release or a hand-over ends in it.</param>
    /// <returns>The history after it, or this one where the same change is on record already. Refused, with every
    /// reason, where the change is of another customer, is not after the last one, cannot be made from where the
    /// customer is (such as the claim of an owned customer), or names the owner that there is.</returns>
    /// <exception cref="ArgumentException">A text of the change is blank, or its cause is not a defined one.</exception>
    [Implements("LIB-OWN-08", "LIB-OWN-09")]
    public Decision<OwnershipHistory> Apply(OwnershipChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        OwnershipChange normal = Checked(change);
        if (Changes.Contains(normal))
        {
            return Decision.Accept(this, () => OwnershipExplanations.OfChange(this, normal));
        }

        ValueList<RefusalReason> own =
        [
            .. normal.CustomerId == CustomerId
                ? ValueList<RefusalReason>.Empty
                : [OfAnother(normal.CustomerId)],
            .. normal.OwnerId is null || normal.OwnerId != OwnerId
                ? ValueList<RefusalReason>.Empty
                :
                [
                    OwnershipRefusals.SameOwner.Because(
                        OwnershipFacts.HistoryClause,
                        CustomerFacts.Customer(CustomerId),
                        OwnershipFacts.Owner(OwnerId)
                    ),
                ],
        ];
        Decision<ProcessInstance> made = run.Apply(EventOf(normal));
        if (own.Count > 0 || !made.TryGetValue(out ProcessInstance? next, out _))
        {
            return Decision.Refuse<OwnershipHistory>(
                new Refusal([.. own, .. made.TryGetRefusal(out Refusal? no) ? no.Reasons : []])
            );
        }

        var after = new OwnershipHistory(next, [.. Changes, normal]);
        return Decision.Accept(after, () => OwnershipExplanations.OfChange(after, normal));
    }

    /// <summary>Finds the period that a moment lies in.</summary>
    /// <param name="at">The moment, in local time.</param>
    /// <returns>The one period that contains it.</returns>
    public OwnershipPeriod PeriodAt(LocalDateTime at) => Periods.Single(period => period.Contains(at));

    /// <summary>Answers who owned the customer at a moment.</summary>
    /// <param name="at">The moment, in local time; at the moment of a change, the new owner.</param>
    /// <returns>The owner; null for the pool.</returns>
    public string? OwnerAt(LocalDateTime at) => PeriodAt(at).OwnerId;

    /// <summary>Answers who owned the customer just before a moment.</summary>
    /// <param name="at">The moment, in local time; at the moment of a change, the former owner.</param>
    /// <returns>The owner; null for the pool.</returns>
    public string? OwnerBefore(LocalDateTime at)
    {
        LocalDateTime moment = at.WithCalendar(CalendarSystem.Iso);
        return Periods.Last(period => period.From is null || period.From < moment).OwnerId;
    }

    /// <summary>Lists the periods of a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Every period that a moment of the day lies in, in the order of time; one at least.</returns>
    public ValueList<OwnershipPeriod> OwnersOn(LocalDate date)
    {
        LocalDateTime from = date.WithCalendar(CalendarSystem.Iso).AtMidnight();
        LocalDateTime last = from.Date.At(LocalTime.MaxValue);
        return Periods
            .Where(period =>
                (period.From is null || period.From <= last) && (period.Until is null || period.Until > from)
            )
            .ToValueList();
    }

    /// <summary>Answers who owned the customer on a day, under which edition each came to own him, and which edition
    /// was in force.</summary>
    /// <param name="date">The day.</param>
    /// <param name="book">The policy.</param>
    /// <returns>The owners of the day; refused before the first edition, and where the policy lacks an edition that a
    /// change of the day cites.</returns>
    [Implements("LIB-OWN-10")]
    public Decision<OwnershipOnDate> OwnedOn(LocalDate date, PolicyBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.InForceOn(date).Then(edition => OwnershipOnDate.Of(this, date, edition, book));
    }

    /// <summary>Gives what is stored of the history.</summary>
    /// <returns>Customer and changes.</returns>
    public OwnershipRecord ToRecord() => new(CustomerId, Changes);

    /// <summary>Lists the periods as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a period, in the order of time.</returns>
    public ValueList<OwnershipPeriodRow> ToRows(Language language) =>
        Periods.Select(period => period.ToRow(language)).ToValueList();

    /// <summary>Whether two histories are of one customer and have equal changes.</summary>
    /// <param name="other">The other history.</param>
    /// <returns>True if they are equal.</returns>
    public bool Equals(OwnershipHistory? other) =>
        ReferenceEquals(this, other)
        || (other is not null && CustomerId == other.CustomerId && Changes == other.Changes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(CustomerId, Changes);

    /// <summary>Answers customer, owner and number of changes.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{CustomerId}: {OwnerId ?? "the pool"}, {English.Count(Changes.Count, "change")}";

    internal static Decision<PolicyEdition> EditionOf(OwnershipChange change, PolicyBook book) =>
        book.TryFind(change.Edition, out PolicyEdition? edition)
            ? Decision.Accept(edition, () => OwnershipExplanations.OfEdition(change, edition))
            : Decision.Refuse<PolicyEdition>(
                OwnershipRefusals.EditionUnknown.Because(
                    OwnershipFacts.ReplayClause,
                    OwnershipFacts.At(change.At),
                    OwnershipFacts.Edition(change.Edition)
                )
            );

    internal RefusalReason OfAnother(string other) =>
        OwnershipRefusals.ChangeOfAnother.Because(
            OwnershipFacts.HistoryClause,
            new Fact("other", FactValue.Of(other), new("customer of the change", "变更所属客户")),
            CustomerFacts.Customer(CustomerId)
        );

    private static OwnershipChange Checked(OwnershipChange change)
    {
        _ = Required.Text(change.CustomerId, nameof(change));
        _ = change.OwnerId is null ? null : Required.Text(change.OwnerId, nameof(change));
        _ = Required.NotNull(change.Clause, nameof(change));
        _ = Required.Text(change.Edition, nameof(change));
        _ = OwnershipLabels.Of(change.Cause);
        return change with { At = change.At.WithCalendar(CalendarSystem.Iso) };
    }

    // one change a moment: so the moment is the identifier of the event, and the engine finds a second one
    private static ProcessEvent EventOf(OwnershipChange change) =>
        new()
        {
            EventId = FactValue.Of(change.At).Text,
            Move = Kebab.Of(change.Cause),
            Role = "policy",
            By = change.Edition,
            At = change.At,
            Facts =
            [
                .. change.OwnerId is null
                    ? ValueList<Fact>.Empty
                    : [OwnershipFacts.Owner(change.OwnerId) with { Name = OwnershipProcess.OwnerFact }],
                new Fact("clause", FactValue.Of(change.Clause), new("clause", "条款")),
            ],
        };

    private static ValueList<OwnershipPeriod> PeriodsOf(
        string customer,
        ValueList<OwnershipChange> changes
    ) =>
        Enumerable
            .Range(0, changes.Count + 1)
            .Select(i => new OwnershipPeriod(
                customer,
                i == 0 ? null : changes[i - 1],
                i < changes.Count ? changes[i].At : null
            ))
            .ToValueList();
}
