using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>Explains what calendars answer by the days that they looked at.</summary>
internal static class CalendarExplanations
{
    internal static Explanation Of(CalendarMonth month)
    {
        string text = FactValue.Of(month.Month).Text;
        bool inPart = month.Days.Any(day => day.Kind == DayKind.PartDay);
        return new Explanation
        {
            Decision = "calendars.month",
            Question = new($"Which days of {text} are worked?", $"{text}哪些天上班？"),
            Answer = Answer(
                $"{English.Count(month.WorkingDays, "working day")}{(inPart ? $", which weigh {month.Weight}" : "")}",
                $"{month.WorkingDays}个工作日{(inPart ? $"，权重合计{month.Weight}" : "")}",
                month.Status
            ),
            Outcome = FactValue.Of(month.WorkingDays),
            Clauses = [],
            Facts =
            [
                CalendarFacts.Calendar(month.Calendar),
                CalendarFacts.Month(month.Month),
                CalendarFacts.Status(month.Status),
                .. CalendarFacts.Days(month.Days),
            ],
        };
    }

    /// <summary>Accepts an answer that was found by looking at some days of a calendar.</summary>
    internal static Decision<T> Accept<T>(
        WorkingCalendar calendar,
        T answer,
        FactValue outcome,
        CalendarQuestion question,
        DateInterval? looked
    )
    {
        CalendarStatus status = looked is null ? CalendarStatus.Official : calendar.StatusOf(looked);
        return Decision.Accept(
            answer,
            () =>
                new Explanation
                {
                    Decision = question.Decision,
                    Question = question.Text,
                    Answer = Answer(outcome.Show(Language.English), outcome.Show(Language.Chinese), status),
                    Outcome = outcome,
                    Clauses = [],
                    Facts =
                    [
                        CalendarFacts.Calendar(calendar.Name),
                        .. question.Facts,
                        CalendarFacts.Status(status),
                        .. CalendarFacts.Days(
                            looked is null ? [] : [.. looked.Select(date => calendar[date])]
                        ),
                    ],
                }
        );
    }

    /// <summary>An answer that says where it rests on days that are not announced yet.</summary>
    internal static BilingualText Answer(string english, string chinese, CalendarStatus status) =>
        status == CalendarStatus.Provisional
            ? new(
                $"{english}, provisional until the official notice.",
                $"{chinese}（暂定，以官方通知为准）。"
            )
            : new($"{english}.", $"{chinese}。");
}
