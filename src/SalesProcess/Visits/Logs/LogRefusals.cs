using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How the review of work logs says no.</summary>
public static class LogRefusals
{
    /// <summary>A working day has no entry.</summary>
    public static RefusalRule EntryMissing { get; } =
        new(
            "visits.log-entry-missing",
            "The work log of '{salesperson}' has no entry for {from}. Write it.",
            "“{salesperson}”缺少{from}的工作日志。请补写。"
        );

    /// <summary>A report of a period is missing.</summary>
    public static RefusalRule ReportMissing { get; } =
        new(
            "visits.log-report-missing",
            "The {report} of '{salesperson}' for {from} to {to} is missing. Prepare it.",
            "“{salesperson}”缺少{from}至{to}的{report}。请予编制。"
        );

    /// <summary>A salesperson stands several times in the list.</summary>
    public static RefusalRule LogTwice { get; } =
        new(
            "visits.log-twice",
            "The list holds {count} work logs of '{salesperson}'. Put them together.",
            "清单中“{salesperson}”有{count}份工作日志。请合并。"
        );
}
