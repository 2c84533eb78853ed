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

    /// <summary>A measure is below the limit of the policy.</summary>
    public static RefusalRule BelowLimit { get; } =
        new(
            "customers.below-limit",
            "Needed: {measure} of {limit} {unit} or more; it is {is}.",
            "需要：{measure}达到{limit}{unit}；现为{is}。"
        );

    /// <summary>A measure reaches the limit of the policy, which rules the class out.</summary>
    public static RefusalRule AtLimit { get; } =
        new(
            "customers.at-limit",
            "This rules it out: {measure} of {limit} {unit} or more; it is {is}.",
            "有此情形则不适用：{measure}达到{limit}{unit}；现为{is}。"
        );

    /// <summary>A medium contribution does not begin below a large one.</summary>
    public static RefusalRule LimitsCross { get; } =
        new(
            "customers.limits-cross",
            "A contribution is medium from {medium} % and large from {large} %. Set medium below large.",
            "贡献自{medium}%起为适中、自{large}%起为较大。请将适中的界限设为低于较大的界限。"
        );

    /// <summary>Rows of the table give the customer different classes.</summary>
    public static RefusalRule SeveralClasses { get; } =
        new(
            "customers.several-classes",
            "The rows {rows} fit and give different classes. Tell them apart in the table.",
            "{rows}各行同时符合且类别不同。请在表中加以区分。"
        );

    /// <summary>The customer has bought nothing yet.</summary>
    public static RefusalRule NoPurchase { get; } =
        new("customers.no-purchase", "Nothing has been bought yet.", "尚未购买。");

    /// <summary>The first purchase is not long enough ago.</summary>
    public static RefusalRule StillNew { get; } =
        new(
            "customers.still-new",
            "First bought on {first-purchase}, {days} days before {as-of}; a customer is new up to {limit} days after it.",
            "首次购买为{first-purchase}，距{as-of}{days}天；首次购买后{limit}天内为新客户。"
        );

    /// <summary>The first purchase is too long ago.</summary>
    public static RefusalRule NoLongerNew { get; } =
        new(
            "customers.no-longer-new",
            "First bought on {first-purchase}, {days} days before {as-of}; a customer is new up to {limit} days after it, so no longer.",
            "首次购买为{first-purchase}，距{as-of}{days}天；首次购买后{limit}天内为新客户，现已超过。"
        );

    /// <summary>The next review would lie beyond all dates.</summary>
    public static RefusalRule ReviewBeyondDates { get; } =
        new(
            "customers.review-beyond-dates",
            "The next review would lie beyond the last date of the calendar. Set fewer days.",
            "下次复评日期超出日历范围。请减少天数。"
        );

    /// <summary>A stage has no strategy.</summary>
    public static RefusalRule StageWithoutStrategy { get; } =
        new(
            "customers.stage-without-strategy",
            "The stage '{group}' has no strategy. List one in the policy.",
            "阶段“{group}”没有策略。请在政策中列出。"
        );

    /// <summary>A market segment has no strategy.</summary>
    public static RefusalRule SegmentWithoutStrategy { get; } =
        new(
            "customers.segment-without-strategy",
            "The market segment '{group}' has no strategy. List one in the policy.",
            "细分市场“{group}”没有策略。请在政策中列出。"
        );

    /// <summary>Two stages have the same strategy.</summary>
    public static RefusalRule SharedStrategy { get; } =
        new(
            "customers.shared-strategy",
            "The stage '{group}' has the strategy of '{other}'. Give each stage one of its own.",
            "阶段“{group}”与“{other}”的策略相同。请分别制定。"
        );

    /// <summary>Another post grades customers.</summary>
    public static RefusalRule GradedByAnother { get; } =
        new(
            "customers.graded-by-another",
            "The grading of customer '{customer}' is made by the {asked}, not by '{role}'. Leave it to that post.",
            "客户“{customer}”由{asked}分级，而非“{role}”。请交由该岗位处理。"
        );

    /// <summary>A customer has no class.</summary>
    public static RefusalRule NoClass { get; } =
        new(
            "customers.no-class",
            "Customer '{customer}' has no class. Needed: {axes}.",
            "客户“{customer}”尚未分类。需要：{axes}。"
        );

    /// <summary>A prospect that was found has not been judged.</summary>
    public static RefusalRule NotJudged { get; } =
        new(
            "customers.not-judged",
            "The prospect '{customer}', found by {found-by}, has not been judged by the four conditions. Judge it.",
            "以{found-by}寻得的准客户“{customer}”尚未按四个条件鉴定资格。请进行鉴定。"
        );

    /// <summary>A judgement lies before the last one.</summary>
    public static RefusalRule BeforeLastJudgement { get; } =
        new(
            "customers.before-last-judgement",
            "The judgement of {at} lies before the last one, of {last}. Give the time at which it was made.",
            "判断时间{at}早于上次判断{last}。请填写实际判断时间。"
        );

    /// <summary>A value belongs to another customer.</summary>
    public static RefusalRule OtherCustomer { get; } =
        new(
            "customers.other-customer",
            "A value of '{customer}' does not belong to '{expected}'. Leave it out.",
            "“{customer}”的取值不属于“{expected}”。请删去。"
        );

    /// <summary>Two values on one axis on one date.</summary>
    public static RefusalRule TwoAtOnce { get; } =
        new(
            "customers.two-at-once",
            "Customer '{customer}' has several values of {axis} on {date}: {values}. Keep one.",
            "客户“{customer}”在{date}有多个{axis}：{values}。请只保留一个。"
        );

    /// <summary>A grade is set by hand without a reason.</summary>
    public static RefusalRule NoReason { get; } =
        new(
            "customers.manual-grade-without-reason",
            "A grade set by hand needs a reason. Say why.",
            "人工设定等级须有理由。请说明原因。"
        );

    /// <summary>A grade is set by hand without a last day.</summary>
    public static RefusalRule NoLastDay { get; } =
        new(
            "customers.manual-grade-without-end",
            "A grade set by hand needs a last day. Say until when it holds.",
            "人工设定等级须有截止日期。请注明有效至何日。"
        );

    /// <summary>A grade set by hand ends before it begins.</summary>
    public static RefusalRule EndsBeforeItBegins { get; } =
        new(
            "customers.manual-grade-ends-before",
            "The last day {until} lies before the first, {from}. Give a later one.",
            "末日{until}早于首日{from}。请改为更晚的日期。"
        );

    /// <summary>A grade set by hand begins before it is entered.</summary>
    public static RefusalRule Backdated { get; } =
        new(
            "customers.manual-grade-backdated",
            "The first day {from} lies before the entry on {entered-on}. A grade is not set for days that are past.",
            "首日{from}早于录入日期{entered-on}。不得为已过去的日期设定等级。"
        );

    /// <summary>A post may not set grades by hand.</summary>
    public static RefusalRule RoleSetsNoGrade { get; } =
        new(
            "customers.role-sets-no-grade",
            "The post '{role}' does not set the {axis} by hand. Have it set by: {roles}.",
            "岗位“{role}”无权人工设定{axis}。请由下列岗位设定：{roles}。"
        );
}
