using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A step that was not done in its place: after a later one, or not at all.</summary>
/// <param name="Step">The step.</param>
/// <param name="IsSkipped">Whether it was not entered at all; otherwise it was entered after a later one.</param>
/// <param name="Message">What happened, in both languages.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record VisitDeviation(VisitStep Step, bool IsSkipped, BilingualText Message)
{
    internal static VisitDeviation OutOfOrder(VisitStep step) =>
        new(
            step,
            IsSkipped: false,
            new(
                $"{VisitLabels.Of(step).English}: out of order.",
                $"{VisitLabels.Of(step).Chinese}：未按顺序进行。"
            )
        );

    internal static VisitDeviation Skipped(VisitStep step) =>
        new(
            step,
            IsSkipped: true,
            new($"{VisitLabels.Of(step).English}: skipped.", $"{VisitLabels.Of(step).Chinese}：已跳过。")
        );

    /// <summary>Answers the English message.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Message.English;
}
