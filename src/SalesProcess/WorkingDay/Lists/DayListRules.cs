using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>What is open in a line of a list: empty fields, a no where a yes is asked for, and what does not agree.</summary>
internal static class DayListRules
{
    private const string Claimed = "claimed";
    private const string HandedIn = "handed-in";

    /// <summary>Dates that must be the day of the list, or not before it.</summary>
    private static readonly (DayListKind Kind, string Field, RefusalRule Rule, bool OnTheDay)[] Dates =
    [
        (DayListKind.Contests, "reward-paid-on", WorkingDayRefusals.RewardOfAnotherDay, true),
        (DayListKind.FollowUps, "next-date", WorkingDayRefusals.DateBeforeTheDay, false),
        (DayListKind.PressedDebts, "clear-by", WorkingDayRefusals.DateBeforeTheDay, false),
    ];

    internal static IEnumerable<RefusalReason> Open(DayList list, DayListLine line) =>
        line.Form.Entries.SelectMany(entry => Open(list, line, entry)).Concat(Imbalance(list, line));

    private static IEnumerable<RefusalReason> Open(DayList list, DayListLine line, FormEntry entry)
    {
        if (!entry.IsSettled)
        {
            yield return Because(
                WorkingDayRefusals.FieldEmpty,
                list,
                line,
                entry.Field,
                FormFacts.Kind(entry.Field)
            );
        }

        if (entry.Field.Kind == FieldKind.YesNo && entry.Values.Contains(FactValue.Of(false)))
        {
            yield return Because(WorkingDayRefusals.LineSaysNo, list, line, entry.Field);
        }

        foreach (RefusalReason reason in Dates.SelectMany(date => Misdated(list, line, entry, date)))
        {
            yield return reason;
        }
    }

    private static IEnumerable<RefusalReason> Misdated(
        DayList list,
        DayListLine line,
        FormEntry entry,
        (DayListKind Kind, string Field, RefusalRule Rule, bool OnTheDay) date
    ) =>
        date.Kind != list.Kind || date.Field != entry.Field.Id
            ? []
            : entry
                .Values.Where(value => date.OnTheDay ? value.AsDate() != list.Day : value.AsDate() < list.Day)
                .Select(value =>
                    Because(
                        date.Rule,
                        list,
                        line,
                        entry.Field,
                        new Fact("given", value, entry.Field.Text),
                        DayFacts.Date(list.Day)
                    )
                );

    /// <summary>What is handed in must be what is claimed, in the same unit.</summary>
    private static IEnumerable<RefusalReason> Imbalance(DayList list, DayListLine line)
    {
        if (
            list.Kind == DayListKind.RecycledItems
            && Value(line, Claimed) is { } claimed
            && Value(line, HandedIn) is { } handedIn
            && !DayAmounts.AreEqual(claimed, handedIn)
        )
        {
            yield return WorkingDayRefusals.HandedInDiffers.Because(
                list.Reading,
                DayListFacts.List(list),
                DayFacts.Subject(line.Subject),
                new Fact(Claimed, claimed, new("claimed", "申报数")),
                new Fact(HandedIn, handedIn, new("handed in", "兑交数"))
            );
        }
    }

    private static FactValue? Value(DayListLine line, string field) =>
        line.Form.Entries.FirstOrDefault(entry => entry.Field.Id == field) is { Values: [var value, ..] }
            ? value
            : null;

    private static RefusalReason Because(
        RefusalRule rule,
        DayList list,
        DayListLine line,
        PolicyField field,
        params ReadOnlySpan<Fact> more
    ) =>
        rule.Because(
            field.Clause,
            [DayListFacts.List(list), DayFacts.Subject(line.Subject), FormFacts.Field(field), .. more]
        ) with
        {
            Edition = list.Reading.Edition,
        };
}
