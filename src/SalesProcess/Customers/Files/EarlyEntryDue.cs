using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>When a result of development or market research must stand in the Early Customer Information Form.</summary>
/// <remarks>
/// Made by <see cref="For"/> only. Local times of one place; there are no time zones. Equality is that of all parts.
/// Order is not defined.
/// </remarks>
public sealed record EarlyEntryDue
{
    private EarlyEntryDue(string customerId, DueTime due, PolicyReading reading) =>
        (CustomerId, Due, Reading) = (customerId, due, reading);

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>When the entry is due.</summary>
    public DueTime Due { get; }

    /// <summary>The limit as the policy sets it, with its clause and edition.</summary>
    public PolicyReading Reading { get; }

    /// <summary>Works out when an entry is due.</summary>
    /// <param name="customerId">The host's identifier of the customer; not blank.</param>
    /// <param name="obtainedAt">The local time at which the result was obtained, such as the end of a visit.</param>
    /// <param name="schedule">When work goes on.</param>
    /// <param name="policy">The edition of the policy in force; it must set the number of working days, because the
    /// source says “promptly”.</param>
    /// <returns>When the entry is due: when work ends on the last of the working days after the result. Refused where
    /// the policy sets no number, and where the calendar does not reach so far.</returns>
    /// <exception cref="ArgumentException">The identifier is blank, or the time is not of the ISO calendar
    /// system.</exception>
    [Implements("FILE-S6-PRE", "LIB-FILE-06")]
    public static Decision<EarlyEntryDue> For(
        string customerId,
        LocalDateTime obtainedAt,
        WorkingSchedule schedule,
        PolicyEdition policy
    )
    {
        _ = Required.Text(customerId, nameof(customerId));
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(policy);
        return policy.TryRead(
            FileParameters.EarlyEntryWithinDays,
            out Parameter<long>? days,
            out RefusalReason? missing
        )
            ? new Deadline.WorkingDays((int)days.Value)
                .DueFrom(obtainedAt, schedule)
                .Then(due =>
                {
                    var made = new EarlyEntryDue(customerId, due, days.Reading);
                    return Decision.Accept(made, () => Explain(made));
                })
            : Decision.Refuse<EarlyEntryDue>(missing);
    }

    /// <summary>Judges whether an entry was made in time.</summary>
    /// <param name="enteredAt">The local time at which it was made; the time asked for where it is not made yet.</param>
    /// <returns>In time or late, and by how much, with its explanation; never refused.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public Decision<DueVerdict> Judge(LocalDateTime enteredAt)
    {
        DueVerdict verdict = Due.Judge(enteredAt);
        return Decision.Accept(
            verdict,
            () =>
                Due.Explain(enteredAt) with
                {
                    Decision = "customers.early-entry-in-time",
                    Clauses = [FileFacts.EarlyClause, FileFacts.EntryClause],
                    Readings = [Reading],
                }
        );
    }

    /// <summary>Lists the deadline as a flat row, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row, without a verdict.</returns>
    public DueRow ToRow(Language language) => Due.ToRow(language);

    /// <summary>Answers the customer and when the entry is due.</summary>
    /// <returns>Such as <c>C-17: no-later-than 2026-10-14T18:00:00</c>.</returns>
    public override string ToString() => $"{CustomerId}: {Due}";

    private static Explanation Explain(EarlyEntryDue made) =>
        new()
        {
            Decision = "customers.early-entry-due",
            Question = new(
                $"When must the result on customer {made.CustomerId} be entered?",
                $"客户{made.CustomerId}的开发调研结果须于何时录入？"
            ),
            Answer = made.Due.IsProvisional
                ? new(
                    $"No later than {FactValue.Of(made.Due.At)}, provisional until the official notice.",
                    $"不迟于{FactValue.Of(made.Due.At)}（暂定，以官方通知为准）。"
                )
                : new($"No later than {FactValue.Of(made.Due.At)}.", $"不迟于{FactValue.Of(made.Due.At)}。"),
            Outcome = FactValue.Of(made.Due.At),
            Clauses = [FileFacts.EarlyClause, FileFacts.EntryClause],
            Facts =
            [
                CustomerFacts.Customer(made.CustomerId),
                new("obtained-at", FactValue.Of(made.Due.Start), new("obtained at", "取得时间")),
            ],
            Readings = [made.Reading],
        };
}
