using SalesProcess.Decisions;
using SalesProcess.Processes;
using Names = SalesProcess.Customers.LifecycleNames;

namespace SalesProcess.Customers;

/// <summary>The rows of the table of the conversion of a customer.</summary>
internal static class ConversionMoves
{
    private static readonly string Potential = Kebab.Of(LifecycleStage.Potential);
    private static readonly string Intent = Kebab.Of(LifecycleStage.Intent);
    private static readonly string Stable = Kebab.Of(LifecycleStage.StableIntent);
    private static readonly string Ready = Kebab.Of(LifecycleStage.ReadyToSign);
    private static readonly string Contracted = Kebab.Of(LifecycleStage.Contracted);
    private static readonly string Signed = Kebab.Of(LifecycleStage.Signed);
    private static readonly string Lost = Kebab.Of(LifecycleStage.Lost);

    private static readonly ValueList<ProcessRole> Anybody = [];

    private static readonly ProcessGuard NeedKnown = Moves.Recorded(
        Names.Need,
        new("the customer's real needs are on record", "已记录客户的真实需求"),
        "LIFE-INT-ACT-02"
    ) with
    {
        Refusal = LifecycleRefusals.NeedNotKnown,
    };

    private static readonly ProcessGuard ReasonGiven = Moves.Given(
        Names.Reason,
        new("the reason is given", "已说明原因"),
        "LIB-LIFE-04"
    );

    /// <summary>Who can be the leader that a salesperson consults.</summary>
    [Implements("LIB-LIFE-06")]
    internal static ValueList<ProcessRole> Leaders { get; } =
    [ProcessRoles.Supervisor, ProcessRoles.DepartmentManager, ProcessRoles.SalesManager];

    /// <summary>The way from the name list to the signed customer.</summary>
    internal static ProcessMove[] Ahead { get; } =
    [
        Moves.Of(
            Names.Qualify,
            new("find a potential customer", "认定为潜在客户"),
            (Kebab.Of(LifecycleStage.Unclassified), Potential),
            Anybody,
            "LIFE-POT",
            Moves.Given(Names.NameList, new("the name list is named", "已列明客户名单"), "LIFE-POT-ACT-01"),
            Moves.Given(Names.LatentNeed, new("the latent need is on record", "已记录潜在需求"), "LIFE-POT"),
            PlanLinked("LIFE-POT-ACT-01")
        ),
        Moves.Of(
            Names.FindIntent,
            new("find an intent customer", "认定为意向客户"),
            (Potential, Intent),
            Anybody,
            "LIFE-INT",
            Moves.Given(
                Names.ProductNeed,
                new("the need for the company's product is on record", "已记录对公司产品的需求"),
                "LIFE-INT"
            )
        ),
        Moves.Of(
            Names.CallStable,
            new("call the intent customer stable", "标记为稳定意向客户"),
            (Intent, Stable),
            Anybody,
            "LIFE-INT-STABLE",
            Moves.Given(
                Names.Stable,
                new("it is named on what the company calls the customer stable", "已列明认定为稳定的依据"),
                "LIFE-INT-STABLE"
            )
        ),
        Moves.Of(
            Names.PresentFurther,
            new("present further outstanding features", "进一步介绍其他突出特点和功能"),
            (Stable, Ready),
            ProcessRoles.Salesperson,
            "LIFE-INT-ACT-05",
            NeedKnown,
            Confirmed(
                Names.FunctionsUnderstood,
                new("the customer understands the basic functions", "客户已了解基本功能"),
                LifecycleRefusals.FunctionsNotUnderstood
            ),
            Confirmed(
                Names.NeedsCanBeMet,
                new("the basic needs can be met", "基本需求能够满足"),
                LifecycleRefusals.NeedsCannotBeMet
            ),
            Confirmed(
                Names.ObstaclesRemoved,
                new("the obstacles are basically removed", "阻碍因素已基本消除"),
                LifecycleRefusals.ObstaclesNotRemoved
            ),
            Moves.Given(
                Names.FurtherFeatures,
                new("the presentation of further features is named", "已列明进一步介绍的记录"),
                "LIB-LIFE-02"
            ),
            Moves.Given(
                Names.SignBy,
                new("it is given by when the customer is to sign", "已列明应签约的日期"),
                "LIFE-SIGN-ACT-01"
            )
        ),
        Signing(Names.Sign, new("sign the contract", "签订合同"), Ready, "LIFE-SIGN-ACT-01", isDetour: false),
        Moves.Of(
            Names.StartUse,
            new("become a user of the system", "成为系统使用者"),
            (Contracted, Signed),
            Anybody,
            "LIFE-SIGNED",
            Moves.Recorded(
                Names.Contract,
                new("the signed contract is on record", "已有签订的合同"),
                "LIFE-SIGNED"
            ),
            Moves.Given(
                Names.UsesSystem,
                new("it is said whether the customer uses the system", "已说明客户是否使用系统"),
                "LIFE-SIGNED"
            ),
            Moves.Confirmed(
                Names.UsesSystem,
                new("the customer uses the system", "客户已使用系统"),
                "LIFE-SIGNED"
            )
        ),
        Signing(
            Names.SignEarly,
            new("sign the contract before the work with the intent customer is done", "提前签订合同"),
            Names.IntentWhole,
            "LIB-LIFE-10",
            isDetour: true
        ),
    ];

