using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>Why a checklist does not take an answer, and why an item is open.</summary>
internal static class ChecklistReasons
{
    internal static RefusalReason UnknownItem(string itemId) =>
        ChecklistRefusals.UnknownItem.Because(clause: null, ChecklistFacts.Item(itemId));

    /// <summary>Every reason against an answer; none if the list takes it.</summary>
    internal static ValueList<RefusalReason> Against(
        Checklist list,
        ChecklistEntry entry,
        ChecklistAnswer answer
    )
    {
        RefusalReason? misfit = ItemAnswers.Misfit(entry.Item, answer);
        bool waits =
            entry.IsWaiting && answer is not (ChecklistAnswer.NotApplicable or ChecklistAnswer.Skipped);
        if (misfit is null && !waits)
        {
            return [];
        }

        RefusalReason[] reasons =
        [
            .. misfit is null ? [] : (RefusalReason[])[misfit],
            .. waits
                ?
                [
                    ChecklistRefusals.RequirementOpen.Because(
                        entry.Item.Clause,
                        ChecklistFacts.Item(entry.Item),
                        ChecklistFacts.NotDone(ChecklistOrder.NotDoneBefore(list.Entries, entry))
                    ),
                ]
                : Array.Empty<RefusalReason>(),
        ];
        return reasons.Select(reason => reason with { Edition = list.Edition }).ToValueList();
    }

    internal static RefusalReason WhyOpen(Checklist list, ChecklistEntry entry)
    {
        Fact item = ChecklistFacts.Item(entry.Item);
        RefusalReason reason = entry.IsWaiting
            ? ChecklistRefusals.ItemWaits.Because(
                entry.Item.Clause,
                item,
                ChecklistFacts.NotDone(ChecklistOrder.NotDoneBefore(list.Entries, entry))
            )
            : (entry.Answer is null ? ChecklistRefusals.Unanswered : ChecklistRefusals.NotConfirmed).About(
                entry.Item.Clause,
                entry.Item.Text,
                item
            );
        return reason with { Edition = list.Edition };
    }
}
