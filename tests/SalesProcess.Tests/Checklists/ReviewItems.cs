using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Checklists;

/// <summary>A list with an item of every kind, for the tests.</summary>
internal static class ReviewItems
{
    private static readonly ClauseId Shop = ClauseId.Parse("SHOP-02");

    public static PolicyItem Reached { get; } =
        new("reached", Shop, new("Goal reached?", "是否达成目标？"), ItemAnswer.Record, []);

    public static PolicyItem Why { get; } =
        Valued("why", "Why?", "原因？", FieldKind.Text) with
        {
            IsOptional = true,
            Requires = ["reached"],
        };

    public static PolicyItem Lines { get; } = Valued("lines", "Order lines", "订单行数", FieldKind.Count);

    public static PolicyItem Mood { get; } =
        Valued("mood", "Mood", "气氛", FieldKind.Choice) with
        {
            Options = [new("good", new("good", "好")), new("poor", new("poor", "差"))],
        };

    public static PolicyItem Next { get; } =
        Valued("next", "Next visit", "下次拜访", FieldKind.Date) with
        {
            SkipReasons = [new("undecided", new("not decided", "尚未确定"))],
        };

    public static PolicyItem Shelf { get; } =
        Valued("shelf", "Shelf", "货架", FieldKind.Evidence) with
        {
            Options = [new("photo", new("photo", "照片"))],
        };

    public static PolicyItem Sent { get; } =
        new("sent", Shop, new("Report sent", "已提交报告"), ItemAnswer.Confirm, [])
        {
            Requires = ["reached", "lines"],
        };

    public static ValueList<PolicyItem> All { get; } = [Reached, Why, Lines, Mood, Next, Shelf, Sent];

    public static Checklist Empty { get; } = Checklist.Start(All, new Dictionary<string, string>());

    public static ChecklistAnswer Given(long number) => ChecklistAnswer.Given(FactValue.Of(number));

    public static ChecklistAnswer Given(string words) => ChecklistAnswer.Given(FactValue.Of(words));

    public static PolicyItem Valued(string id, string english, string chinese, FieldKind kind) =>
        new(id, Shop, new(english, chinese), ItemAnswer.Value, []) { Kind = kind };

    /// <summary>Answers items that must take the answers.</summary>
    public static Checklist Answered(
        this Checklist list,
        params (string Item, ChecklistAnswer Answer)[] answers
    ) => answers.Aggregate(list, (before, answer) => before.With(answer.Item, answer.Answer));
}
