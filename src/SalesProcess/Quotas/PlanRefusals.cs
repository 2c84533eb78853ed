using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>How the agreement around plans says no.</summary>
public static class PlanRefusals
{
    /// <summary>Two indicators of a plan have one name.</summary>
    public static RefusalRule IndicatorTwice { get; } =
        new(
            "quotas.indicator-twice",
            "The plan '{plan}' has the indicator '{indicator}' more than once. Give every indicator a name of its own.",
            "计划“{plan}”中指标“{indicator}”重复。请为每项指标使用不同的名称。"
        );

    /// <summary>An edit is of another month than the agreed plan.</summary>
    public static RefusalRule EditOfAnotherMonth { get; } =
        new(
            "quotas.edit-of-another-month",
            "The agreed plan '{plan}' is that of {month}, and the edit is one of {edited}. Make a plan of its own for that month.",
            "已订立的计划“{plan}”属于{month}，而修改稿属于{edited}。请为该月另订计划。"
        );
}
