using System.Globalization;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Activities;

/// <summary>The daily records of a post over several working days: on which days one is missing.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record RecordDays
{
    private RecordDays(ProcessRole post, DateInterval days, ValueList<RecordReview> reviews) =>
        (Post, Days, Reviews) = (post, days, reviews);

    /// <summary>The post that owes the records.</summary>
    public ProcessRole Post { get; }

    /// <summary>The days asked for, both ends included.</summary>
    public DateInterval Days { get; }

    /// <summary>One review for each of them that is worked, in their order.</summary>
    public ValueList<RecordReview> Reviews { get; }

    /// <summary>The working days on which a record is missing, in their order.</summary>
    public ValueList<LocalDate> MissingDays =>
        Reviews.Where(review => !review.IsComplete).Select(review => review.Days.Start).ToValueList();

    /// <summary>Whether no record is missing on any working day.</summary>
    public bool IsComplete => MissingDays.Count == 0;

    /// <summary>Reviews the daily records of a post, day by day.</summary>
    /// <param name="duties">The typed name of the records that are due, by post and period.</param>
    /// <param name="post">The post.</param>
    /// <param name="days">The days, both ends included; a day off owes nothing.</param>
    /// <param name="records">The records that the post has made; those for other days do not count.</param>
    /// <param name="calendar">The calendar that says which days are worked.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>A review for each working day. Refused where the calendar does not reach so far, and for every reason
    /// for which one day could not be reviewed.</returns>
    /// <exception cref="ArgumentException">The days are not of the ISO calendar system.</exception>
    public static Decision<RecordDays> Of(
        PolicyKey<ValueList<PolicyItem>> duties,
        ProcessRole post,
        DateInterval days,
        ValueList<MadeRecord> records,
        WorkingCalendar calendar,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(calendar);
        LocalClock.RequireIso(days.Start, nameof(days));
        return calendar
            .CountWorkingDays(days.Start, days.End, IntervalEnds.Both)
            .Then(_ =>
            {
                Decision<RecordReview>[] judged =
                [
                    .. days.Where(date => calendar[date].IsWorked)
                        .Select(date =>
                            RecordReview.Of(duties, post, RecordPeriod.Day, date, records, policy)
                        ),
                ];
                ValueList<RefusalReason> reasons = judged
                    .SelectMany(one => one.TryGetRefusal(out Refusal? refusal) ? refusal.Reasons : [])
                    .Distinct()
                    .ToValueList();
                if (reasons.Count > 0)
                {
                    return Decision.Refuse<RecordDays>(new Refusal(reasons));
                }

                (RecordReview Review, Explanation Why)[] reviews =
                [
                    .. judged.Select(one =>
                        one.Match((review, why) => (review, why), _ => throw new InvalidOperationException())
                    ),
                ];
                var made = new RecordDays(post, days, reviews.Select(one => one.Review).ToValueList());
                return Decision.Accept(
                    made,
                    RecordFacts.Explain(made, reviews.Select(one => one.Why).ToValueList())
                );
            });
    }

    /// <summary>Says of every missing record on which day it is missing.</summary>
    /// <returns>One reason a record and day, in the order of the days; empty if none is missing.</returns>
    public ValueList<RefusalReason> MissingReasons() =>
        Reviews.SelectMany(review => review.MissingReasons()).ToValueList();

    /// <summary>Lists the reviews as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a day and duty, in the order of the days.</returns>
    public ValueList<DueRecordRow> ToRows(Language language) =>
        Reviews.SelectMany(review => review.ToRows(language)).ToValueList();

    /// <summary>Answers post, days and on how many a record is missing.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Post}, {FactValue.Of(Days.Start)}..{FactValue.Of(Days.End)}: missing on {MissingDays.Count} of {Reviews.Count} days"
        );
}
