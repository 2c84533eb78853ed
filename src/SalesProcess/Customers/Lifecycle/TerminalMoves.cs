using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>The rows of the tables of terminal customers; the sources name no role.</summary>
internal static class TerminalMoves
{
    private const string Needs = "LIFE-MGMT-S4-01";
    private const string Service = "LIFE-MGMT-S4-02";
    private const string Complaint = "COMP-TERM-01";
    private const string Relation = "LIFE-MGMT-S4-04";
    private const string Recurring = "LIB-LIFE-13";
    private const string LookedAfter = "looked-after";

    private static readonly ValueList<ProcessRole> Anybody = [];

    internal static ValueList<ProcessMove> Management { get; } =
    [
        Learning(
            "record-needs",
            new("record needs, expectations and problems", "记录需求、期望和问题"),
            "to-be-known"
        ),
        Learning("record-needs-again", new("record them again", "重新记录需求、期望和问题"), LookedAfter),
        Moves.Of(
            "serve",
            new("give maintenance service", "提供维护服务"),
            (LookedAfter, LookedAfter),
            Anybody,
            Service,
            Moves.Given(
                "service",
                new("the service is named, such as a return call", "已列明服务事项（如回访）"),
                Service
            )
        ),
        Moves.Of(
            "pass-complaint",
            new("pass a complaint on", "转交投诉"),
            (LookedAfter, LookedAfter),
            Anybody,
            Recurring,
            Moves.Given("complaint", new("the complaint is named", "已列明投诉"), Complaint)
        ),
        Moves.Of(
            "note-movement",
            new("note a movement of the customer", "记录客户动态"),
            (LookedAfter, LookedAfter),
            Anybody,
            Relation,
            Moves.Given("movement", new("the movement is named", "已列明客户动态"), Relation)
        ),
        Moves.Of(
            "end",
            new("end", "结束"),
            (LookedAfter, "ended"),
            Anybody,
            Recurring,
            Moves.Given("reason", new("the reason is given", "已说明原因"), Recurring)
        ),
    ];

    internal static ValueList<ProcessMove> Movement { get; } =
    [
        Moves.Of(
            "follow-up",
            new("follow up", "跟进"),
            ("noticed", "followed-up"),
            Anybody,
            Relation,
            Moves.Recorded("follow-up", new("the follow-up is named", "已列明跟进记录"), Relation)
        ),
        Answer("introduce", new("introduce what suits the customer", "作个性化介绍"), "introduction"),
        Answer("offer", new("make a preferential offer", "提供优惠"), "offer"),
        Moves.Of(
            "close",
            new("close without an answer", "不作回应并结案"),
            ("followed-up", "closed"),
            Anybody,
            Recurring,
            Moves.Given("reason", new("the reason is given", "已说明原因"), Recurring)
        ),
    ];

    private static ProcessMove Learning(string id, BilingualText label, string from) =>
        Moves.Of(
            id,
            label,
            (from, LookedAfter),
            Anybody,
            Needs,
            Moves.Given("customer-needs", new("the needs are recorded", "已记录需求"), Needs),
            Moves.Given("expectations", new("the expectations are recorded", "已记录期望"), Needs),
            Moves.Given("problems", new("the problems are recorded", "已记录问题"), Needs),
            Moves.Given(
                "system-record",
                new("the record of the customer information system is named", "已列明客户信息系统中的记录"),
                Needs
            )
        );

    private static ProcessMove Answer(string id, BilingualText label, string fact) =>
        Moves.Of(
            id,
            label,
            ("followed-up", "answered"),
            Anybody,
            Relation,
            Moves.Recorded(fact, new("it is named", "已列明"), Relation),
            Moves.Confirmed("personalised", new("it is made for this customer", "针对该客户"), Relation)
        );
}
