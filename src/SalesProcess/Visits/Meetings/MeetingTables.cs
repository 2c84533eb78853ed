using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>Makes the table of a weekly meeting; the sources describe the same one three times.</summary>
internal static class MeetingTables
{
    internal static ProcessTable Of(
        string id,
        BilingualText title,
        ProcessRole manager,
        string clause,
        string guidanceClause
    )
    {
        var stated = ClauseId.Parse(clause);
        return new ProcessTable(
            id,
            title,
            [
                new("draft", new("Draft", "草案")),
                new("reported", new("Reported", "已汇报")),
                new("guided", new("Guided", "已指导")),
                new("fixed", new("Fixed", "已确定")),
            ],
            [
                new(
                    "report",
                    new("report the key points", "汇报重点计划"),
                    "draft",
                    "reported",
                    [KeyVisit(stated)]
                )
                {
                    Roles = [ProcessRoles.Salesperson],
                    Clause = stated,
                },
                new(
                    "guide",
                    new("give guidance", "给予指导"),
                    "reported",
                    "guided",
                    [
                        Moves.Recorded(
                            VisitPlanFacts.Guidance,
                            new("the guidance is recorded", "已记录指导意见"),
                            stated
                        ),
                    ]
                )
                {
                    Roles = [manager],
                    Clause = ClauseId.Parse(guidanceClause),
                },
                new(
                    "fix",
                    new("fix the key visits and return visits", "确定拜访和回访重点"),
                    "guided",
                    "fixed",
                    [
                        KeyVisit(stated),
                        Moves.Recorded(
                            VisitPlanFacts.ReturnVisit,
                            new("the return visits are named", "已列明回访"),
                            stated
                        ),
                    ]
                )
                {
                    Roles = [ProcessRoles.Salesperson],
                    Clause = stated,
                },
            ]
        );
    }

    private static ProcessGuard KeyVisit(ClauseId clause) =>
        Moves.Recorded(
            VisitPlanFacts.KeyVisit,
            new("at least one key visit is named", "至少列明一项重点拜访"),
            clause
        );
}
