using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>Says who cleans a shop on which day, in turns.</summary>
public static class CleaningRota
{
    /// <summary>Assigns the working days of a period in turns.</summary>
    /// <param name="shop">The host's identifier of the shop; not blank.</param>
    /// <param name="people">The host's identifiers of those who take turns, each once; of equal ones the earlier comes
    /// first.</param>
    /// <param name="days">The days, both ends included; nobody cleans on a day off.</param>
    /// <param name="done">The turns so far, in any order; those from the first day on do not count.</param>
    /// <param name="calendar">The calendar that says which days are worked.</param>
    /// <returns>One turn a working day: each time that of the person who cleaned the longest ago, or never. Refused
    /// where nobody takes turns and where the calendar does not reach so far.</returns>
    /// <exception cref="ArgumentException">The shop or a person is blank, or the days are not of the ISO calendar
    /// system.</exception>
    [Implements("LIB-DAY-07")]
    [Implements("DAY-S18-02")]
    public static Decision<ValueList<CleaningTurn>> For(
        string shop,
        ValueList<string> people,
        DateInterval days,
        ValueList<CleaningTurn> done,
        WorkingCalendar calendar
    )
    {
        _ = Required.Text(shop, nameof(shop));
        ArgumentNullException.ThrowIfNull(people);
        foreach (string person in people)
        {
            _ = Required.Text(person, nameof(people));
        }

        ArgumentNullException.ThrowIfNull(days);
        LocalClock.RequireIso(days.Start, nameof(days));
        _ = Required.Items(done);
        ArgumentNullException.ThrowIfNull(calendar);
        Fact at = new("shop", FactValue.Of(shop), new("shop", "门店"));
        if (people.Count == 0)
        {
            return Decision.Refuse<ValueList<CleaningTurn>>(
                WorkingDayRefusals.NobodyToClean.Because(Clause, at)
            );
        }

        return calendar
            .CountWorkingDays(days.Start, days.End, IntervalEnds.Both)
            .Then(_ =>
            {
                ValueList<CleaningTurn> before = done.Where(turn => turn.Date < days.Start).ToValueList();
                ValueList<CleaningTurn> turns = Assign(
                    people,
                    days.Where(date => calendar[date].IsWorked),
                    before
                );
                return Decision.Accept(turns, () => Explain(at, people, before, turns));
            });
    }

    private static ClauseId Clause { get; } = ClauseId.Parse("DAY-S18-02");

    private static ValueList<CleaningTurn> Assign(
        ValueList<string> people,
        IEnumerable<LocalDate> days,
        ValueList<CleaningTurn> before
    )
    {
        var last = new Dictionary<string, LocalDate>(StringComparer.Ordinal);
        foreach (CleaningTurn turn in before.OrderBy(turn => turn.Date))
        {
            last[turn.Person] = turn.Date;
        }

        var turns = new List<CleaningTurn>();
        foreach (LocalDate date in days)
        {
            string next = Turns.Next(
                people,
                person => last.TryGetValue(person, out LocalDate on) ? on.AtMidnight() : null
            )!;
            last[next] = date;
            turns.Add(new CleaningTurn(next, date));
        }

        return turns.ToValueList();
    }

    private static Explanation Explain(
        Fact shop,
        ValueList<string> people,
        ValueList<CleaningTurn> before,
        ValueList<CleaningTurn> turns
    ) =>
        new()
        {
            Decision = "working-day.cleaning-rota",
            Question = new($"Who cleans the shop {shop.Value}, and when?", $"门店{shop.Value}各日由谁打扫？"),
            Answer = new(
                string.Join("; ", turns.Select(turn => turn.ToString())) + ".",
                string.Join('；', turns.Select(turn => turn.ToString())) + "。"
            ),
            Outcome = new FactValue("items", string.Join(' ', turns.Select(turn => turn.Person))),
            Clauses = [Clause, DayFacts.Lib(7)],
            Facts =
            [
                shop,
                .. people.Select(DayFacts.Person),
                .. before.Select(turn => new Fact(
                    "done",
                    new FactValue("turn", $"{FactValue.Of(turn.Date)} {turn.Person}"),
                    new("turn done", "已轮值")
                )),
                .. turns.Select(turn => DayFacts.Date(turn.Date)),
            ],
        };
}
