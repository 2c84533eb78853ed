using System.Globalization;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Activities;

/// <summary>Which records a post owes for a day, a week, a month or a year, which are there and which are missing.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record RecordReview
{
    private RecordReview(
        ProcessRole post,
        RecordPeriod period,
        DateInterval days,
        ValueList<DueRecord> due
    ) => (Post, Period, Days, Due) = (post, period, days, due);

    /// <summary>The post that owes the records.</summary>
    public ProcessRole Post { get; }

    /// <summary>The period.</summary>
    public RecordPeriod Period { get; }

    /// <summary>The days of the period, both ends included.</summary>
    public DateInterval Days { get; }

    /// <summary>Every record that is due, in the order of the policy.</summary>
    public ValueList<DueRecord> Due { get; }

    /// <summary>The ones that are missing.</summary>
    public ValueList<DueRecord> Missing => Due.Where(due => due.IsMissing).ToValueList();

    /// <summary>Whether none is missing.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>Finds out what is due, there and missing.</summary>
    /// <remarks>A duty applies by its condition on the period, and by its other conditions on the post.</remarks>
    /// <param name="duties">The typed name of the records that are due, by post and period.</param>
    /// <param name="post">The post.</param>
    /// <param name="period">The period.</param>
    /// <param name="date">A day of the period.</param>
    /// <param name="records">The records that the post has made; those for other periods do not count.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The review. Refused where the policy does not set the duties or the first day of the week, and with
    /// each record for this period whose duty the post does not have.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period is not a defined one.</exception>
    public static Decision<RecordReview> Of(
        PolicyKey<ValueList<PolicyItem>> duties,
        ProcessRole post,
        RecordPeriod period,
        LocalDate date,
        ValueList<MadeRecord> records,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(post);
        _ = Required.Items(records);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<ValueList<PolicyItem>>? known = read.Read(duties);
        IsoDayOfWeek weekStart =
            period == RecordPeriod.Week
                ? read.Read(PolicyKeys.WeekStartsOn)?.Value ?? IsoDayOfWeek.Monday
                : IsoDayOfWeek.Monday;
        DateInterval days = DaysOf(period, date, weekStart);
        if (known is null || read.Missing.Count > 0)
        {
            return Decision.Refuse<RecordReview>(new Refusal(read.Missing));
        }

        PolicyItem[] due = [.. known.Value.Where(duty => IsOf(duty, post, period))];
        MadeRecord[] inside = [.. records.Where(record => days.Contains(record.For))];
        ValueList<RefusalReason> strange = inside
            .Where(record => !known.Value.Any(duty => duty.Id == record.Duty && IsOf(duty, post)))
            .Select(record =>
                RecordRefusals.RecordOfNoDuty.Because(
                    known.Reading,
                    RecordFacts.Record(record),
                    RecordFacts.Duty(record.Duty),
                    RecordFacts.Post(post)
                )
            )
            .ToValueList();
        if (strange.Count > 0)
        {
            return Decision.Refuse<RecordReview>(new Refusal(strange));
        }

        var review = new RecordReview(
            post,
            period,
            days,
            due.Select(duty => new DueRecord(
                    duty,
                    inside.Where(record => record.Duty == duty.Id).ToValueList()
                ))
                .ToValueList()
        );
        return Decision.Accept(review, RecordFacts.Explain(review, read.Readings));
    }

    /// <summary>Says of every missing record what is missing.</summary>
    /// <returns>One reason a record, in the order of the policy; empty if none is missing.</returns>
    public ValueList<RefusalReason> MissingReasons() =>
        Missing
            .Select(due =>
                RecordRefusals.RecordMissing.Because(
                    due.Duty.Clause,
                    RecordFacts.From(Days),
                    RecordFacts.To(Days),
                    RecordFacts.Duty(due.Duty),
                    RecordFacts.Post(Post)
                )
            )
            .ToValueList();

    /// <summary>Lists the review as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a duty, in the order of the policy.</returns>
    public ValueList<DueRecordRow> ToRows(Language language) =>
        Due.Select(due => DueRecordRow.Of(this, due, language)).ToValueList();

    /// <summary>Answers post, days and how many records are missing.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Post}, {FactValue.Of(Days.Start)}..{FactValue.Of(Days.End)}: {Missing.Count} of {Due.Count} missing"
        );

    private static bool IsOf(PolicyItem duty, ProcessRole post) =>
        duty.Conditions.All(condition =>
            condition.Trait == RecordFacts.PeriodTrait || condition.Values.Contains(post.Id)
        );

    private static bool IsOf(PolicyItem duty, ProcessRole post, RecordPeriod period) =>
        duty.Conditions.All(condition =>
            condition.Values.Contains(condition.Trait == RecordFacts.PeriodTrait ? Kebab.Of(period) : post.Id)
        );

    private static DateInterval DaysOf(RecordPeriod period, LocalDate date, IsoDayOfWeek weekStart)
    {
        switch (period)
        {
            case RecordPeriod.Day:
                return new DateInterval(date, date);
            case RecordPeriod.Week:
                return WeekDays.WeekOf(date, weekStart);
            case RecordPeriod.Month:
                return date.ToYearMonth().ToDateInterval();
            case RecordPeriod.Year:
                return new DateInterval(new LocalDate(date.Year, 1, 1), new LocalDate(date.Year, 12, 31));
            default:
                throw new ArgumentOutOfRangeException(
                    nameof(period),
                    period,
                    "The period must be a day, a week, a month or a year."
                );
        }
    }
}
