using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>The values of the policy that the work log is judged by.</summary>
public static class LogParameters
{
    /// <summary>How often the telephone and information reports are prepared (VISIT-LOG-01); the host sets it.</summary>
    public static PolicyKey<LogReportPeriod> ReportPeriod { get; } =
        PolicyKeys.Choice<LogReportPeriod>("visits.log-report-period");
}
