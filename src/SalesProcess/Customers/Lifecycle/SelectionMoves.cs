using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>The rows of the table of the selection of customers.</summary>
internal static class SelectionMoves
{
    private const string Report = "VISIT-S8-05";
    private const string Investigation = "GRADE-CREDIT-01";
    private const string Classification = "GRADE-CREDIT-02";
    private const string Rescreening = "GRADE-RESCREEN-01";
    private const string WinningOver = "GRADE-PR-01";

    internal static ValueList<ProcessMove> All { get; } =
    [
        Moves.Asking(
            "report-visit",
            new("report the visit", "汇报拜访"),
            ("visited", "visit-reported"),
            ProcessRoles.Salesperson,
            Report,
            ("visit-report", new("the visit report is named", "已列明拜访报告"))
        ),
        Moves.Asking(
            "investigate-credit",
            new("organise the credit investigation", "组织资信调查"),
            ("visit-reported", "credit-investigated"),
            ProcessRoles.SalesManager,
            Investigation,
            ("credit-investigators", new("it is named who investigates", "已列明调查人员")),
            ("credit-result", new("the result is on record", "已记录调查结果"))
        ),
        Moves.Of(
            "classify",
            new("classify, and determine the key customers", "分类并确定重点客户"),
            ("credit-investigated", "classified"),
            ProcessRoles.SalesManager,
            Classification,
            Moves.Recorded(
                "credit-result",
                new("the result of the credit investigation is on record", "已有资信调查结果"),
                Classification
            ),
            Moves.Recorded("classification", new("the class is on record", "已记录所属类别"), Classification),
            Moves.Recorded(
                "key-customer",
                new("it is said whether it is a key customer", "已说明是否重点客户"),
                Classification
            )
        ),
        Moves.Asking(
            "assign-visits",
            new("assign salespeople to visit", "安排业务人员拜访"),
            ("classified", "visits-assigned"),
            ProcessRoles.SalesManager,
            "VISIT-S8-06",
            ("assigned-to", new("at least one salesperson is named", "至少列明一名业务人员"))
        ),
        Screening("screen-again", new("screen in again", "再次筛选并入选"), "screened-again", Rescreening),
        Screening("screen-out", new("screen out", "筛除"), "screened-out", "LIB-LIFE-14"),
        Moves.Asking(
            "report-list",
            new("report the list to the company manager", "将名单上报公司经理"),
            ("screened-again", "list-reported"),
            ProcessRoles.SalesManager,
            Rescreening,
            ("screened-list", new("the list is named", "已列明名单"))
        ),
        Moves.Of(
            "agree",
            new("say that one takes part in the winning-over", "表示参与组织公关"),
            ("list-reported", "list-reported"),
            [CustomerRoles.CompanyManager, ProcessRoles.SalesManager],
            WinningOver,
            Moves.Given("joins", new("the post says yes or no", "已表示是否参与"), WinningOver)
        ),
        Moves.Of(
            "organise-winning-over",
            new("organise the winning-over", "组织人员公关"),
            ("list-reported", "won-over"),
            [CustomerRoles.CompanyManager, ProcessRoles.SalesManager],
            WinningOver,
            new ProcessGuard(
                "both-join",
                new("company manager and sales manager organise it together", "公司经理会同销售经理组织"),
                ClauseId.Parse(WinningOver)
            )
            {
                Rule = GuardRule.Approved(
                    Approval.All(
                        Approval.By(CustomerRoles.CompanyManager),
                        Approval.By(ProcessRoles.SalesManager)
                    ),
                    "joins"
                ),
            },
            Moves.Recorded("winning-over-staff", new("the staff are named", "已列明公关人员"), WinningOver)
        ),
    ];

    private static ProcessMove Screening(string id, BilingualText label, string to, string clause) =>
        Moves.Of(
            id,
            label,
            ("visits-assigned", to),
            ProcessRoles.SalesManager,
            clause,
            Moves.Recorded(
                "visit-result",
                new("the result of the visits is on record", "已有拜访结果"),
                Rescreening
            )
        );
}
