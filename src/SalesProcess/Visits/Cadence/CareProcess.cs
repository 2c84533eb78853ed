using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>What follows from a regular contact with a customer.</summary>
public static class CareProcess
{
    private static readonly ClauseId Contact = ClauseId.Parse("VISIT-CALLBACK-01");
    private static readonly ClauseId Strategy = ClauseId.Parse("VISIT-MAINT-02");

    /// <summary>The table of moves: satisfaction and needs are recorded; where the needs have changed, the maintenance
    /// strategy is adjusted before the contact is settled. The sources name no role.</summary>
    [Implements("VISIT-CALLBACK-01", "VISIT-MAINT-02")]
    public static ProcessTable Table { get; } =
        new(
            "customer-contact",
            new("Regular contact with a customer", "客户定期联系"),
            [
                new("planned", new("Planned", "已计划")),
                new("recorded", new("Recorded", "已记录")),
                new("to-adjust", new("Strategy to be adjusted", "待调整策略")),
                new("settled", new("Settled", "已办结")),
            ],
            [
                new(
                    "record",
                    new("record satisfaction and needs", "记录满意度和需求"),
                    "planned",
                    "recorded",
                    [
                        Moves.Recorded(
                            "satisfaction",
                            new("the satisfaction is recorded", "已记录满意度"),
                            Contact
                        ),
                        Moves.Recorded(
                            "customer-needs",
                            new("the needs are recorded", "已记录需求"),
                            Contact
                        ),
                    ]
                )
                {
                    Clause = Contact,
                },
                new(
                    "note-change",
                    new("note that the needs have changed", "记录需求变化"),
                    "recorded",
                    "to-adjust",
                    [
                        Moves.Recorded(
                            "changed-need",
                            new("the changed need is recorded", "已记录变化的需求"),
                            Strategy
                        ),
                    ]
                )
                {
                    Clause = Strategy,
                },
                new(
                    "settle",
                    new("settle the contact", "办结"),
                    "recorded",
                    "settled",
                    [Moves.Confirmed("needs-unchanged", new("the needs are unchanged", "需求未变"), Strategy)]
                )
                {
                    Clause = Strategy,
                },
                new(
                    "adjust",
                    new("adjust the maintenance strategy", "调整维护策略"),
                    "to-adjust",
                    "settled",
                    [
                        Moves.Recorded(
                            "strategy",
                            new("the adjusted strategy is recorded", "已记录调整后的策略"),
                            Strategy
                        ),
                    ]
                )
                {
                    Clause = Strategy,
                },
            ]
        );
}
