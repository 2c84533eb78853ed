using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Tests.Processes;

/// <summary>A small process for the tests: a parcel is packed and sent, each in two parts.</summary>
internal static class Parcels
{
    public static ProcessGuard Paid { get; } =
        new("paid", new("the parcel is paid", "包裹已付款"), ClauseId.Parse("PARCEL-01"));

    public static ProcessGuard Addressed { get; } =
        new("addressed", new("the parcel is addressed", "包裹已写地址"), ClauseId.Parse("PARCEL-02"));

    public static ProcessGuard Dry { get; } =
        new("dry", new("the weather is dry", "天气干燥"), ClauseId.Parse("PARCEL-03"));

    public static ValueList<ProcessState> States { get; } =
    [
        new("ordered", new("Ordered", "已下单")),
        new("packing", new("Packing", "打包中")),
        new("first-wrap", new("First wrap", "内包装"), "packing"),
        new("second-wrap", new("Second wrap", "外包装"), "packing"),
        new("sending", new("Sending", "运送中")),
        new("by-road", new("By road", "公路"), "sending"),
        new("by-sea", new("By sea", "海运"), "sending"),
        new("delivered", new("Delivered", "已送达")),
    ];

    public static ValueList<ProcessMove> Moves { get; } =
    [
        new("pack", new("pack", "打包"), "ordered", "first-wrap", [Paid, Addressed]),
        new("wrap-again", new("wrap again", "再包一层"), "first-wrap", "second-wrap", []),
        new("send", new("send", "寄出"), "packing", "by-road", []),
        new("load", new("load", "装船"), "by-road", "by-sea", [Dry]),
        new("unwrap", new("unwrap", "拆开"), "packing", "first-wrap", [Dry], IsDetour: true),
        new("hand-over", new("hand over", "交付"), "sending", "delivered", [Paid]),
    ];

    public static ProcessTable Table { get; } = new("parcel", new("Parcel", "包裹"), States, Moves);
}
