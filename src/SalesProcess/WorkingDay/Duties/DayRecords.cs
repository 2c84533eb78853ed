using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>Which records a profile owes, and which are missing: reports, forms, meetings held.</summary>
public static class DayRecords
{
    /// <summary>Reviews the records of one day or month.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="period">The period.</param>
    /// <param name="date">A day of the period.</param>
    /// <param name="records">The records that were made; those for other periods do not count.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>What is due, there and missing; refused as <see cref="RecordReview.Of"/> is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Profile or period is not a defined one.</exception>
    [Implements("DAY-S2-MEET")]
    [Implements("DAY-S5-FEEDBACK-01")]
    public static Decision<RecordReview> Review(
        DayProfile profile,
        RecordPeriod period,
        LocalDate date,
        ValueList<MadeRecord> records,
        PolicyEdition policy
    ) =>
        RecordReview.Of(
            WorkingDayParameters.RecordDuties,
            DayLabels.PostOf(profile),
            period,
            date,
            records,
            policy
        );

    /// <summary>Reviews the daily records of several working days: on which days one is missing.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="days">The days, both ends included; a day off owes nothing.</param>
    /// <param name="records">The records that were made; those for other days do not count.</param>
    /// <param name="calendar">The calendar that says which days are worked.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>A review for each working day; refused as <see cref="RecordDays.Of"/> is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not a defined one.</exception>
    /// <example>
    /// <code>
    /// Decision&lt;RecordDays&gt; meetings = DayRecords.ReviewDays(
    ///     DayProfile.Showroom, week, held, WorkingCalendar.MainlandChina, policy);
    /// // meetings held each morning and evening of the working days, and the days on which one was not
    /// </code>
    /// </example>
    [Implements("DAY-S3-01", "DAY-S5-STATS-01", "DAY-S18-05")]
    public static Decision<RecordDays> ReviewDays(
        DayProfile profile,
        DateInterval days,
        ValueList<MadeRecord> records,
        WorkingCalendar calendar,
        PolicyEdition policy
    ) =>
        RecordDays.Of(
            WorkingDayParameters.RecordDuties,
            DayLabels.PostOf(profile),
            days,
            records,
            calendar,
            policy
        );
}
