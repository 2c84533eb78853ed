using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How a hand-over is refused.</summary>
public static class HandOverRefusals
{
    /// <summary>A customer is listed twice.</summary>
    public static RefusalRule CustomerTwice { get; } =
        new(
            "customers.hand-over-customer-twice",
            "The customer '{customer}' is listed {count} times. List it once, with all its open items.",
            "客户“{customer}”出现{count}次。请只列一次，并列全其未了事项。"
        );

    /// <summary>A receiver is listed twice.</summary>
    public static RefusalRule ReceiverTwice { get; } =
        new(
            "customers.hand-over-receiver-twice",
            "The receiver '{owner}' is listed {count} times. List the receiver once.",
            "接收人“{owner}”出现{count}次。请只列一次。"
        );

    /// <summary>An open item is listed twice, or with two customers.</summary>
    public static RefusalRule ItemTwice { get; } =
        new(
            "customers.hand-over-item-twice",
            "The open item '{item}' ({kind}) is listed {count} times, with {customers}. List it once, with its one customer.",
            "未了事项“{item}”（{kind}）出现{count}次，涉及客户：{customers}。请只列一次，归于其所属的一个客户。"
        );

    /// <summary>Whoever leaves is among the receivers.</summary>
    public static RefusalRule ReceiverLeaves { get; } =
        new(
            "customers.hand-over-receiver-leaves",
            "The receiver '{owner}' is who hands the customers over. Name other receivers.",
            "“{owner}”既是移交人又是接收人。请另定接收人。"
        );

    /// <summary>A customer that is handed over is listed as held by a receiver already (LIB-OWN-08).</summary>
    public static RefusalRule HeldByReceiver { get; } =
        new(
            "customers.hand-over-held-by-receiver",
            "The customer '{customer}' is listed with both '{leaver}', who hands it over, and the receiver '{owner}', who holds it. List it with its one owner.",
            "客户“{customer}”既列为移交人“{leaver}”的客户，又列为接收人“{owner}”的客户。请只列在其唯一归属人名下。"
        );

    /// <summary>A customer has no receiver.</summary>
    public static RefusalRule NoReceiver { get; } =
        new(
            "customers.hand-over-no-receiver",
            "The customer '{customer}' (region: {region}) has no receiver by the rule '{rule}'. Name a receiver, or hand over to the pool.",
            "按“{rule}”，客户“{customer}”（区域：{region}）没有接收人。请指定接收人，或移交公海。"
        );

    /// <summary>A customer has several receivers.</summary>
    public static RefusalRule SeveralReceivers { get; } =
        new(
            "customers.hand-over-several-receivers",
            "The region '{region}' of the customer '{customer}' has several receivers: {receivers}. Name one.",
            "客户“{customer}”所在区域“{region}”有多名接收人：{receivers}。请指定一名。"
        );

    /// <summary>The rule names somebody who is not among the receivers.</summary>
    public static RefusalRule ReceiverUnknown { get; } =
        new(
            "customers.hand-over-receiver-unknown",
            "The customer '{customer}' is to go to '{owner}', who is not among the receivers. List '{owner}' with what is held.",
            "客户“{customer}”应移交给“{owner}”，但其不在接收人之列。请列入“{owner}”及其持有客户。"
        );

    /// <summary>A receiver would hold more than the capacity.</summary>
    public static RefusalRule ReceiverFull { get; } =
        new(
            "customers.hand-over-receiver-full",
            "The capacity of '{owner}' is {capacity}; received: {received}, counted then: {counted}, too many: {exceeding}. Choose another rule or receiver, or raise the capacity.",
            "“{owner}”可持有{capacity}个客户；接收{received}个后计入{counted}个，超出{exceeding}个。请改用其他规则或接收人，或提高容量。"
        );
}
