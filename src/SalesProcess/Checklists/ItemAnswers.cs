using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>Which answers an item takes, and which settle it: the one place where both are decided.</summary>
internal static class ItemAnswers
{
    /// <summary>Whether an answer that the item takes settles it, where nothing comes before it.</summary>
    internal static bool Settles(PolicyItem item, ChecklistAnswer answer) =>
        answer is not ChecklistAnswer.Denied || item.Answer == ItemAnswer.Record;

    /// <summary>Says why an item does not take an answer; null where it does.</summary>
    [Implements("LIB-CHECK-02", "LIB-CHECK-03", "LIB-CHECK-05")]
    internal static RefusalReason? Misfit(PolicyItem item, ChecklistAnswer answer) =>
        answer switch
        {
            ChecklistAnswer.NotApplicable => null,
            ChecklistAnswer.Skipped skip => SkipMisfit(item, skip),
            ChecklistAnswer.Valued given when item.Answer == ItemAnswer.Value => FieldValues.Fits(
                item.Kind,
                item.Options,
                given.Value
            )
                ? null
                : OfAnotherKind(item, answer),
            ChecklistAnswer.Confirmed or ChecklistAnswer.Denied when item.Answer != ItemAnswer.Value => null,
            _ => OfAnotherKind(item, answer),
        };

    /// <summary>What an answer is called: an option and a reason by the words of the policy.</summary>
    internal static BilingualText Label(PolicyItem item, ChecklistAnswer answer) =>
        answer switch
        {
            ChecklistAnswer.Valued given when item.Kind == FieldKind.Choice => TextOf(
                item.Options,
                given.Value.Text
            ) ?? answer.Label,
            ChecklistAnswer.Skipped skip when TextOf(item.SkipReasons, skip.ReasonCode) is { } why => new(
                $"{answer.Label.English}: {why.English}",
                $"{answer.Label.Chinese}：{why.Chinese}"
            ),
            _ => answer.Label,
        };

    private static BilingualText? TextOf(ValueList<ParameterOption> options, string name) =>
        options.FirstOrDefault(option => option.Name == name)?.Text;

    private static RefusalReason OfAnotherKind(PolicyItem item, ChecklistAnswer answer) =>
        ChecklistRefusals.AnswerOfAnotherKind.Because(
            item.Clause,
            ChecklistFacts.Item(item),
            ChecklistFacts.Answer(item, answer),
            ChecklistFacts.Asked(item)
        );

    private static RefusalReason? SkipMisfit(PolicyItem item, ChecklistAnswer.Skipped skip) =>
        item.SkipReasons.Count == 0
            ? ChecklistRefusals.SkipNotAllowed.Because(ChecklistFacts.SkipClause, ChecklistFacts.Item(item))
        : item.SkipReasons.Any(reason => reason.Name == skip.ReasonCode) ? null
        : ChecklistRefusals.SkipReasonUnknown.Because(
            ChecklistFacts.SkipClause,
            ChecklistFacts.Item(item),
            ChecklistFacts.SkipReason(skip.ReasonCode),
            ChecklistFacts.SkipReasons(item)
        );
}
