using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>What is due some working days after something happened, where the source says “promptly” and the host sets
/// the number.</summary>
internal sealed record WorkingDaysDue(string Subject, DueTime Due, Parameter<long> Days)
{
    internal string Edition => Days.Edition;

    internal static Decision<WorkingDaysDue> For(
        PolicyKey<long> key,
        string subject,
        LocalDateTime from,
        WorkingSchedule schedule,
        PolicyEdition policy,
        WorkingDaysWords words
    )
    {
        _ = Required.Text(subject, nameof(subject));
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(policy);
        return policy.TryRead(key, out Parameter<long>? days, out RefusalReason? missing)
            ? new Deadline.WorkingDays((int)days.Value)
                .DueFrom(from, schedule)
                .Then(due =>
                {
                    var made = new WorkingDaysDue(subject, due, days);
                    return Decision.Accept(made, () => Explain(made, words));
                })
            : Decision.Refuse<WorkingDaysDue>(missing);
    }

    internal static Explanation Explain(WorkingDaysDue made, WorkingDaysWords words)
    {
        string at = FactValue.Of(made.Due.At).Text;
        return new()
        {
            Decision = words.Decision,
            Question = words.WhenDue(made.Subject),
            Answer = made.Due.IsProvisional
                ? new(
                    $"No later than {at}, provisional until the official notice.",
                    $"不迟于{at}（暂定，以官方通知为准）。"
                )
                : new($"No later than {at}.", $"不迟于{at}。"),
            Outcome = FactValue.Of(made.Due.At),
            Clauses = [words.Clause],
            Facts =
            [
                words.Subject(made.Subject),
                TripFacts.At("from", made.Due.Start, "reckoned from", "起算时间"),
            ],
            Readings = [made.Days.Reading],
        };
    }

    internal static Explanation ExplainJudgement(
        DueTime due,
        string subject,
        string edition,
        LocalDateTime done,
        WorkingDaysWords words
    )
    {
        Explanation why = due.Explain(done);
        return why with
        {
            Decision = words.Decision.Replace("-due", "-in-time", StringComparison.Ordinal),
            Question = words.InTime(subject),
            Clauses = [words.Clause],
            Facts =
            [
                words.Subject(subject),
                .. why.Facts,
                new("edition", FactValue.Of(edition), new("edition of the policy", "政策版本")),
            ],
        };
    }
}