    /// <summary>The work with an intent customer, which can be done again and again.</summary>
    internal static ProcessMove[] Work { get; } =
    [
        WithIntent(
            Names.RecordNeed,
            new("record the real needs", "记录真实需求"),
            "LIFE-INT-ACT-01",
            Moves.Given(Names.Need, new("the record of needs is named", "已列明需求记录"), "LIFE-INT-ACT-01")
        ),
        WithIntent(
            Names.Present,
            new("present the functions that meet the needs", "介绍能满足需求的功能"),
            "LIFE-INT-ACT-02",
            NeedKnown,
            Moves.Given(
                Names.Presentation,
                new("the presentation is named", "已列明介绍记录"),
                "LIFE-INT-ACT-02"
            )
        ),
        WithIntent(
            Names.NoteObstacle,
            new("note a worry or obstacle", "记录疑虑或阻碍因素"),
            "LIFE-INT-ACT-03",
            OfObstacle("LIFE-INT-ACT-03")
        ),
        WithIntent(
            Names.NoteNoObstacle,
            new("note that there is none", "记录没有疑虑和阻碍因素"),
            "LIFE-INT-ACT-03",
            Moves.Given(
                Names.NoObstacle,
                new("it is said expressly that there is none", "已明确说明没有"),
                "LIB-LIFE-06"
            )
        ),
        WithIntent(
            Names.PlanRemoval,
            new("plan the removal of an obstacle", "制定消除方案"),
            "LIFE-INT-ACT-04",
            OfObstacle("LIFE-INT-ACT-04"),
            Moves.Given(Names.RemovalPlan, new("the plan is named", "已列明方案"), "LIFE-INT-ACT-04")
        ),
        Moves.Of(
            Names.AnswerPlan,
            new("fix the plan jointly, or decline it", "共同确定方案或予以退回"),
            (Names.IntentWhole, Names.IntentWhole),
            Leaders,
            "LIFE-INT-ACT-04",
            OfObstacle("LIFE-INT-ACT-04"),
            Moves.Given(
                Names.PlanAgreed,
                new("the leader says yes or no", "上级已表示同意或不同意"),
                "LIFE-INT-ACT-04"
            )
        ),
        WithIntent(
            Names.RemoveObstacle,
            new("record that an obstacle is removed", "记录阻碍因素已消除"),
            "LIFE-INT-ACT-04",
            OfObstacle("LIFE-INT-ACT-04")
        ),
    ];

    /// <summary>The ways back: no longer stable, lost, won back.</summary>
    internal static ProcessMove[] Back { get; } =
    [
        .. ((string[])[Stable, Ready]).Select(from =>
            Moves.Of(
                Names.WithdrawStable,
                new("call the customer stable no longer", "取消稳定意向标记"),
                (from, Intent),
                Anybody,
                "LIB-LIFE-09",
                Moves.Given(Names.Reason, new("the reason is given", "已说明原因"), "LIB-LIFE-09")
            )
        ),
        .. ((string[])[Potential, Names.IntentWhole, Contracted, Signed]).Select(from =>
            Moves.Of(
                Names.Lose,
                new("record the loss", "记录流失"),
                (from, Lost),
                Anybody,
                "LIB-LIFE-04",
                ReasonGiven
            )
        ),
        Moves.Of(
            Names.WinBack,
            new("win back", "挽回"),
            (Lost, Potential),
            Anybody,
            "LIB-LIFE-05",
            PlanLinked("LIB-LIFE-05")
        ),
    ];

    private static ProcessGuard PlanLinked(string clause) =>
        Moves.Given(Names.DevelopmentPlan, new("the development plan is linked", "已关联开发方案"), clause);

    private static ProcessGuard OfObstacle(string clause) =>
        Moves.Given(Names.Obstacle, new("the worry or obstacle is named", "已列明疑虑或阻碍因素"), clause);

    private static ProcessGuard Confirmed(string fact, BilingualText label, RefusalRule refusal) =>
        Moves.Confirmed(fact, label, "LIFE-INT-ACT-05") with
        {
            Refusal = refusal,
        };

    private static ProcessMove WithIntent(
        string id,
        BilingualText label,
        string clause,
        params ProcessGuard[] guards
    ) =>
        Moves.Of(id, label, (Names.IntentWhole, Names.IntentWhole), ProcessRoles.Salesperson, clause, guards);

    private static ProcessMove Signing(
        string id,
        BilingualText label,
        string from,
        string clause,
        bool isDetour
    ) =>
        Moves.Of(
            id,
            label,
            (from, Contracted),
            Anybody,
            clause,
            Moves.Given(
                Names.Contract,
                new("the signed contract is named", "已列明签订的合同"),
                "LIFE-SIGNED"
            )
        ) with
        {
            IsDetour = isDetour,
        };
}
