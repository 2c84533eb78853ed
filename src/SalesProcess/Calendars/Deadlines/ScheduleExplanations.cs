using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>Explains working time: what was counted, and which days were passed over.</summary>
internal static class ScheduleExplanations
{
    private const int MostDaysNamed = 10;

    internal static Explanation NextOpen(LocalDateTime at, LocalDateTime open, ScheduleWalk walk) =>
        new()
        {
            Decision = "calendars.next-open",
            Question = new(
                $"When does work go on at or after {FactValue.Of(at)}?",
                $"{FactValue.Of(at)}起最早何时为工作时间？"
            ),
            Answer = Answer(FactValue.Of(open).Text, walk),
            Outcome = FactValue.Of(open),
            Clauses = [],
            Facts = [From(at), .. walk.Facts],
        };

    internal static Explanation Added(
        LocalDateTime from,
        Duration working,
        LocalDateTime end,
        ScheduleWalk walk
    )
    {
        BilingualText asked = DeadlineLabels.OfWorkingTime(working);
        return new()
        {
            Decision = "calendars.add-working-time",
            Question = new(
                $"When have {asked.English} passed from {FactValue.Of(from)} on?",
                $"自{FactValue.Of(from)}起，何时满{asked.Chinese}？"
            ),
            Answer = Answer(FactValue.Of(end).Text, walk),
            Outcome = FactValue.Of(end),
            Clauses = [],
            Facts = [From(from), Length("working", working), .. walk.Facts],
        };
    }

    internal static Explanation Between(
        LocalDateTime from,
        LocalDateTime to,
        Duration worked,
        ScheduleWalk walk
    ) =>
        new()
        {
            Decision = "calendars.working-time-between",
            Question = new(
                $"How much working time lies between {FactValue.Of(from)} and {FactValue.Of(to)}?",
                $"{FactValue.Of(from)}与{FactValue.Of(to)}之间有多少工作时间？"
            ),
            Answer = Answer(FactValue.Of(worked).Text, walk),
            Outcome = FactValue.Of(worked),
            Clauses = [],
            Facts = [From(from), new("to", FactValue.Of(to), new("end", "终点")), .. walk.Facts],
        };

    internal static Explanation Closing(LocalDate date, LocalDateTime closing, ScheduleWalk walk) =>
        new()
        {
            Decision = "calendars.closing-time",
            Question = new($"When does work end on {FactValue.Of(date)}?", $"{FactValue.Of(date)}何时下班？"),
            Answer = Answer(FactValue.Of(closing).Text, walk),
            Outcome = FactValue.Of(closing),
            Clauses = [],
            Facts = [new("date", FactValue.Of(date), new("date", "日期")), .. walk.Facts],
        };

    internal static Fact Length(string name, Duration length) =>
        new(name, FactValue.Of(length), new("length of time", "时长"));

    /// <summary>An answer that names the days that were passed over, or counts them where they are many.</summary>
    internal static BilingualText Answer(string answer, ScheduleWalk walk)
    {
        CalendarDay[] days = [.. walk.Skipped];
        BilingualText passed = days.Length switch
        {
            0 => new(answer, answer),
            <= MostDaysNamed => new(
                $"{answer}; without work: {string.Join(", ", days.Select(day => $"{FactValue.Of(day.Date)} ({day.Label.English})"))}",
                $"{answer}；不上班的日期：{string.Join('、', days.Select(day => $"{FactValue.Of(day.Date)}（{day.Label.Chinese}）"))}"
            ),
            _ => new($"{answer}; {days.Length} days without work", $"{answer}；其间{days.Length}天不上班"),
        };
        return CalendarExplanations.Answer(passed.English, passed.Chinese, walk.Status);
    }

    private static Fact From(LocalDateTime at) => new("from", FactValue.Of(at), new("start", "起点"));
}
