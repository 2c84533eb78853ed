using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>A checklist of a shop's day being filled in: it says what is open, and becomes a
/// <see cref="CompletedStockChecklist"/> when nothing is.</summary>
/// <remarks>Immutable: answering makes another one. Made by its three factories only. Equality is that of all parts.
/// Order is not defined.</remarks>
public sealed record StockChecklist
{
    private StockChecklist(string subject, PolicyReading reading, Checklist items) =>
        (Subject, Reading, Items) = (subject, reading, items);

    /// <summary>The host's identifier of what is checked.</summary>
    public string Subject { get; }

    /// <summary>The list as the policy sets it, with its clause and edition.</summary>
    public PolicyReading Reading { get; }

    /// <summary>The items that apply, with their answers.</summary>
    public Checklist Items { get; }

    /// <summary>Starts the close of a shop's day.</summary>
    /// <param name="closeId">The host's identifier of the close, such as shop and date; not blank.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The list, nothing answered; refused where the policy does not set it.</returns>
    public static Decision<StockChecklist> ForDayClose(string closeId, PolicyEdition policy) =>
        Start(DayParameters.DayClose, closeId, "shop-post", Kebab.Of(ShopPost.SalesAssistant), policy);

    /// <summary>Starts the check of machines for the factory.</summary>
    /// <param name="returnId">The host's identifier of the return; not blank.</param>
    /// <param name="direction">To the factory, or back from it.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The list, nothing answered; refused where the policy does not set it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The direction is not a defined one.</exception>
    public static Decision<StockChecklist> ForFactoryReturn(
        string returnId,
        FactoryDirection direction,
        PolicyEdition policy
    )
    {
        _ = DayLabels.Of(direction);
        return Start(DayParameters.FactoryReturn, returnId, "direction", Kebab.Of(direction), policy);
    }

    /// <summary>Starts the review of what somebody can do in the stock software.</summary>
    /// <param name="reviewId">The host's identifier of the review; not blank, nothing personal.</param>
    /// <param name="post">The post of the person.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The list, nothing answered; refused where the policy does not set it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The post is not a defined one.</exception>
    public static Decision<StockChecklist> ForSoftwareSkills(
        string reviewId,
        ShopPost post,
        PolicyEdition policy
    )
    {
        _ = DayLabels.Of(post);
        return Start(DayParameters.SoftwareSkills, reviewId, "shop-post", Kebab.Of(post), policy);
    }

    /// <summary>Answers an item; a second answer replaces the first.</summary>
    /// <param name="itemId">The name of the item.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>The list with the answer; refused where no such item applies.</returns>
    public Decision<StockChecklist> Answer(string itemId, ChecklistAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(itemId);
        ArgumentNullException.ThrowIfNull(answer);
        if (Items.Find(itemId) is not { } entry)
        {
            return Decision.Refuse<StockChecklist>(Checklist.UnknownItem(itemId));
        }

        var answered = new StockChecklist(Subject, Reading, Items.With(itemId, answer));
        return Decision.Accept(
            answered,
            () =>
                new Explanation
                {
                    Decision = "stock.answer-item",
                    Question = new(
                        $"May “{entry.Item.Text.English}” be answered so?",
                        $"“{entry.Item.Text.Chinese}”能否如此作答？"
                    ),
                    Answer = new("Yes.", "可以。"),
                    Outcome = FactValue.Of(true),
                    Clauses = [entry.Item.Clause],
                    Facts = [CompletedStockChecklist.FactOf(entry with { Answer = answer })],
                    Readings = [Reading],
                }
        );
    }

    /// <summary>Completes the list.</summary>
    /// <returns>The completed list; refused with every open item.</returns>
    public Decision<CompletedStockChecklist> Complete()
    {
        if (!Items.IsComplete)
        {
            return Decision.Refuse<CompletedStockChecklist>(new Refusal(Items.OpenReasons()));
        }

        var completed = new CompletedStockChecklist(this);
        return Decision.Accept(completed, completed.Explain);
    }

    /// <summary>Lists the items as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row an item, in the order of the policy.</returns>
    public ValueList<StockChecklistRow> ToRows(Language language) =>
        Items.Entries.Select(entry => StockChecklistRow.Of(Subject, entry, language)).ToValueList();

    /// <summary>Answers what is checked, and how many items are settled.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Subject}: {Items}";

    private static Decision<StockChecklist> Start(
        PolicyKey<ValueList<PolicyItem>> key,
        string subject,
        string trait,
        string value,
        PolicyEdition policy
    )
    {
        _ = Required.Text(subject, nameof(subject));
        ArgumentNullException.ThrowIfNull(policy);
        if (!policy.TryRead(key, out Parameter<ValueList<PolicyItem>>? items, out RefusalReason? missing))
        {
            return Decision.Refuse<StockChecklist>(missing);
        }

        var list = new StockChecklist(
            subject,
            items.Reading,
            Checklist.Start(items, new Dictionary<string, string> { [trait] = value })
        );
        return Decision.Accept(
            list,
            () =>
                new Explanation
                {
                    Decision = "stock.start-checklist",
                    Question = new(
                        $"Which items has “{items.Reading.Label.English}”?",
                        $"“{items.Reading.Label.Chinese}”有哪些项目？"
                    ),
                    Answer = new(
                        $"{English.Count(list.Items.Entries.Count, "item")}.",
                        $"{list.Items.Entries.Count}个项目。"
                    ),
                    Outcome = FactValue.Of(list.Items.Entries.Count),
                    Clauses =
                    [
                        .. list
                            .Items.Entries.Select(entry => entry.Item.Clause)
                            .Prepend(items.Clause)
                            .Distinct(),
                    ],
                    Facts =
                    [
                        MovementFacts.Entry(subject),
                        new(trait, FactValue.Of(value), new("what the items depend on", "项目适用条件")),
                    ],
                    Readings = [items.Reading],
                }
        );
    }
}
