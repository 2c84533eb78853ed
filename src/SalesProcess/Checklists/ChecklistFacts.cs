using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>The facts and clauses that checklists cite.</summary>
internal static class ChecklistFacts
{
    private static readonly BilingualText ItemLabel = new("item", "项目");

    internal static readonly ClauseId OptionalClause = ClauseId.Parse("LIB-CHECK-01");
    internal static readonly ClauseId ValueClause = ClauseId.Parse("LIB-CHECK-02");
    internal static readonly ClauseId SkipClause = ClauseId.Parse("LIB-CHECK-03");
    internal static readonly ClauseId RequiresClause = ClauseId.Parse("LIB-CHECK-04");
    internal static readonly ClauseId NotApplicableClause = ClauseId.Parse("LIB-CHECK-05");
    internal static readonly ClauseId RestoreClause = ClauseId.Parse("LIB-CHECK-06");

    internal static Fact Item(string itemId) => new("item", FactValue.Of(itemId), ItemLabel);

    internal static Fact Item(PolicyItem item) => Fact.Named("item", item.Id, ItemLabel, item.Text);

    internal static Fact Subject(string subject) =>
        new("subject", FactValue.Of(subject), new("what is checked", "检查对象"));

    internal static Fact Trait(KeyValuePair<string, string> trait) =>
        new(trait.Key, FactValue.Of(trait.Value), new("what the items depend on", "项目适用条件"));

    /// <summary>What settles the item: a yes, a yes or a no, or a value of its kind.</summary>
    internal static Fact Asked(PolicyItem item) =>
        Fact.Named("asked", AskedCode(item), new("what settles it", "完成要求"), AskedLabel(item));

    internal static string AskedCode(PolicyItem item) =>
        item.Answer == ItemAnswer.Value ? Kebab.Of(item.Kind) : Kebab.Of(item.Answer);

    internal static BilingualText AskedLabel(PolicyItem item) =>
        item.Answer switch
        {
            ItemAnswer.Confirm => new("a yes", "回答“是”"),
            ItemAnswer.Record => new("a yes or a no", "回答“是”或“否”"),
            _ => FieldValues.Label(item.Kind, item.Options),
        };

    /// <summary>The answer as a fact: the value where one is given, its stable name otherwise.</summary>
    internal static Fact Answer(PolicyItem item, ChecklistAnswer answer) =>
        AnswerAs("answer", new("answer", "回答"), item, answer);

    /// <summary>The answer as a fact under the name of its item.</summary>
    internal static Fact AnswerOf(ChecklistEntry entry) =>
        AnswerAs(entry.Item.Id, entry.Item.Text, entry.Item, entry.Answer!);

    internal static Fact SkipReason(string reasonCode) =>
        new("skip-reason", FactValue.Of(reasonCode), new("reason for the skip", "跳过原因"));

    internal static Fact SkipReasons(PolicyItem item) =>
        new(
            "reasons-allowed",
            Names(item.SkipReasons.Select(reason => reason.Name)),
            new("reasons that the policy lists", "政策所列原因"),
            FieldValues.Label(item.SkipReasons)
        );

    internal static Fact Options(PolicyItem item) =>
        new(
            "options",
            Names(item.Options.Select(option => option.Name)),
            new("options", "选项"),
            FieldValues.Label(item.Options)
        );

    internal static Fact Optional(PolicyItem item) =>
        new("optional", FactValue.Of(item.IsOptional), new("optional", "选填"));

    /// <summary>The items that come before an item, whether they are done or not.</summary>
    internal static Fact Requires(PolicyItem item) =>
        new("requires", Names(item.Requires), new("what comes before it", "前置项目"));

    /// <summary>The items that come before an item and are not done.</summary>
    internal static Fact NotDone(ValueList<ChecklistEntry> entries) =>
        new(
            "required",
            Names(entries.Select(entry => entry.Item.Id)),
            new("what comes before it and is not done", "尚未完成的前置项目"),
            new(
                string.Join(", ", entries.Select(entry => $"“{entry.Item.Text.English}”")),
                string.Join("、", entries.Select(entry => $"“{entry.Item.Text.Chinese}”"))
            )
        );

    private static Fact AnswerAs(string name, BilingualText label, PolicyItem item, ChecklistAnswer answer) =>
        answer is ChecklistAnswer.Valued given
            ? Named(item, answer, new ShownValues().Fact(name, label, item.Kind, item.Options, given.Value))
            : Fact.Named(name, answer.Code, label, ItemAnswers.Label(item, answer));

    // an option of a choice is called what the policy calls it
    private static Fact Named(PolicyItem item, ChecklistAnswer answer, Fact shown) =>
        item.Kind == FieldKind.Choice && shown.ValueLabel is null
            ? shown with
            {
                ValueLabel = ItemAnswers.Label(item, answer),
            }
            : shown;

    private static FactValue Names(IEnumerable<string> names) => new("items", string.Join(' ', names));
}
