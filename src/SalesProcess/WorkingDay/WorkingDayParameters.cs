using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>The values of the policy that a working day is made of: all of it is data.</summary>
/// <remarks>The lists of the sources that end in “and so on” are open: a host's policy file adds to them.</remarks>
public static class WorkingDayParameters
{
    private static readonly ValueList<PolicyKey<ValueList<PolicyField>>> ByKind =
        Enum.GetValues<DayListKind>()
            .Select(kind => PolicyKeys.Fields($"working-day.{Kebab.Of(kind)}"))
            .ToValueList();

    /// <summary>The parts of each profile's day, with their times where the sources give them (K-13, K-36).</summary>
    public static PolicyKey<ValueList<PolicySlot>> Slots { get; } = PolicyKeys.Slots("working-day.slots");

    /// <summary>The agendas and checklists: what is done in each part of each profile's day.</summary>
    public static PolicyKey<ValueList<PolicyItem>> Items { get; } = PolicyKeys.Items("working-day.items");

    /// <summary>The records that each profile owes, by day and month.</summary>
    public static PolicyKey<ValueList<PolicyItem>> RecordDuties { get; } =
        PolicyKeys.Items("working-day.record-duties");

    /// <summary>What is ranked for praise, by meeting.</summary>
    public static PolicyKey<ValueList<PolicyItem>> Praise { get; } = PolicyKeys.Items("working-day.praise");

    /// <summary>Up to which place somebody is commended (LIB-DAY-04).</summary>
    public static PolicyKey<long> PraisedPlaces { get; } = PolicyKeys.Whole("working-day.praised-places");

    /// <summary>The sections of the daily reports of a department manager (DAY-S9-07).</summary>
    public static PolicyKey<ValueList<PolicyField>> ReportSections { get; } =
        PolicyKeys.Fields("working-day.report-sections");

    /// <summary>Whether attendance at the very time is in time in a shop (DAY-S18-01, K-39).</summary>
    public static PolicyKey<DeadlineEnd> AttendanceEnds { get; } =
        PolicyKeys.Choice<DeadlineEnd>("working-day.attendance-ends");

    /// <summary>How often customer feedback is reported to the supervisor (DAY-S6-REPORT), in days; the host sets it.</summary>
    public static PolicyKey<long> FeedbackReportIntervalDays { get; } =
        PolicyKeys.Whole("working-day.feedback-report-interval-days");

    /// <summary>How often a customer feedback meeting is held (DAY-GROUP-FEEDBACK), in days; the host sets it.</summary>
    public static PolicyKey<long> FeedbackMeetingIntervalDays { get; } =
        PolicyKeys.Whole("working-day.feedback-meeting-interval-days");

    /// <summary>How often a dealer's departments meet (DAY-S3-02), in days; the host sets it.</summary>
    public static PolicyKey<long> DepartmentMeetingIntervalDays { get; } =
        PolicyKeys.Whole("working-day.department-meeting-interval-days");

    /// <summary>Which days count for these intervals (LIB-DAY-06).</summary>
    public static PolicyKey<CadenceDays> IntervalDays { get; } =
        PolicyKeys.Choice<CadenceDays>("working-day.interval-days");

    /// <summary>What a list of the day asks of each of its subjects.</summary>
    /// <param name="kind">The list.</param>
    /// <returns>The typed name of its form.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static PolicyKey<ValueList<PolicyField>> FormOf(DayListKind kind) =>
        ByKind[(int)LocalClock.Defined(kind, nameof(kind))];
}
