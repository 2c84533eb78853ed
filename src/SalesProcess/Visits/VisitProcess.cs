using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The table of moves of a visit: the eight steps in order, and what is allowed besides.</summary>
public static class VisitProcess
{
    internal const string Planned = "planned";
    internal const string Ongoing = "ongoing";
    internal const string Closed = "closed";
    internal const string Begin = "begin";
    internal const string Next = "next";
    internal const string Close = "close";

    /// <summary>The table: planned, the eight steps, closed.</summary>
    public static ProcessTable Table { get; } =
        new(
            "visit",
            new("Customer visit", "客户拜访"),
            [
                new(Planned, new("Planned", "已计划")),
                new(Ongoing, new("Ongoing", "进行中")),
                .. Enum.GetValues<VisitStep>()
                    .Select(step => new ProcessState(Kebab.Of(step), VisitLabels.Of(step), Ongoing)),
                new(Closed, new("Closed", "已结束")),
            ],
            [
                new(
                    Begin,
                    new("begin", "开始"),
                    Planned,
                    Kebab.Of(VisitStep.Preparation),
                    VisitGuards.ToBegin
                ),
                .. Enum.GetValues<VisitStep>().SkipLast(1).Select(ToNextOf),
                .. Enum.GetValues<VisitStep>().Select(OutOfOrderTo),
                new(Close, new("close", "结束"), Ongoing, Closed, VisitGuards.ToClose),
            ]
        );

    /// <summary>The place of a step among the eight, from 0.</summary>
    internal static int PlaceOf(VisitStep step) =>
        Enum.IsDefined(step)
            ? (int)step - 1
            : throw new ArgumentOutOfRangeException(nameof(step), step, "The step must be one of the eight.");

    private static ProcessMove ToNextOf(VisitStep step) =>
        new(Next, new("next", "下一步"), Kebab.Of(step), Kebab.Of(step + 1), []);

    private static ProcessMove OutOfOrderTo(VisitStep step) =>
        new(
            $"enter-{Kebab.Of(step)}",
            new($"go to {VisitLabels.Of(step).English}", $"转到{VisitLabels.Of(step).Chinese}"),
            Ongoing,
            Kebab.Of(step),
            step == VisitStep.Presentation ? VisitGuards.ToPresent : [],
            IsDetour: true
        );
}
