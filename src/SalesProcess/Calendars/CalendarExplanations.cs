using NodaTime.Text;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>Explains why a month has the working days that it has.</summary>
internal static class CalendarExplanations
{
    internal static Explanation Of(CalendarMonth month, Fact calendar, Fact asked)
    {
        string text = YearMonthPattern.Iso.Format(month.Month);
        bool provisional = month.Status == CalendarStatus.Provisional;
        return new Explanation
        {
            Decision = "calendars.month",
            Question = new($"Which days of {text} are worked?", $"{text}哪些天上班？"),
            Answer = new(
                $"{month.WorkingDays} working day{(month.WorkingDays == 1 ? "" : "s")}{(provisional ? ", provisional until the official notice" : "")}.",
                $"{month.WorkingDays}个工作日{(provisional ? "（暂定，以官方通知为准）" : "")}。"
            ),
            Outcome = FactValue.Of(month.WorkingDays),
            Clauses = [],
            Facts =
            [
                calendar,
                asked,
                Fact.Named(
                    "status",
                    Kebab.Of(month.Status),
                    new("status", "状态"),
                    CalendarLabels.Of(month.Status)
                ),
                new(
                    "days-off-by-weekday",
                    FactValue.OfList(
                        month.Days.Where(day => day.Kind == DayKind.Weekend).Select(day => day.Date)
                    ),
                    new("weekend days off", "周末休息的日期")
                ),
                .. month
                    .Days.Where(day => day.Kind is DayKind.Holiday or DayKind.MakeUpWorkday)
                    .Select(day => new Fact(Kebab.Of(day.Kind), FactValue.Of(day.Date), day.Label)),
            ],
        };
    }
}
