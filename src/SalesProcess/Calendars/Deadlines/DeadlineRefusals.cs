using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>How working time and deadlines say no.</summary>
public static class DeadlineRefusals
{
    /// <summary>A time lies outside the days that the calendar knows.</summary>
    public static RefusalRule OutsideRange { get; } =
        new(
            "calendars.time-outside-range",
            "The calendar '{calendar}' knows {first} to {last}, and {at} lies outside. Use a calendar that covers the time.",
            "日历“{calendar}”只涵盖{first}至{last}，{at}不在其中。请使用涵盖该时间的日历。"
        );

    /// <summary>The calendar ends before the time that is asked for.</summary>
    public static RefusalRule CalendarEnds { get; } =
        new(
            "calendars.ends-before-deadline",
            "From {start} on, the calendar '{calendar}', which ends with {last}, does not reach {asked}. Use a calendar that goes further, and opening hours with work in them.",
            "自{start}起，日历“{calendar}”截至{last}，未能涵盖{asked}。请使用涵盖更晚日期的日历，并确认营业时间中有工作时段。"
        );

    /// <summary>The calendar begins after the time that is asked for.</summary>
    public static RefusalRule CalendarBegins { get; } =
        new(
            "calendars.begins-after-deadline",
            "Back from {start}, the calendar '{calendar}', which begins with {first}, does not reach {asked}. Use a calendar that begins earlier, and opening hours with work in them.",
            "自{start}往前，日历“{calendar}”始于{first}，未能涵盖{asked}。请使用涵盖更早日期的日历，并确认营业时间中有工作时段。"
        );

    /// <summary>A day has no closing time, because no work goes on.</summary>
    public static RefusalRule DayIsClosed { get; } =
        new(
            "calendars.day-is-closed",
            "The day {date} ({day}) has no work and so no closing time. Ask for a day that is worked and has opening hours.",
            "{date}（{day}）没有工作时段，因此没有下班时间。请查询有营业时间的工作日。"
        );

    /// <summary>Elapsed time leads beyond the last date that there is.</summary>
    public static RefusalRule BeyondAllDates { get; } =
        new(
            "calendars.beyond-all-dates",
            "The time {length} after {start} lies beyond the year 9999. Give a shorter length.",
            "{start}之后{length}超出了9999年。请缩短时长。"
        );
}
