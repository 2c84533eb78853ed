using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Processes;

namespace SalesProcess.Stock;

/// <summary>The tables of moves around a count; <see cref="ProcessInstance"/> runs them.</summary>
public static class StockProcesses
{
    private static readonly ValueList<ProcessRole> Everybody =
    [
        ProcessRoles.Salesperson,
        ProcessRoles.Supervisor,
        ProcessRoles.DepartmentManager,
        ProcessRoles.SalesManager,
    ];

    private static readonly ValueList<ProcessRole> Superiors =
    [
        ProcessRoles.Supervisor,
        ProcessRoles.DepartmentManager,
        ProcessRoles.SalesManager,
    ];

    /// <summary>The report of a count, of goods or promotional material: drafted, reported to the superior, under
    /// supervision, closed. Each move asks for the opinion and the superior, which are recorded once.</summary>
    [Implements("STOCK-COUNTER-05", "STOCK-COUNTER-07", "STOCK-POP-03")]
    public static ProcessTable CountReport { get; } =
        new(
            "stock-count-report",
            new("Report of a stock count", "盘点报告"),
            [
                new("drafted", new("Drafted", "已起草")),
                new("reported", new("Reported", "已汇报")),
                new("under-supervision", new("Under supervision", "督办中")),
                new("closed", new("Closed", "已办结")),
            ],
            [
                ReportMove("report", new("report to the superior", "向上级汇报"), "drafted", "reported"),
                ReportMove("supervise", new("follow up", "督办"), "reported", "under-supervision"),
                ReportMove("close", new("close", "办结"), "under-supervision", "closed"),
            ]
        );

    /// <summary>The adjustment of a book: proposed, posted at once or after approval, rejected, or counted again. What
    /// is beyond the threshold only a supervisor or manager approves.</summary>
    [Implements("LIB-STOCK-11")]
    public static ProcessTable Adjustment { get; } =
        new(
            "stock-adjustment",
            new("Adjustment of the books after a count", "盘点差异调账"),
            [
                new("proposed", new("Proposed", "已提出")),
                new("approved", new("Approved", "已批准")),
                new("recount", new("To be counted again", "待重新盘点")),
                new("posted", new("Posted", "已入账"), IsEnd: true),
                new("rejected", new("Rejected", "已驳回"), IsEnd: true),
            ],
            [
                new(
                    "post-within-threshold",
                    new("post within the threshold", "阈值内直接入账"),
                    "proposed",
                    "posted",
                    [
                        .. DifferenceAndReason,
                        Moves.Confirmed(
                            AdjustmentFacts.WithinThreshold,
                            new("the difference is within the threshold", "差异未超阈值"),
                            AdjustmentFacts.ThresholdClause
                        ),
                    ]
                )
                {
                    Roles = Everybody,
                    Clause = AdjustmentFacts.ThresholdClause,
                },
                new(
                    "approve",
                    new("approve", "批准"),
                    "proposed",
                    "approved",
                    DifferenceAndReason.ToValueList()
                )
                {
                    Roles = Superiors,
                    Clause = AdjustmentFacts.ThresholdClause,
                },
                new("post", new("post", "入账"), "approved", "posted", [])
                {
                    Roles = Everybody,
                    Clause = AdjustmentFacts.ThresholdClause,
                },
                new(
                    "reject",
                    new("reject", "驳回"),
                    "proposed",
                    "rejected",
                    [
                        Moves.Recorded(
                            "why-rejected",
                            new("it is said why", "已说明驳回理由"),
                            AdjustmentFacts.ThresholdClause
                        ),
                    ]
                )
                {
                    Roles = Superiors,
                    Clause = AdjustmentFacts.ThresholdClause,
                },
                new("count-again", new("count again", "重新盘点"), "proposed", "recount", [])
                {
                    Roles = Everybody,
                    Clause = AdjustmentFacts.StaleClause,
                },
                new(
                    "propose-again",
                    new("propose the new count", "按新盘点结果提出"),
                    "recount",
                    "proposed",
                    [
                        Moves.Given(
                            "new-count",
                            new("the new count is named", "已注明新的盘点"),
                            AdjustmentFacts.StaleClause
                        ),
                    ]
                )
                {
                    Roles = Everybody,
                    Clause = AdjustmentFacts.StaleClause,
                },
            ]
        );

    /// <summary>Lists what a report of a count says, to be recorded with its first move: how many lines have each
    /// status, the values of the excess, and the totals of the variances.</summary>
    /// <param name="report">The assessed count.</param>
    /// <returns>One fact a status, and one for each of the values, which lists a total a currency; opinion and superior are the reporter's to give.</returns>
    public static ValueList<Fact> FactsOf(StockReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            .. Enum.GetValues<StockStatus>()
                .Select(status => new Fact(
                    $"lines-{Kebab.Of(status)}",
                    FactValue.Of(report.CountOf(status)),
                    new($"lines {StockLabels.Of(status).English}", $"{StockLabels.Of(status).Chinese}行数")
                )),
            new(
                "excess-values",
                FactValue.OfList(report.ExcessValues),
                new("values of the excess", "积压价值")
            ),
            new(
                "net-variances",
                FactValue.OfList(InMoney(report).Select(total => total.NetVariance)),
                new("net variances", "差异净额")
            ),
            new(
                "shrinkages",
                FactValue.OfList(InMoney(report).Select(total => total.Shrinkage)),
                new("shrinkage", "损耗")
            ),
        ];
    }

    private static IEnumerable<StockTotals> InMoney(StockReport report) =>
        report.Totals.Where(total => total.Currency != Currency.None);

    private static IEnumerable<ProcessGuard> DifferenceAndReason =>
        [
            Moves.Recorded(
                AdjustmentFacts.Difference,
                new("the difference is named", "已注明差异数量"),
                AdjustmentFacts.ThresholdClause
            ),
            Moves.Recorded(
                AdjustmentFacts.Reason,
                new("the reason is named", "已注明差异原因"),
                AdjustmentFacts.ReasonClause
            ),
        ];

    private static ProcessMove ReportMove(string id, BilingualText label, string from, string to)
    {
        var clause = ClauseId.Parse("STOCK-COUNTER-07");
        return new(
            id,
            label,
            from,
            to,
            [
                Moves.Recorded("opinion", new("the analysis opinion is given", "已提出分析意见"), clause),
                Moves.Recorded("superior", new("the superior is named", "已注明上级"), clause),
            ]
        )
        {
            Roles = [ProcessRoles.Salesperson],
            Clause = clause,
        };
    }
}
