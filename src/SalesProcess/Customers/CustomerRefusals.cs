using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How the customers chapter says no, and what it says is missing.</summary>
public static class CustomerRefusals
{
    /// <summary>No date is known on which the customer can be met.</summary>
    public static RefusalRule NoMeetingDate { get; } =
        new(
            "customers.no-meeting-date",
            "Needed: a date on which the customer can be met.",
            "还需确定可面谈的日期。"
        );

    /// <summary>The date on which the customer could be met is past.</summary>
    public static RefusalRule MeetingDatePast { get; } =
        new(
            "customers.meeting-date-past",
            "The customer could be met on {can-be-met-on}, before {as-of}. Needed: a date from then on.",
            "可面谈日期{can-be-met-on}早于{as-of}。还需确定该日或以后的日期。"
        );

    /// <summary>The date on which the customer can be met lies beyond the near future.</summary>
    public static RefusalRule MeetingTooFar { get; } =
        new(
            "customers.meeting-too-far",
            "The customer can be met on {can-be-met-on}, {days-ahead} days ahead; the near future is {limit} days, so {excess} too many. Needed: an earlier date.",
            "可面谈日期为{can-be-met-on}，距今{days-ahead}天；“近期”为{limit}天，超出{excess}天。还需确定更早的日期。"
        );
}
