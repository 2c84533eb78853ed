using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>How the calendars say no.</summary>
public static class CalendarRefusals
{
    /// <summary>The calendar does not know all of the month.</summary>
    public static RefusalRule OutsideRange { get; } =
        new(
            "calendars.outside-range",
            "The calendar '{calendar}' knows {first} to {last}, not all of {month}. Use a calendar that covers the month.",
            "日历“{calendar}”只涵盖{first}至{last}，未完整涵盖{month}。请使用涵盖该月的日历。"
        );

    /// <summary>The calendar does not know the date.</summary>
    public static RefusalRule DateOutsideRange { get; } =
        new(
            "calendars.date-outside-range",
            "The calendar '{calendar}' knows {first} to {last}, not {date}. Use a calendar that covers the date.",
            "日历“{calendar}”只涵盖{first}至{last}，未涵盖{date}。请使用涵盖该日的日历。"
        );

    /// <summary>The calendar does not know all of the year.</summary>
    public static RefusalRule YearOutsideRange { get; } =
        new(
            "calendars.year-outside-range",
            "The calendar '{calendar}' knows {first} to {last}, not all of {year}. Use a calendar that covers the year.",
            "日历“{calendar}”只涵盖{first}至{last}，未完整涵盖{year}年。请使用涵盖该年的日历。"
        );

    /// <summary>The calendar ends before as many working days have passed.</summary>
    public static RefusalRule TooFewWorkingDays { get; } =
        new(
            "calendars.too-few-working-days",
            "Counting {days} working days from {date}, the calendar '{calendar}' ({first} to {last}) ends after {found}. Use a calendar that reaches further, or ask for fewer days.",
            "自{date}起推算{days}个工作日，日历“{calendar}”（{first}至{last}）只够推算{found}个。请使用涵盖范围更长的日历，或减少天数。"
        );

    /// <summary>The calendar ends before it is sure to which working day a date rolls.</summary>
    public static RefusalRule RollOutsideRange { get; } =
        new(
            "calendars.roll-outside-range",
            "The calendar '{calendar}' ({first} to {last}) ends before it is sure where {date} rolls by '{convention}'. Use a calendar that reaches further.",
            "日历“{calendar}”（{first}至{last}）范围不足，无法确定{date}按“{convention}”应调整到哪一天。请使用涵盖范围更长的日历。"
        );

    /// <summary>A date may not leave its month, and the month has no working day.</summary>
    public static RefusalRule NoWorkingDayInMonth { get; } =
        new(
            "calendars.no-working-day-in-month",
            "The month {month} has no working day in the calendar '{calendar}', and by '{convention}' {date} may not leave its month. Choose another convention or another calendar.",
            "日历“{calendar}”中{month}没有工作日，而按“{convention}”{date}不得调整到其他月份。请改用其他调整规则或其他日历。"
        );

    /// <summary>The month has fewer working days.</summary>
    public static RefusalRule NoSuchWorkingDay { get; } =
        new(
            "calendars.no-such-working-day",
            "The month {month} has {found} working days in the calendar '{calendar}', so there is none with the number {number}. Ask for a smaller number or another month.",
            "日历“{calendar}”中{month}有{found}个工作日，没有序号为{number}的工作日。请减小序号或改用其他月份。"
        );

    /// <summary>Nothing was known of the calendar on the date.</summary>
    public static RefusalRule NotKnownYet { get; } =
        new(
            "calendars.not-known-yet",
            "Of the calendar '{calendar}' no notice is held that was known on {date}; the first was known on {first}. Ask for that day or a later one.",
            "日历“{calendar}”在{date}尚无已知的通知；最早的通知自{first}起为人所知。请查询该日或之后的日期。"
        );
}
