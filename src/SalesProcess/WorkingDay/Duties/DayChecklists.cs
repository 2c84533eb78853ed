using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>The agendas and checklists of the parts of a working day.</summary>
public static class DayChecklists
{
    /// <summary>Starts the agenda or checklist of a part of a profile's day.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="slotId">The stable name of the part of the day.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The list, nothing answered; empty where nothing is asked for. Refused where the policy sets no
    /// items.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not a defined one.</exception>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    [Implements("DAY-MORNING-02", "DAY-MORNING-03", "DAY-S9-03", "DAY-S9-CH-04", "DAY-S18-03", "DAY-S18-04")]
    [Implements(
        "DAY-MORNING-04",
        "DAY-MORNING-08",
        "DAY-MORNING-10",
        "DAY-NOON-02",
        "DAY-NOON-03",
        "DAY-EVE-06",
        "DAY-EVE-07"
    )]
    public static Decision<Checklist> Start(DayProfile profile, string slotId, PolicyEdition policy)
    {
        BilingualText label = DayLabels.Of(profile);
        _ = Required.Text(slotId, nameof(slotId));
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        if (read.Read(WorkingDayParameters.Items) is not { } items)
        {
            return Decision.Refuse<Checklist>(new Refusal(read.Missing));
        }

        var list = Checklist.Start(items, DayFacts.Traits(profile, slotId));
        return Decision.Accept(
            list,
            () =>
                new Explanation
                {
                    Decision = "working-day.start-checklist",
                    Question = new(
                        $"What is done in the part '{slotId}' of the day of: {label.English}?",
                        $"{label.Chinese}在时段“{slotId}”要做哪些事项？"
                    ),
                    Answer = new(
                        $"{English.Count(list.Entries.Count, "item")}.",
                        $"{list.Entries.Count}个事项。"
                    ),
                    Outcome = new FactValue(
                        "items",
                        string.Join(' ', list.Entries.Select(entry => entry.Item.Id))
                    ),
                    Clauses = Clauses(list),
                    Facts = [DayFacts.Profile(profile), DayFacts.Slot(slotId)],
                    Readings = read.Readings,
                }
        );
    }

    /// <summary>Says whether an agenda or checklist is settled.</summary>
    /// <param name="list">The list, with its answers.</param>
    /// <returns>The list, explained; refused with one reason for each open item.</returns>
    public static Decision<Checklist> Complete(Checklist list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return list.IsComplete
            ? Decision.Accept(
                list,
                () =>
                    new Explanation
                    {
                        Decision = "working-day.complete-checklist",
                        Question = new("Is the list settled?", "清单是否全部完成？"),
                        Answer = new($"Yes, all {list.Settled}.", $"是，{list.Settled}项全部完成。"),
                        Outcome = FactValue.Of(value: true),
                        Clauses = Clauses(list),
                        Facts = list
                            .Entries.Select(entry =>
                                Fact.Named(
                                    entry.Item.Id,
                                    entry.Answer!.ToString(),
                                    entry.Item.Text,
                                    entry.Answer.Label
                                )
                            )
                            .ToValueList(),
                    }
            )
            : Decision.Refuse<Checklist>(new Refusal(list.OpenReasons()));
    }

    private static ValueList<ClauseId> Clauses(Checklist list) =>
        DayFacts.Distinct(list.Entries.Select(entry => entry.Item.Clause));
}
