using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>Explains the answers of checklists.</summary>
internal static class ChecklistExplanations
{
    internal static Explanation OfStarting(Checklist list, ValueList<Fact> traits) =>
        new()
        {
            Decision = "checklists.start-list",
            Question = new(
                $"Which items has “{list.Reading!.Label.English}”?",
                $"“{list.Reading.Label.Chinese}”有哪些项目？"
            ),
            Answer = new($"{English.Count(list.Entries.Count, "item")}.", $"{list.Entries.Count}个项目。"),
            Outcome = FactValue.Of(list.Entries.Count),
            Clauses = Clauses(list),
            Facts =
            [
                .. Subject(list),
                .. traits,
                .. list.Entries.Select(entry => ChecklistFacts.Item(entry.Item)),
            ],
            Readings = [list.Reading],
        };

    internal static Explanation OfAnswering(Checklist list, ChecklistEntry entry)
    {
        PolicyItem item = entry.Item;
        BilingualText state = ChecklistLabels.Of(entry.State);
        return new()
        {
            Decision = "checklists.answer-item",
            Question = new(
                $"How does “{item.Text.English}” stand with this answer?",
                $"如此作答后，“{item.Text.Chinese}”的状态如何？"
            ),
            Answer = new($"It is {state.English}.", $"{state.Chinese}。"),
            Outcome = FactValue.Of(Kebab.Of(entry.State)),
            Clauses = [item.Clause, .. OwnClauses(entry)],
            Facts =
            [
                .. Subject(list),
                ChecklistFacts.Item(item),
                ChecklistFacts.Asked(item),
                ChecklistFacts.Optional(item),
                .. item.Options.Count > 0 ? [ChecklistFacts.Options(item)] : Array.Empty<Fact>(),
                .. Before(list, item),
                ChecklistFacts.Answer(item, entry.Answer!),
                .. entry.Answer is ChecklistAnswer.Skipped skip
                    ? [ChecklistFacts.SkipReason(skip.ReasonCode), ChecklistFacts.SkipReasons(item)]
                    : Array.Empty<Fact>(),
            ],
            Readings = Readings(list),
        };
    }

    internal static Explanation OfCompleting(Checklist list) =>
        new()
        {
            Decision = "checklists.complete-list",
            Question = (list.Reading, list.Subject) switch
            {
                (null, null) => new("Is the list complete?", "清单是否完成？"),
                (null, { } subject) => new(
                    $"Is the list of {subject} complete?",
                    $"{subject}的清单是否完成？"
                ),
                ({ } reading, null) => new(
                    $"Is “{reading.Label.English}” complete?",
                    $"“{reading.Label.Chinese}”是否完成？"
                ),
                ({ } reading, { } subject) => new(
                    $"Is “{reading.Label.English}” of {subject} complete?",
                    $"{subject}的“{reading.Label.Chinese}”是否完成？"
                ),
            },
            Answer = new("Yes; no item is open.", "已完成，没有未完成项目。"),
            Outcome = FactValue.Of(true),
            Clauses = Clauses(list),
            Facts =
            [
                .. Subject(list),
                .. list
                    .Entries.Where(entry => !entry.Item.IsOptional)
                    .Select(entry =>
                        Fact.Named(
                            "mandatory-item",
                            entry.Item.Id,
                            new("item that must be settled", "必须完成的项目"),
                            entry.Item.Text
                        )
                    ),
                .. list
                    .Entries.Where(entry => entry.Item.Answer == ItemAnswer.Confirm)
                    .Select(entry =>
                        Fact.Named(
                            "item-to-confirm",
                            entry.Item.Id,
                            new("item that must be confirmed", "必须确认的项目"),
                            entry.Item.Text
                        )
                    ),
                .. Answers(list),
            ],
            Readings = Readings(list),
        };

    internal static Explanation OfRestoring(Checklist list) =>
        new()
        {
            Decision = "checklists.restore-list",
            Question = new(
                $"Does “{list.Reading!.Label.English}” take what is stored?",
                $"“{list.Reading.Label.Chinese}”能否恢复所存储的内容？"
            ),
            Answer = new("Yes.", "可以。"),
            Outcome = FactValue.Of(true),
            Clauses = [.. Clauses(list), ChecklistFacts.RestoreClause],
            Facts = [.. Subject(list), .. Answers(list)],
            Readings = [list.Reading],
        };

    private static IEnumerable<Fact> Subject(Checklist list) =>
        list.Subject is null ? [] : [ChecklistFacts.Subject(list.Subject)];

    private static ValueList<PolicyReading> Readings(Checklist list) =>
        list.Reading is null ? [] : [list.Reading];

    private static IEnumerable<Fact> Answers(Checklist list) =>
        list.Entries.Where(entry => entry.Answer is not null).Select(ChecklistFacts.AnswerOf);

    // what comes before it on this list; what does not apply to the case is not waited for
    private static IEnumerable<Fact> Before(Checklist list, PolicyItem item)
    {
        ValueList<ChecklistEntry> open = ChecklistOrder.NotDoneBefore(list.Entries, list.Find(item.Id)!);
        if (item.Requires.Count > 0)
        {
            yield return ChecklistFacts.Requires(item);
        }

        if (open.Count > 0)
        {
            yield return ChecklistFacts.NotDone(open);
        }
    }

    private static IEnumerable<ClauseId> OwnClauses(ChecklistEntry entry)
    {
        if (entry.Item.IsOptional)
        {
            yield return ChecklistFacts.OptionalClause;
        }

        if (entry.Item.Requires.Count > 0)
        {
            yield return ChecklistFacts.RequiresClause;
        }

        switch (entry.Answer)
        {
            case ChecklistAnswer.Valued:
                yield return ChecklistFacts.ValueClause;
                break;
            case ChecklistAnswer.Skipped:
                yield return ChecklistFacts.SkipClause;
                break;
            case ChecklistAnswer.NotApplicable:
                yield return ChecklistFacts.NotApplicableClause;
                break;
        }
    }

    private static ValueList<ClauseId> Clauses(Checklist list)
    {
        IEnumerable<ClauseId> items = list.Entries.Select(entry => entry.Item.Clause);
        return (list.Reading is null ? items : items.Prepend(list.Reading.Clause)).Distinct().ToValueList();
    }
}
