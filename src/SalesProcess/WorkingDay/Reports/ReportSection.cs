using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>A section of a daily report: its lines, how many, and what their amounts come to.</summary>
/// <param name="Field">The section, as the policy sets it.</param>
/// <param name="Lines">The lines, in the order given; empty if there is nothing to report.</param>
/// <param name="Totals">What the amounts come to, each unit and currency alone; empty where there are none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ReportSection(
    PolicyField Field,
    ValueList<ReportLine> Lines,
    ValueList<FactValue> Totals
)
{
    /// <summary>How many lines there are.</summary>
    public int Count => Lines.Count;

    /// <summary>Answers the section and how many lines it has.</summary>
    /// <returns>Such as <c>outlets-opened: 2 lines</c>.</returns>
    public override string ToString() => $"{Field.Id}: {English.Count(Count, "line")}";
}
