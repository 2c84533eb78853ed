using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>A checklist being filled in: the items of the policy that apply to a case, and their answers. It says what
/// is open, and becomes a <see cref="CompletedChecklist"/> when nothing is.</summary>
/// <remarks>
/// Immutable: answering makes another list. What counts is how the answers stand, not the order in which they came:
/// where an answer is taken back, what comes after it waits again. Two lists are equal if they have equal entries in
/// the same order, of the same reading and subject. Order is not defined.
/// </remarks>
/// <example>
/// <code>
/// Decision&lt;CompletedChecklist&gt; closed = Checklist.Start(DayParameters.DayClose, traits, policy)
///     .Then(list => list.Answer("counter-tidied", ChecklistAnswer.Yes))
///     .Then(list => list.Complete());
/// </code>
/// </example>
public sealed record Checklist
{
    private Checklist(string? subject, PolicyReading? reading, ValueList<ChecklistEntry> entries) =>
        (Subject, Reading, Entries) = (subject, reading, entries);

    /// <summary>The host's identifier of what is checked; null where none was given.</summary>
    public string? Subject { get; }

    /// <summary>The list as the policy sets it, with its clause and edition; null where the items came without
    /// one.</summary>
    public PolicyReading? Reading { get; }

    /// <summary>The items that apply, in the order of the policy, with their answers.</summary>
    public ValueList<ChecklistEntry> Entries { get; }

    /// <summary>The edition of the policy that set the items, such as <c>acme/2026</c>, which a reason for an open
    /// item cites; null where the items came without one.</summary>
    public string? Edition => Reading?.Edition;

    /// <summary>The items that still need something, in the order of the policy.</summary>
    [Implements("LIB-CHECK-01")]
    public ValueList<ChecklistEntry> Open => Entries.Where(entry => !entry.IsSettled).ToValueList();

    /// <summary>The number of items that need nothing more.</summary>
    public int Settled => Entries.Count(entry => entry.IsSettled);

    /// <summary>Whether no item is open; a list without items is complete.</summary>
    public bool IsComplete => Entries.All(entry => entry.IsSettled);

    /// <summary>How far the list is.</summary>
    public ChecklistProgress Progress => ChecklistProgress.Of(Entries);

    /// <summary>The item to answer next: the first open one that waits for nothing, or what the first open one waits
    /// for; null if the list is complete.</summary>
    public ChecklistEntry? Next => ChecklistOrder.Next(Entries);

    /// <summary>Starts a list of the policy.</summary>
    /// <param name="key">The typed name of the list.</param>
    /// <param name="traits">The traits of the case by name, such as <c>outlet</c> and <c>pharmacy</c>. An item with
    /// a condition on a trait that the case does not have does not apply.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <param name="subject">The host's identifier of what is checked; not blank, nothing personal; null for
    /// none.</param>
    /// <returns>The list, nothing answered; refused where the policy does not set it.</returns>
    public static Decision<Checklist> Start(
        PolicyKey<ValueList<PolicyItem>> key,
        IReadOnlyDictionary<string, string> traits,
        PolicyEdition policy,
        string? subject = null
    )
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(traits);
        ArgumentNullException.ThrowIfNull(policy);
        if (subject is not null)
        {
            _ = Required.Text(subject, nameof(subject));
        }

        if (!policy.TryRead(key, out Parameter<ValueList<PolicyItem>>? items, out RefusalReason? missing))
        {
            return Decision.Refuse<Checklist>(missing);
        }

