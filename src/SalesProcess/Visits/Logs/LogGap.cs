using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>Something that a work log lacks: the entry of a day, or a report of a period.</summary>
/// <remarks>Made by a review only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record LogGap
{
    internal LogGap(string salesperson, LogReportKind? report, DateInterval days) =>
        (Salesperson, Report, From, To) = (salesperson, report, days.Start, days.End);

    /// <summary>The host's identifier of the salesperson.</summary>
    public string Salesperson { get; }

    /// <summary>The report that is missing; null where it is the entry of a day.</summary>
    public LogReportKind? Report { get; }

    /// <summary>The first day that it is missing for.</summary>
    public LocalDate From { get; }

    /// <summary>The last day that it is missing for, included.</summary>
    public LocalDate To { get; }

    /// <summary>Gives the gap as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public LogGapRow ToRow(Language language) =>
        new(
            Salesperson,
            LogFacts.CodeOf(Report),
            LogFacts.LabelOf(Report).In(language),
            From.ToDateOnly(),
            To.ToDateOnly()
        );

    /// <summary>Answers salesperson, what is missing and the days.</summary>
    /// <returns>Such as <c>S-1: entry 2026-10-09</c>.</returns>
    public override string ToString() =>
        $"{Salesperson}: {LogFacts.CodeOf(Report)} {FactValue.Of(From)}"
        + (From == To ? "" : $" to {FactValue.Of(To)}");
}
