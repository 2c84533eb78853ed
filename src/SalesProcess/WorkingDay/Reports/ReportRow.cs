using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>A line of a daily report as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Date">The day.</param>
/// <param name="SectionCode">The stable name of the section.</param>
/// <param name="Section">What the section is called, in the language asked for.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Subject">What the line is about; empty in a section with nothing to report.</param>
/// <param name="AmountType">The name of the type of the amount; empty where there is none.</param>
/// <param name="Amount">The amount, in its one invariant spelling; empty where there is none.</param>
/// <param name="Count">How many lines the section has.</param>
/// <param name="Total">What the amounts of the section come to, each unit and currency alone; empty where there are
/// none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ReportRow(
    DateOnly Date,
    string SectionCode,
    string Section,
    string Clause,
    string Subject,
    string AmountType,
    string Amount,
    int Count,
    string Total
)
{
    internal static IEnumerable<ReportRow> Of(DailyReport report, ReportSection section, Language language) =>
        (section.Count == 0 ? [null] : section.Lines.AsEnumerable<ReportLine?>()).Select(
            line => new ReportRow(
                report.Date.ToDateOnly(),
                section.Field.Id,
                section.Field.Text.In(language),
                section.Field.Clause.ToString(),
                line?.Subject ?? "",
                line?.Amount?.Type ?? "",
                line?.Amount?.Text ?? "",
                section.Count,
                string.Join(", ", section.Totals.Select(total => total.Text))
            )
        );

    /// <summary>Answers the section; not what the line says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"line of {SectionCode}";
}