        Checklist list = Start(items.Value, traits, items.Reading, subject);
        ValueList<Fact> given = traits.Select(ChecklistFacts.Trait).ToValueList();
        return Decision.Accept(list, () => ChecklistExplanations.OfStarting(list, given));
    }

    /// <summary>Starts a list with the items of a value of the policy that apply to a case.</summary>
    /// <param name="items">The value, as an edition gives it.</param>
    /// <param name="traits">The traits of the case by name, such as <c>outlet</c> and <c>pharmacy</c>. An item with
    /// a condition on a trait that the case does not have does not apply.</param>
    /// <returns>The list, nothing answered; what is open is reported with the edition of the value.</returns>
    public static Checklist Start(
        Parameter<ValueList<PolicyItem>> items,
        IReadOnlyDictionary<string, string> traits
    )
    {
        ArgumentNullException.ThrowIfNull(items);
        return Start(items.Value, traits, items.Reading, subject: null);
    }

    /// <summary>Starts a list with the items that apply to a case, whatever they come from.</summary>
    /// <param name="items">The items.</param>
    /// <param name="traits">The traits of the case by name, such as <c>outlet</c> and <c>pharmacy</c>. An item with
    /// a condition on a trait that the case does not have does not apply.</param>
    /// <returns>The list, nothing answered.</returns>
    /// <exception cref="ArgumentException">An item stands twice, or requires itself or one that is not there.</exception>
    public static Checklist Start(ValueList<PolicyItem> items, IReadOnlyDictionary<string, string> traits) =>
        Start(items, traits, reading: null, subject: null);

    /// <summary>Restores a list that was stored: every answer is judged again.</summary>
    /// <param name="key">The typed name of the list.</param>
    /// <param name="traits">The traits of the case by name, as for the start.</param>
    /// <param name="policy">The edition of the policy that the list was begun under, or another one in which the list
    /// is the same one: set by the same edition.</param>
    /// <param name="stored">The stored list, as <see cref="ChecklistJson.Read"/> reads it; the last of several answers
    /// to an item is kept.</param>
    /// <returns>The list; refused, with every reason, where it is another list or of another edition, and with each
    /// answer that the list does not take.</returns>
    [Implements("LIB-CHECK-06")]
    public static Decision<Checklist> Restore(
        PolicyKey<ValueList<PolicyItem>> key,
        IReadOnlyDictionary<string, string> traits,
        PolicyEdition policy,
        StoredChecklist stored
    )
    {
        ArgumentNullException.ThrowIfNull(stored);
        return Start(key, traits, policy, stored.Subject)
            .Then(empty =>
                stored.DifferencesFrom(empty.Reading!).ToValueList() is { Count: > 0 } differing
                    ? Decision.Refuse<Checklist>(new Refusal(differing))
                    : empty.AnswerAll(stored.Answers)
            );
    }

    /// <summary>Finds an item.</summary>
    /// <param name="itemId">The name of the item.</param>
    /// <returns>The entry; null if no such item applies.</returns>
    public ChecklistEntry? Find(string itemId)
    {
        int place = PlaceOf(itemId);
        return place < 0 ? null : Entries[place];
    }

    /// <summary>Answers an item; a second answer replaces the first.</summary>
    /// <param name="itemId">The name of the item.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>The list with the answer. Refused, with every reason, where no such item applies, the item does not
    /// take such an answer, it may not be skipped for that reason, or one that comes before it is not done.</returns>
    [Implements("LIB-CHECK-04")]
    public Decision<Checklist> Answer(string itemId, ChecklistAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(itemId);
        ArgumentNullException.ThrowIfNull(answer);
        int place = PlaceOf(itemId);
        ValueList<RefusalReason> reasons =
            place < 0 ? [UnknownItem(itemId)] : ChecklistReasons.Against(this, Entries[place], answer);
        if (reasons.Count > 0)
        {
            return Decision.Refuse<Checklist>(new Refusal(reasons));
        }

        Checklist answered = Answered(place, answer);
        return Decision.Accept(
            answered,
            () => ChecklistExplanations.OfAnswering(answered, answered.Entries[place])
        );
    }

    /// <summary>Answers an item without asking what comes before it: it waits until that is done. A second answer
    /// replaces the first.</summary>
    /// <param name="itemId">The name of the item; it must be on the list.</param>
    /// <param name="answer">The answer; the item must take it.</param>
    /// <returns>The list with the answer.</returns>
    /// <exception cref="ArgumentException">The list has no such item, or the item does not take the answer;
    /// <see cref="Answer"/> refuses both.</exception>
    public Checklist With(string itemId, ChecklistAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        int place = PlaceOf(itemId);
        if (place < 0)
        {
            throw new ArgumentException($"The list has no item '{itemId}'.", nameof(itemId));
        }

        return ItemAnswers.Misfit(Entries[place].Item, answer) is { } misfit
            ? throw new ArgumentException(misfit.Message.English, nameof(answer))
            : Answered(place, answer);
    }

    /// <summary>Says of every open item why it is open.</summary>
    /// <returns>One reason an item, in the order of the policy; empty if the list is complete.</returns>
    public ValueList<RefusalReason> OpenReasons() =>
        Entries
            .Where(entry => !entry.IsSettled)
            .Select(entry => ChecklistReasons.WhyOpen(this, entry))
            .ToValueList();

    /// <summary>Completes the list.</summary>
    /// <returns>The completed list; refused with every open item.</returns>
    public Decision<CompletedChecklist> Complete()
    {
        if (!IsComplete)
        {
            return Decision.Refuse<CompletedChecklist>(new Refusal(OpenReasons()));
        }

        var completed = new CompletedChecklist(this);
        return Decision.Accept(completed, () => ChecklistExplanations.OfCompleting(this));
    }

    /// <summary>Lists the items as flat rows, for forms, reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row an item, in the order of the policy.</returns>
    public ValueList<ChecklistRow> ToRows(Language language) =>
        Entries.Select(entry => ChecklistRow.Of(Subject, entry, language)).ToValueList();

    /// <summary>Answers how many items are settled, and of what if the list has a subject.</summary>
    /// <returns>Such as <c>3 of 27 settled</c>.</returns>
    public override string ToString() => Subject is null ? $"{Progress}" : $"{Subject}: {Progress}";

    internal static RefusalReason UnknownItem(string itemId) => ChecklistReasons.UnknownItem(itemId);

    private static Checklist Start(
        ValueList<PolicyItem> items,
        IReadOnlyDictionary<string, string> traits,
        PolicyReading? reading,
        string? subject
    )
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(traits);
        if (ItemRequirements.FaultOf(items) is { } fault)
        {
            throw new ArgumentException(fault, nameof(items));
        }

        bool Holds(ItemCondition condition) =>
            traits.TryGetValue(condition.Trait, out string? value) && condition.Values.Contains(value);
        return Of(
            subject,
            reading,
            [
                .. items
                    .Where(item => item.Conditions.All(Holds))
                    .Select(item => new ChecklistEntry(item, Answer: null)),
            ]
        );
    }

    private static Checklist Of(string? subject, PolicyReading? reading, ChecklistEntry[] entries)
    {
        ChecklistOrder.Mark(entries);
        return new(subject, reading, new ValueList<ChecklistEntry>(entries));
    }

    private int PlaceOf(string itemId)
    {
        ReadOnlySpan<ChecklistEntry> entries = Entries.AsSpan();
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i].Item.Id == itemId)
            {
                return i;
            }
        }

        return -1;
    }

    private Checklist Answered(int place, ChecklistAnswer answer)
    {
        ChecklistEntry[] entries = Entries.AsSpan().ToArray();
        entries[place] = entries[place] with { Answer = answer };
        return Of(Subject, Reading, entries);
    }

    private Decision<Checklist> AnswerAll(ValueList<StoredAnswer> answers)
    {
        var reasons = new List<RefusalReason>();
        ChecklistEntry[] entries = Entries.AsSpan().ToArray();
        foreach (StoredAnswer stored in answers)
        {
            int place = PlaceOf(stored.Item);
            RefusalReason? reason =
                place < 0 ? UnknownItem(stored.Item)
                : ItemAnswers.Misfit(entries[place].Item, stored.Answer) is { } misfit
                    ? misfit with
                    {
                        Edition = Edition,
                    }
                : null;
            if (reason is not null)
            {
                reasons.Add(reason);
            }
            else
            {
                entries[place] = entries[place] with { Answer = stored.Answer };
            }
        }

        if (reasons.Count > 0)
        {
            return Decision.Refuse<Checklist>(new Refusal(reasons.ToValueList()));
        }

        Checklist restored = Of(Subject, Reading, entries);
        return Decision.Accept(restored, () => ChecklistExplanations.OfRestoring(restored));
    }
}
