using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>How recurring duties say no.</summary>
public static class CadenceRefusals
{
    /// <summary>A duty was due, and it is not done.</summary>
    public static RefusalRule Overdue { get; } =
        new(
            "activities.overdue",
            "The duty “{duty}” of '{subject}' was due on {due} and is overdue since {since} ({cadence}). Do it, and record it.",
            "“{subject}”的“{duty}”应于{due}完成，自{since}起逾期（{cadence}）。请尽快完成并作记录。"
        );

    /// <summary>A subject stands several times in a list.</summary>
    public static RefusalRule SubjectTwice { get; } =
        new(
            "activities.subject-twice",
            "The list names '{subject}' {count} times. Name it once, with all that was done.",
            "清单中“{subject}”出现{count}次。请只列一次，并附上全部完成记录。"
        );

    /// <summary>The next time lies beyond the last date that there is.</summary>
    public static RefusalRule BeyondAllDates { get; } =
        new(
            "activities.beyond-all-dates",
            "From {from} on, the next time of the cadence “{cadence}” lies at the end of all dates. Give an earlier day or a shorter interval.",
            "自{from}起，“{cadence}”的下一次已到可表示日期的尽头。请给出更早的日期或更短的间隔。"
        );

    /// <summary>Every working day of the period is taken, or there is none.</summary>
    public static RefusalRule NoDayToSpread { get; } =
        new(
            "activities.no-day-to-spread",
            "From {from} to {to} no working day is free for {count} visits. Give a longer period, or fewer days that are taken.",
            "{from}至{to}没有可用的工作日安排{count}次。请延长期间，或减少已占用的日期。"
        );
}
