using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>What the visits chapter calls things, in both languages.</summary>
public static class VisitLabels
{
    /// <summary>Names a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>Its number and name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is not a defined one.</exception>
    public static BilingualText Of(VisitStep step) =>
        step switch
        {
            VisitStep.Preparation => new("1 Preparation", "1 准备"),
            VisitStep.Greeting => new("2 Greeting", "2 与客户打招呼"),
            VisitStep.StoreInspection => new("3 Store inspection", "3 察看门店"),
            VisitStep.Display => new("4 In-store display", "4 店内陈列"),
            VisitStep.OrderDrafting => new("5 Drafting the order", "5 草拟订单"),
            VisitStep.Presentation => new("6 Sales presentation", "6 销售陈述"),
            VisitStep.SelfReview => new("7 Self-review", "7 拜访后自我检讨"),
            VisitStep.Paperwork => new("8 Paperwork", "8 文书处理"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(step),
                step,
                "The step must be one of the eight."
            ),
        };

    /// <summary>Names a kind of place.</summary>
    /// <param name="outlet">The kind.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static BilingualText Of(OutletKind outlet) =>
        outlet switch
        {
            OutletKind.Dealer => new("dealer", "经销商"),
            OutletKind.DepartmentStore => new("department store", "百货商场"),
            OutletKind.Pharmacy => new("pharmacy", "药店"),
            OutletKind.SpecialityShop => new("speciality shop", "专卖店"),
            OutletKind.CompanyDirect => new("company direct sale", "公司直营"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(outlet),
                outlet,
                "The kind must be a defined one."
            ),
        };

    /// <summary>Names a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The role is not a defined one.</exception>
    public static BilingualText Of(VisitorRole role) =>
        role switch
        {
            VisitorRole.Salesperson => new("salesperson", "业务员"),
            VisitorRole.Merchandiser => new("merchandiser", "理货员"),
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "The role must be a defined one."),
        };

    /// <summary>Names what a weekly meeting fixed a visit as.</summary>
    /// <param name="planned">What it is planned as.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not a defined one.</exception>
    public static BilingualText Of(PlannedAs planned) =>
        planned switch
        {
            PlannedAs.KeyVisit => new("key visit", "重点拜访"),
            PlannedAs.ReturnVisit => new("return visit", "回访"),
            PlannedAs.WeekPlan => new("visit of the week's plan", "周计划内拜访"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(planned),
                planned,
                "What a visit is planned as must be a defined one."
            ),
        };

    /// <summary>Names the deadline of a week's visit plan.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The deadline is not a defined one.</exception>
    public static BilingualText Of(WeekPlanDeadline deadline) =>
        deadline switch
        {
            WeekPlanDeadline.FridayBeforeClosing => new(
                "on Friday, some hours before the end of work",
                "星期五下班前若干小时"
            ),
            WeekPlanDeadline.FridayMorningMeeting => new(
                "at the weekly meeting on Friday morning",
                "星期五上午的例会"
            ),
            WeekPlanDeadline.SaturdayMorningMeeting => new(
                "at the weekly meeting on Saturday morning",
                "星期六上午的例会"
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(deadline),
                deadline,
                "The deadline must be a defined one."
            ),
        };

    /// <summary>Names a kind of visit.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static BilingualText Of(VisitKind kind) =>
        kind switch
        {
            VisitKind.Maintenance => new("visit to a customer who is looked after", "维护性拜访"),
            VisitKind.Acquisition => new("visit to a customer who is to be won", "开发性拜访"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind must be a defined one."),
        };

    /// <summary>Names what a visit is made for.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The purpose is not a defined one.</exception>
    public static BilingualText Of(VisitPurpose purpose) =>
        purpose switch
        {
            VisitPurpose.UnderstandNeeds => new("understand the customer's needs", "了解客户需求"),
            VisitPurpose.Promote => new("promote products and services", "推销产品和服务"),
            VisitPurpose.SolveProblems => new("solve problems and complaints", "解决问题和投诉"),
            VisitPurpose.FurtherSales => new("bring about further sales", "促成进一步销售合作"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(purpose),
                purpose,
                "The purpose must be a defined one."
            ),
        };

    /// <summary>Names how a visit ended that was not carried through.</summary>
    /// <param name="undone">How it ended.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not a defined one.</exception>
    public static BilingualText Of(UndoneAs undone) =>
        undone switch
        {
            UndoneAs.Cancelled => new("Cancelled", "已取消"),
            UndoneAs.Missed => new("Missed", "未成行"),
            UndoneAs.Abandoned => new("Abandoned", "已中止"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(undone),
                undone,
                "A visit must be cancelled, missed or abandoned."
            ),
        };

    /// <summary>Names what is attached to a visit.</summary>
    /// <param name="kind">What it is.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static BilingualText Of(VisitAttachmentKind kind) =>
        kind switch
        {
            VisitAttachmentKind.StockCount => new("stock count", "库存盘点"),
            VisitAttachmentKind.OrderDraft => new("order draft", "订单草稿"),
            VisitAttachmentKind.Evidence => new("evidence", "凭证"),
            VisitAttachmentKind.Paper => new("paper", "文书"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind must be a defined one."),
        };
}
