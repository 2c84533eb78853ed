using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>A checklist being filled in: the items of the policy that apply to a case, and their answers.</summary>
/// <remarks>
/// Immutable: answering makes another list. Two lists are equal if they have equal entries in the same order, set by
/// the same edition. Order is not defined.
/// </remarks>
public sealed record Checklist
{
    private static readonly BilingualText ItemLabel = new("item", "项目");

    private Checklist(ValueList<ChecklistEntry> entries, string? edition) =>
        (Entries, Edition) = (entries, edition);

    /// <summary>The items that apply, in the order of the policy, with their answers.</summary>
    public ValueList<ChecklistEntry> Entries { get; }

    /// <summary>The edition of the policy that set the items, such as <c>acme/2026</c>, which a reason for an open
    /// item cites; null where the items came without one.</summary>
    public string? Edition { get; }

    /// <summary>The items that still need something, in the order of the policy.</summary>
    public ValueList<ChecklistEntry> Open => Entries.Where(entry => !entry.IsSettled).ToValueList();

    /// <summary>The number of items that need nothing more.</summary>
    public int Settled => Entries.Count(entry => entry.IsSettled);

    /// <summary>Whether no item is open; a list without items is complete.</summary>
    public bool IsComplete => Settled == Entries.Count;

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
        return Start(items.Value, traits, items.Edition);
    }

    /// <summary>Starts a list with the items that apply to a case, whatever they come from.</summary>
    /// <param name="items">The items.</param>
    /// <param name="traits">The traits of the case by name, such as <c>outlet</c> and <c>pharmacy</c>. An item with
    /// a condition on a trait that the case does not have does not apply.</param>
    /// <returns>The list, nothing answered.</returns>
    /// <exception cref="ArgumentException">An item stands twice.</exception>
    public static Checklist Start(ValueList<PolicyItem> items, IReadOnlyDictionary<string, string> traits) =>
        Start(items, traits, edition: null);

    private static Checklist Start(
        ValueList<PolicyItem> items,
        IReadOnlyDictionary<string, string> traits,
        string? edition
    )
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(traits);
        if (items.GroupBy(item => item.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The item '{twice.Key}' stands twice in the list.", nameof(items));
        }

        bool Holds(ItemCondition condition) =>
            traits.TryGetValue(condition.Trait, out string? value) && condition.Values.Contains(value);
        return new(
            items
                .Where(item => item.Conditions.All(Holds))
                .Select(item => new ChecklistEntry(item, Answer: null))
                .ToValueList(),
            edition
        );
    }

    /// <summary>Finds an item.</summary>
    /// <param name="itemId">The name of the item.</param>
    /// <returns>The entry; null if no such item applies.</returns>
    public ChecklistEntry? Find(string itemId) => Entries.FirstOrDefault(entry => entry.Item.Id == itemId);

    /// <summary>Answers an item; a second answer replaces the first.</summary>
    /// <param name="itemId">The name of the item; it must be on the list.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>The list with the answer.</returns>
    /// <exception cref="ArgumentException">The list has no such item; ask <see cref="Find"/> first.</exception>
    public Checklist With(string itemId, ChecklistAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Find(itemId) is null
            ? throw new ArgumentException($"The list has no item '{itemId}'.", nameof(itemId))
            : new(
                Entries
                    .Select(entry => entry.Item.Id == itemId ? entry with { Answer = answer } : entry)
                    .ToValueList(),
                Edition
            );
    }

    /// <summary>Says of every open item why it is open.</summary>
    /// <returns>One reason an item, in the order of the policy; empty if the list is complete.</returns>
    public ValueList<RefusalReason> OpenReasons() => Open.Select(ReasonFor).ToValueList();

    internal static RefusalReason UnknownItem(string itemId) =>
        ChecklistRefusals.UnknownItem.Because(
            clause: null,
            new Fact("item", FactValue.Of(itemId), ItemLabel)
        );

    private RefusalReason ReasonFor(ChecklistEntry entry) =>
        (entry.Answer is null ? ChecklistRefusals.Unanswered : ChecklistRefusals.NotConfirmed).About(
            entry.Item.Clause,
            entry.Item.Text,
            Fact.Named("item", entry.Item.Id, ItemLabel, entry.Item.Text)
        ) with
        {
            Edition = Edition,
        };

    /// <summary>Answers how many items are settled.</summary>
    /// <returns>Such as <c>3 of 27 settled</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Settled} of {Entries.Count} settled");
}
