using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The processes of business trips; <see cref="ProcessInstance"/> runs them.</summary>
public static class TripProcesses
{
    /// <summary>A trip from draft to close. <see cref="TripApplication.ToFacts"/> and
    /// <see cref="TripClearance.ToFacts"/> make the facts that its conditions ask for.</summary>
    [Implements("TRIP-01", "TRIP-02", "TRIP-03", "TRIP-04", "TRIP-06", "LIB-TRIP-02", "LIB-TRIP-03")]
    public static ProcessTable Trip { get; } =
        new(
            "trip",
            new("Business trip", "出差"),
            [
                new("drafted", new("Drafted", "已拟订")),
                new("applied", new("Applied for", "已申请")),
                new("approved", new("Approved", "已批准")),
                new("refused", new("Refused", "未批准"), IsEnd: true),
                new("under-way", new("Under way", "出差中")),
                new("returned", new("Returned", "已返回")),
                new("reported", new("Reported", "已报告")),
                new("closed", new("Closed", "已结案"), IsEnd: true),
            ],
            [
                TripMoves.Apply("apply", new("hand in the application", "提交申请"), "drafted", "TRIP-01"),
                Moves.Of(
                    "approve",
                    new("approve", "批准"),
                    ("applied", "approved"),
                    ProcessRoles.SalesManager,
                    "TRIP-01",
                    TripMoves.Cleared,
                    TripMoves.NoException
                ),
                Moves.Of(
                    "approve-as-exception",
                    new("approve as an exception", "作为例外批准"),
                    ("applied", "approved"),
                    ProcessRoles.SalesManager,
                    "LIB-TRIP-02",
                    TripMoves.Cleared,
                    Moves.Recorded(
                        "override",
                        new("the customer of the exception is named", "已列明准许例外的客户"),
                        "LIB-TRIP-02"
                    ),
                    Moves.Recorded(
                        "override-reason",
                        new("the reason of the exception is given", "已注明例外理由"),
                        "LIB-TRIP-02"
                    )
                ),
                Moves.Of(
                    "refuse",
                    new("refuse", "不予批准"),
                    ("applied", "refused"),
                    ProcessRoles.SalesManager,
                    "TRIP-01",
                    Moves.Given("reason", new("the reason is given", "已说明理由"), "LIB-TRIP-03")
                ),
                TripMoves.ApplyAgain,
                Moves.Of(
                    "set-out",
                    new("set out", "出发"),
                    ("approved", "under-way"),
                    ProcessRoles.Salesperson,
                    "TRIP-01"
                ),
                Moves.Of(
                    "permit-place",
                    new("permit another place", "许可前往其他地点"),
                    ("under-way", "under-way"),
                    ProcessRoles.SalesManager,
                    "TRIP-02",
                    Moves.Given("permitted-place", new("the place is named", "已列明地点"), "TRIP-02")
                ),
                Moves.Of(
                    "return",
                    new("return", "返回"),
                    ("under-way", "returned"),
                    ProcessRoles.Salesperson,
                    "TRIP-02",
                    Moves.Recorded(
                        "visited-place",
                        new("the places visited are named", "已列明前往的地点"),
                        "TRIP-02"
                    )
                ),
                Moves.Of(
                    "report",
                    new("hand in the trip report", "提交出差报告"),
                    ("returned", "reported"),
                    ProcessRoles.Salesperson,
                    "TRIP-04",
                    Moves.Recorded(
                        "trip-report",
                        new("the trip report is named", "已列明出差报告"),
                        "TRIP-04"
                    )
                ),
                Moves.Of(
                    "close",
                    new("close", "结案"),
                    ("reported", "closed"),
                    ProcessRoles.SalesManager,
                    "LIB-TRIP-03"
                ),
            ],
            [
                new(
                    "trip-report",
                    new("the trip report", "出差报告"),
                    TripFacts.Report,
                    TripFacts.ReportDue,
                    ["report"]
                ),
            ]
        );

    /// <summary>The use of a vehicle: asked for, permitted or declined by the sales manager, brought back.</summary>
    [Implements("TRIP-06")]
    public static ProcessTable VehicleUse { get; } =
        new(
            "vehicle-use",
            new("Use of a vehicle", "车辆使用"),
            [
                new("asked-for", new("Asked for", "已提出")),
                new("permitted", new("Permitted", "已许可")),
                new("declined", new("Declined", "未许可"), IsEnd: true),
                new("brought-back", new("Brought back", "已归还"), IsEnd: true),
            ],
            [
                Moves.Of(
                    "permit",
                    new("permit", "许可"),
                    ("asked-for", "permitted"),
                    ProcessRoles.SalesManager,
                    "TRIP-06",
                    Moves.Recorded("vehicle", new("the vehicle is named", "已列明车辆"), "TRIP-06")
                ),
                Moves.Of(
                    "decline",
                    new("decline", "不予许可"),
                    ("asked-for", "declined"),
                    ProcessRoles.SalesManager,
                    "TRIP-06"
                ),
                Moves.Of(
                    "bring-back",
                    new("bring back", "归还"),
                    ("permitted", "brought-back"),
                    ProcessRoles.Salesperson,
                    "TRIP-06"
                ),
            ]
        );

    /// <summary>A problem with staff: found, and a reward or a penalty proposed to the sales director.</summary>
    [Implements("TRIP-06")]
    public static ProcessTable StaffProposal { get; } =
        new(
            "staff-proposal",
            new("Proposal of a reward or a penalty", "奖惩建议"),
            [
                new("found", new("Problem found", "已发现问题")),
                new("proposed", new("Proposed to the sales director", "已向销售总监提出")),
            ],
            [
                Moves.Of(
                    "propose",
                    new("propose a reward or a penalty to the sales director", "向销售总监提出奖惩建议"),
                    ("found", "proposed"),
                    ProcessRoles.SalesManager,
                    "TRIP-06",
                    Moves.Recorded("problem", new("the problem is named", "已列明问题"), "TRIP-06"),
                    Moves.Recorded(
                        "proposal",
                        new("the reward or penalty is named", "已列明奖励或处罚"),
                        "TRIP-06"
                    )
                ),
            ],
            [
                new(
                    "proposal",
                    new("the proposal", "奖惩建议"),
                    ClauseId.Parse("TRIP-06"),
                    TripFacts.ProposalDue,
                    ["propose"]
                ),
            ]
        );
}
