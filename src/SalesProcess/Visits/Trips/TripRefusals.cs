using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How trips say no.</summary>
public static class TripRefusals
{
    /// <summary>An application names no customer.</summary>
    public static RefusalRule NoCustomers { get; } =
        new(
            "visits.trip-without-customers",
            "The application for the trip '{trip}' names no customer. Name every customer and how to make contact.",
            "出差“{trip}”的申请未列明客户。请列明每位客户及其联系方式。"
        );

    /// <summary>An application names a customer twice.</summary>
    public static RefusalRule CustomerTwice { get; } =
        new(
            "visits.trip-customer-twice",
            "The application for the trip '{trip}' names the customer '{customer}' more than once. Keep one line.",
            "出差“{trip}”的申请重复列出客户“{customer}”。请只保留一行。"
        );

    /// <summary>The same visit is recorded in two ways.</summary>
    public static RefusalRule VisitDiffers { get; } =
        new(
            "visits.past-visit-differs",
            "The visit '{visit}' is on record with different contents. Give each visit once.",
            "拜访“{visit}”有内容不同的记录。每次拜访请只给出一次。"
        );

    /// <summary>A trip to a customer is refused in principle; a new plan or an exception lifts that.</summary>
    public static RefusalRule RefusedInPrinciple { get; } =
        new(
            "visits.trip-refused-in-principle",
            "The trip '{trip}' to the customer '{customer}' is in principle not approved: {fruitless-visits} visits without breakthrough from {first} to {last}, where {limit} are enough, and no new plan since. Make a new plan, or have the sales manager make an exception.",
            "前往客户“{customer}”的出差“{trip}”原则上不予批准：自{first}至{last}有{fruitless-visits}次拜访未取得突破（界限为{limit}次），其后没有新计划。请制订新计划，或由销售经理准许例外。"
        );

    /// <summary>A trip to a customer is refused, and only a new plan lifts that.</summary>
    public static RefusalRule NeedsNewPlan { get; } =
        new(
            "visits.trip-needs-new-plan",
            "The trip '{trip}' to the customer '{customer}' is not approved: {fruitless-visits} visits without breakthrough from {first} to {last}, where {limit} are enough, and no new plan since. Make a new plan.",
            "前往客户“{customer}”的出差“{trip}”不予批准：自{first}至{last}有{fruitless-visits}次拜访未取得突破（界限为{limit}次），其后没有新计划。请制订新计划。"
        );

    /// <summary>There is no plan for a customer since the last visit without breakthrough.</summary>
    public static RefusalRule NoNewPlan { get; } =
        new(
            "visits.no-new-plan",
            "There is no plan for the customer '{customer}' that was made after {last}. Make one.",
            "客户“{customer}”没有在{last}之后制订的计划。请予制订。"
        );

    /// <summary>The sales manager made no exception for a customer.</summary>
    public static RefusalRule NoException { get; } =
        new(
            "visits.no-trip-exception",
            "No exception for the customer '{customer}' is recorded with the trip '{trip}'. Have the sales manager make one, with a reason.",
            "出差“{trip}”未记录对客户“{customer}”的例外。请由销售经理准许例外并注明理由。"
        );

    /// <summary>An exception was made by another than the sales manager.</summary>
    public static RefusalRule ExceptionByAnother { get; } =
        new(
            "visits.exception-by-another",
            "The exception for the customer '{customer}' was made in the role “{role}”. Have the sales manager make it.",
            "对客户“{customer}”的例外由“{role}”准许。请由销售经理准许。"
        );

    /// <summary>An exception was made before the application was handed in.</summary>
    public static RefusalRule ExceptionTooEarly { get; } =
        new(
            "visits.exception-too-early",
            "The exception for the customer '{customer}' was made at {made-at}, before the application was handed in at {applied-at}. Make it for this application.",
            "对客户“{customer}”的例外于{made-at}作出，早于申请提交时间{applied-at}。请针对本次申请准许例外。"
        );

    /// <summary>The policy knows no exception.</summary>
    public static RefusalRule NoExceptionsAllowed { get; } =
        new(
            "visits.no-exceptions-allowed",
            "The policy lifts the refusal for the customer '{customer}' by a new plan only, and an exception was given. Make a new plan.",
            "按政策，客户“{customer}”仅因有新计划方可解除限制，现给出的是例外。请制订新计划。"
        );

    /// <summary>An exception was made for a customer whom the application does not name.</summary>
    public static RefusalRule ExceptionForAnother { get; } =
        new(
            "visits.exception-for-another",
            "An exception was made for the customer '{customer}', whom the application for the trip '{trip}' does not name. Leave it out.",
            "例外所针对的客户“{customer}”不在出差“{trip}”的申请之内。请删去该例外。"
        );

    /// <summary>A place was visited that is not in the approved application.</summary>
    public static RefusalRule PlaceNotReported { get; } =
        new(
            "visits.place-not-reported",
            "The place '{place}', visited at {at}, is not in the application for the trip '{trip}', and no permission from before is recorded. Have the sales manager permit a place before it is visited.",
            "于{at}前往的地点“{place}”不在出差“{trip}”的申请之内，也没有事先许可的记录。前往其他地点前，请先征得销售经理许可。"
        );

    /// <summary>A permission for a place was given by another than the sales manager.</summary>
    public static RefusalRule PermissionByAnother { get; } =
        new(
            "visits.place-permitted-by-another",
            "The place '{place}' was permitted in the role “{role}”. Have the sales manager permit it.",
            "地点“{place}”由“{role}”许可。请由销售经理许可。"
        );
}
