using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What the ownership of customers calls things, in both languages.</summary>
public static class OwnershipLabels
{
    /// <summary>What the pool is called.</summary>
    public static BilingualText Pool { get; } = new("the pool", "公海");

    /// <summary>Names a way by which a customer changes hands.</summary>
    /// <param name="cause">The way.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The way is not a defined one.</exception>
    public static BilingualText Of(OwnershipCause cause) =>
        cause switch
        {
            OwnershipCause.FirstReception => new("first reception", "首次接待"),
            OwnershipCause.LateReturn => new("return after a week or more", "一周及以上再次来店"),
            OwnershipCause.NoAppointment => new("visit without appointment", "未经预约来店"),
            OwnershipCause.CustomerChoice => new("the customer's choice", "客户自行选择"),
            OwnershipCause.Assignment => new("division of the market", "按分工归属"),
            OwnershipCause.Manager => new("assignment by the manager", "经理安排"),
            OwnershipCause.Claim => new("claim from the pool", "从公海领取"),
            OwnershipCause.Release => new("release to the pool", "退回公海"),
            OwnershipCause.HandOver => new("hand-over", "移交"),
            _ => throw Undefined(nameof(cause), cause),
        };

    /// <summary>Names a model of ownership.</summary>
    /// <param name="model">The model.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The model is not a defined one.</exception>
    public static BilingualText Of(OwnershipModel model) =>
        model switch
        {
            OwnershipModel.Personal => new("personal", "个人专属"),
            OwnershipModel.SharedPool => new("shared pool", "公海共享"),
            OwnershipModel.Split => new("divided by type, region or trade", "按类型、区域或业态分工"),
            OwnershipModel.Assigned => new("assigned by the manager", "经理分配"),
            _ => throw Undefined(nameof(model), model),
        };

    /// <summary>Names a rule of a reception.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a defined one.</exception>
    public static BilingualText Of(ReceptionRule rule) =>
        rule switch
        {
            ReceptionRule.Choice => new("the customer's choice", "客户选择"),
            ReceptionRule.Request => new("asks for the first consultant", "客户要求首位顾问接待"),
            ReceptionRule.Appointment => new("appointment of the first consultant", "首位顾问电话预约"),
            ReceptionRule.PhoneContact => new("phone contact of the first consultant", "首位顾问曾电话联系"),
            ReceptionRule.LateReturn => new("return after a week or more", "一周及以上再次来店"),
            ReceptionRule.WithinWeek => new("return within the week", "一周以内再次来店"),
            ReceptionRule.NoAppointment => new("no appointment and no request", "未经预约且未要求接待"),
            ReceptionRule.FirstConsultant => new("first consultant", "首位顾问"),
            _ => throw Undefined(nameof(rule), rule),
        };

    /// <summary>Names an owner, or the pool.</summary>
    internal static BilingualText OfOwner(string? ownerId) =>
        ownerId is null ? Pool : BilingualText.Same(ownerId);

    private static ArgumentOutOfRangeException Undefined(string name, Enum value) =>
        new(name, value, "The value must be a defined one.");
}
