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
                $"{VisitProcess.LabelOf(step).English}: out of order.",
                $"{VisitProcess.LabelOf(step).Chinese}：未按顺序进行。"
            )
        );

    internal static VisitDeviation Skipped(VisitStep step) =>
        new(
            step,
            IsSkipped: true,
            new(
                $"{VisitProcess.LabelOf(step).English}: skipped.",
                $"{VisitProcess.LabelOf(step).Chinese}：已跳过。"
            )
        );
}
