using SalesProcess.Decisions;

namespace SalesProcess.Grading;

/// <summary>How classes by share of the total say no, and why an item is in no higher class.</summary>
public static class ParetoRefusals
{
    /// <summary>The cut of class A is not below that of class B.</summary>
    public static RefusalRule CutsDoNotRise { get; } =
        new(
            "grading.cuts-do-not-rise",
            "Class A ends at {upper} % and class B at {middle} %. Set the cut of A below that of B.",
            "A类截至{upper}%，B类截至{middle}%。请将A类截止份额设为低于B类。"
        );

    /// <summary>One identifier stands twice.</summary>
    public static RefusalRule ItemTwice { get; } =
        new(
            "grading.item-twice",
            "The item '{item}' is listed {times} times. Add its values up, and list it once.",
            "“{item}”列出了{times}次。请将其数值合计后只列一次。"
        );

    /// <summary>An item of zero or below, and the policy has none of them.</summary>
    public static RefusalRule NotPositive { get; } =
        new(
            "grading.not-positive",
            "The item '{item}' has {value}, which is not above zero, and the policy refuses such items. Leave it out, or change the option.",
            "“{item}”的数值为{value}，不大于零，政策规定不予划分。请将其删去，或更改该选项。"
        );

    /// <summary>The total does not fit.</summary>
    public static RefusalRule TotalTooLarge { get; } =
        new(
            "grading.total-too-large",
            "The values add up to more than {most}. Give them in a larger unit.",
            "各项合计超过{most}。请改用更大的单位。"
        );

    /// <summary>An item is in no higher class: the running share passed its cut.</summary>
    public static RefusalRule BeyondCut { get; } =
        new(
            "grading.beyond-cut",
            "The share that counts is {share}; the class ends at {cut}.",
            "据以判断的累计份额为{share}；该类截至{cut}。"
        );
}
