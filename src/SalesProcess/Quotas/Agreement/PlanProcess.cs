using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Quotas;

/// <summary>The tables of moves of a month's plan: draft, agreed, replaced.</summary>
public static class PlanProcess
{
    internal const string Agree = "agree";
    internal const string Replace = "replace";
    internal const string HardIndicator = "hard-indicator";
    internal const string SoftIndicator = "soft-indicator";
    internal const string TargetsGiven = "targets-given";
    internal const string ReplacedBy = "replaced-by";

    private static readonly ClauseId KindsClause = ClauseId.Parse("QUOTA-MONTH-03");

    private static readonly ValueList<ProcessTable> ByAuthority = Enum.GetValues<TargetAuthority>()
        .Select(Make)
        .ToValueList();

    /// <summary>The table under one of the variants of K-47: they differ in who makes a draft binding.</summary>
    /// <param name="authority">The variant that the policy picks.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The variant is not a defined one.</exception>
    public static ProcessTable TableFor(TargetAuthority authority) =>
        Enum.IsDefined(authority)
            ? ByAuthority[(int)authority]
            : throw new ArgumentOutOfRangeException(
                nameof(authority),
                authority,
                "The variant must be a defined one."
            );

    private static ProcessTable Make(TargetAuthority authority)
    {
        (ProcessRole role, string clause) = authority switch
        {
            TargetAuthority.AgreedWithSupervisor => (ProcessRoles.Supervisor, "QUOTA-MONTH-02"),
            TargetAuthority.IssuedByManager => (ProcessRoles.DepartmentManager, "QUOTA-MGR-S9-DAY"),
            TargetAuthority.ApprovedByManager => (ProcessRoles.DepartmentManager, "QUOTA-TARGETLIST-S9"),
            _ => (ProcessRoles.SalesConsultant, "QUOTA-CHANNEL-S3"),
        };
        return new ProcessTable(
            "plan-agreement",
            new("Agreement of a month's plan", "月计划的订立"),
            [
                new("draft", new("Draft", "草案")),
                new("agreed", new("Agreed", "已订立"), IsEnd: true),
                new("replaced", new("Replaced", "已被取代"), IsEnd: true),
            ],
            [
                new(
                    Agree,
                    new("agree", "订立"),
                    "draft",
                    "agreed",
                    [
                        Moves.Recorded(
                            HardIndicator,
                            new("at least one hard indicator", "至少有一项硬指标"),
                            KindsClause
                        ),
                        Moves.Recorded(
                            SoftIndicator,
                            new("at least one soft indicator", "至少有一项软指标"),
                            KindsClause
                        ),
                        Moves.Confirmed(
                            TargetsGiven,
                            new("every indicator has a target", "每项指标均有目标值"),
                            KindsClause
                        ),
                    ]
                )
                {
                    Roles = [role],
                    Clause = ClauseId.Parse(clause),
                },
                new(
                    Replace,
                    new("replace", "取代"),
                    "agreed",
                    "replaced",
                    [
                        Moves.Recorded(
                            ReplacedBy,
                            new("the plan that takes its place is agreed", "接替的计划已订立"),
                            "LIB-PLAN-01"
                        ),
                    ]
                ),
            ]
        );
    }
}
