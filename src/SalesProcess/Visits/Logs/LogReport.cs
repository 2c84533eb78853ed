using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A report that a salesperson prepared beside the work log.</summary>
/// <param name="Kind">Which report.</param>
/// <param name="For">A day of the period that it is for.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record LogReport(LogReportKind Kind, LocalDate For)
{
    /// <summary>Answers kind and day.</summary>
    /// <returns>Such as <c>telephone 2026-10-09</c>.</returns>
    public override string ToString() => $"{Kebab.Of(Kind)} {FactValue.Of(For)}";
}
