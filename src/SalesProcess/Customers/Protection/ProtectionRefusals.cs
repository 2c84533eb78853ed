using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How the protection of customers says no, and why a customer is not released.</summary>
public static class ProtectionRefusals
{
    /// <summary>A fact lies after the day that is asked about.</summary>
    public static RefusalRule FactAfterDate { get; } =
        new(
            "customers.protection-fact-after-date",
            "The customer '{customer}': the {fact} is {on}, after {as-of}. Ask about that day or a later one, or leave out what was not known yet.",
            "客户“{customer}”的{fact}为{on}，晚于{as-of}。请查询该日或以后的日期，或不提供当时未知的信息。"
        );

    /// <summary>The policy protects until the first follow-up is due, and nobody said when that is.</summary>
    public static RefusalRule FirstDueNeeded { get; } =
        new(
            "customers.protection-first-due-needed",
            "The customer '{customer}' was never followed up, and the policy protects until the first follow-up is due. Give the day on which it is due.",
            "客户“{customer}”从未跟进，按政策保护至首次跟进到期日为止。请给出首次跟进到期日。"
        );

    /// <summary>Working days count, and there is no calendar.</summary>
    public static RefusalRule CalendarNeeded { get; } =
        new(
            "customers.protection-calendar-needed",
            "The entry '{entry}' counts working days for the customer '{customer}', and no calendar is given. Give the calendar of the company.",
            "客户“{customer}”的“{entry}”按工作日计算，但未给出日历。请给出公司日历。"
        );

    /// <summary>A day would lie outside all dates.</summary>
    public static RefusalRule BeyondAllDates { get; } =
        new(
            "customers.protection-beyond-all-dates",
            "The entry '{entry}' of the customer '{customer}', counted from {from}, leads beyond all dates. Correct the day, or the length in the policy.",
            "客户“{customer}”的“{entry}”自{from}起算，超出全部日期范围。请更正日期或政策中的期限。"
        );

    /// <summary>A review lists a customer twice.</summary>
    public static RefusalRule ListedTwice { get; } =
        new(
            "customers.protection-listed-twice",
            "The customer '{customer}' is listed {count} times. List it once, with the facts that hold.",
            "客户“{customer}”出现{count}次。请只列一次，并以有效信息为准。"
        );

    /// <summary>The customer is still protected.</summary>
    public static RefusalRule StillProtected { get; } =
        new(
            "customers.still-protected",
            "The customer '{customer}' is protected up to and including {last-protected-day} (days left: {days-left}; {windows}). Release on {released-from} or later, or by the owner or the manager.",
            "客户“{customer}”受保护至{last-protected-day}（含），剩余{days-left}天；{windows}。请于{released-from}或以后释放，或由归属人或经理释放。"
        );

    /// <summary>The customer is protected without end.</summary>
    public static RefusalRule ProtectedWithoutEnd { get; } =
        new(
            "customers.protected-without-end",
            "The customer '{customer}' is protected without end, so there is no end of protection to release by. Have the customer released by the owner or the manager.",
            "客户“{customer}”长期受保护，不会因保护期满而释放。请由归属人或经理释放。"
        );

    /// <summary>Something is open that holds the customer.</summary>
    public static RefusalRule HeldByOpenMatter { get; } =
        new(
            "customers.held-by-open-matter",
            "The customer '{customer}' has something open that holds it: {matter}. Close it first.",
            "客户“{customer}”尚有未了事项：{matter}。请先办结。"
        );

    /// <summary>Somebody other than the owner releases of their own will.</summary>
    public static RefusalRule NotTheOwner { get; } =
        new(
            "customers.release-not-the-owner",
            "The customer '{customer}' belongs to '{owner}', and '{by}' wants to release it voluntarily. Have it released by the owner or the manager.",
            "客户“{customer}”归属“{owner}”，而自愿释放由“{by}”提出。请由归属人或经理释放。"
        );

    /// <summary>A voluntary release gives no reason.</summary>
    public static RefusalRule ReasonNeeded { get; } =
        new(
            "customers.release-reason-needed",
            "The release of the customer '{customer}' by its owner needs a reason. Give one of: {listed}.",
            "归属人自愿释放客户“{customer}”须说明原因。请从中选择：{listed}。"
        );

    /// <summary>A voluntary release gives a reason that the policy does not list.</summary>
    public static RefusalRule ReasonUnknown { get; } =
        new(
            "customers.release-reason-unknown",
            "The reason given is none for which the policy lets an owner release the customer '{customer}'. Give one of: {listed}.",
            "所给原因不在政策所列归属人释放客户“{customer}”的原因之内。请从中选择：{listed}。"
        );
}
