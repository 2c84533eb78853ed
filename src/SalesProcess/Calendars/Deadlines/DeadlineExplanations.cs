using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>Explains due times and judgements.</summary>
internal static class DeadlineExplanations
{
    private static readonly ClauseId MovedBackClause = ClauseId.Parse("LIB-DEADLINE-01");

    internal static Explanation Of(DueTime due, ScheduleWalk walk)
    {
        BilingualText rule = due.Deadline.Label;
        BilingualText ends = DeadlineLabels.Of(due.Ends);
        string start = FactValue.Of(due.Start).Text;
        BilingualText answer = ScheduleExplanations.Answer(FactValue.Of(due.At).Text, walk);
        bool byClock = due.Deadline is Deadline.Elapsed;
        return new Explanation
        {
            Decision = "calendars.due-time",
            Question = new(
                $"When is it due, by the rule “{rule.English}”, reckoned from {start}?",
                $"按“{rule.Chinese}”的规则，自{start}起算，何时到期？"
            ),
            Answer = new(Capital($"{ends.English} {answer.English}"), $"{ends.Chinese}{answer.Chinese}"),
            Outcome = FactValue.Of(due.At),
            Clauses = walk.MovedBack ? [MovedBackClause] : [],
            Facts =
            [
                Fact.Named("deadline", due.Deadline.Code, new("rule of the deadline", "期限规则"), rule),
                End(due.Ends),
                new("start", FactValue.Of(due.Start), new("start", "起点")),
                .. due.Deadline.Facts,
                .. byClock ? [] : walk.Facts,
            ],
        };
    }

    internal static Explanation OfJudgement(DueTime due, LocalDateTime done, DueVerdict verdict)
    {
        BilingualText ends = DeadlineLabels.Of(due.Ends);
        BilingualText answer = verdict.Match(
            left => new BilingualText(
                $"In time, with {FactValue.Of(left)} left.",
                $"按时，提前{FactValue.Of(left)}。"
            ),
            late => new BilingualText($"Late by {FactValue.Of(late)}.", $"逾期{FactValue.Of(late)}。")
        );
        return new Explanation
        {
            Decision = "calendars.in-time",
            Question = new(
                $"Is {FactValue.Of(done)} in time for {ends.English} {FactValue.Of(due.At)}?",
                $"期限为{ends.Chinese}{FactValue.Of(due.At)}，{FactValue.Of(done)}是否按时？"
            ),
            Answer = answer,
            Outcome = FactValue.Of(verdict.Code),
            Clauses = [],
            Facts =
            [
                new("due", FactValue.Of(due.At), new("due", "期限")),
                End(due.Ends),
                new("done", FactValue.Of(done), new("done at", "完成时间")),
                ScheduleExplanations.Length("by", verdict.Match(left => left, late => late)),
            ],
        };
    }

    internal static Fact[] WeekFacts(IsoDayOfWeek day, DeadlineWeek week, IsoDayOfWeek weekStartsOn) =>
        [
            Fact.Named("day", Kebab.Of(day), new("day of the week", "星期"), DeadlineLabels.Of(day)),
            Fact.Named("week", Kebab.Of(week), new("week", "所在周"), DeadlineLabels.Of(week)),
            Fact.Named(
                "week-starts-on",
                Kebab.Of(weekStartsOn),
                new("first day of the week", "每周首日"),
                DeadlineLabels.Of(weekStartsOn)
            ),
        ];

    internal static BilingualText OnDay(IsoDayOfWeek day, DeadlineWeek week, BilingualText when)
    {
        BilingualText name = DeadlineLabels.Of(day);
        BilingualText which = DeadlineLabels.Of(week);
        return new(
            $"{name.English} of {which.English}, {when.English}",
            $"{which.Chinese}{name.Chinese}{when.Chinese}"
        );
    }

    private static Fact End(DeadlineEnd end) =>
        Fact.Named("ends", Kebab.Of(end), new("end of the deadline", "期限界限"), DeadlineLabels.Of(end));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
