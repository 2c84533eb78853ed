using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>The facts and labels that the review of work logs cites.</summary>
internal static class LogFacts
{
    internal static ClauseId Clause { get; } = ClauseId.Parse("VISIT-LOG-01");

    internal static ClauseId DailyClause { get; } = ClauseId.Parse("VISIT-S11-01");

    internal static string CodeOf(LogReportKind? report) => report is { } kind ? Kebab.Of(kind) : "entry";

    internal static BilingualText LabelOf(LogReportKind? report) =>
        report switch
        {
            LogReportKind.Telephone => new("telephone report", "电话报告"),
            LogReportKind.Information => new("information report", "信息报告"),
            _ => new("entry of the work log", "工作日志"),
        };

    internal static Fact Salesperson(string salesperson) =>
        new("salesperson", FactValue.Of(salesperson), new("salesperson", "销售人员"));

    internal static Fact From(LocalDate from) => new("from", FactValue.Of(from), new("first day", "首日"));

    internal static Fact To(LocalDate to) => new("to", FactValue.Of(to), new("last day", "末日"));

    internal static Fact Report(LogReportKind kind) =>
        Fact.Named("report", CodeOf(kind), new("report", "报告"), LabelOf(kind));

    internal static Explanation Explain(WorkLogReview review, ValueList<PolicyReading> readings) =>
        new()
        {
            Decision = "visits.work-log-review",
            Question = new(
                $"From {FactValue.Of(review.From)} to {FactValue.Of(review.To)}, are the work logs complete?",
                $"{FactValue.Of(review.From)}至{FactValue.Of(review.To)}，工作日志是否齐全？"
            ),
            Answer = review.IsComplete
                ? new("Yes.", "齐全。")
                : new($"No; {English.Count(review.Gaps.Count, "gap")}.", $"否，缺{review.Gaps.Count}项。"),
            Outcome = FactValue.Of(review.Gaps.Count),
            Clauses = [Clause, DailyClause],
            Facts =
            [
                From(review.From),
                To(review.To),
                .. review.Logs.SelectMany(log =>
                    new[]
                    {
                        Salesperson(log.Salesperson),
                        new Fact(
                            "entries",
                            FactValue.OfList(log.Entries),
                            new("days with an entry", "有日志的日期")
                        ),
                    }.Concat(
                        log.Reports.Select(report => new Fact(
                            CodeOf(report.Kind),
                            FactValue.Of(report.For),
                            LabelOf(report.Kind)
                        ))
                    )
                ),
            ],
            Readings = readings,
        };
}
