using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>The facts that the care of customers cites.</summary>
internal static class CareFacts
{
    internal static ClauseId RuleClause { get; } = ClauseId.Parse("LIB-CADENCE-12");

    internal static Fact Customer(string customer) =>
        new("customer", FactValue.Of(customer), new("customer", "客户"));

    internal static Fact Parameter(string parameter) =>
        new("parameter", FactValue.Of(parameter), new("parameter of the policy", "政策参数"));

    internal static Fact Grade(CaredCustomer customer) =>
        Known("grade", customer.Grade, new("grade", "等级"));

    internal static Fact Need(CaredCustomer customer) => Known("need", customer.Need, new("need", "需求"));

    internal static Fact Form(string form) =>
        new("form", FactValue.Of(form), new("form of contact", "联系形式"));

    internal static Fact Noted(LocalDate noted) =>
        new("noted", FactValue.Of(noted), new("change noted on", "记录变化日期"));

    internal static Fact Adjusted(LocalDate adjusted) =>
        new("adjusted", FactValue.Of(adjusted), new("strategy adjusted on", "策略调整日期"));

    internal static Fact Due(LocalDate due) => new("due", FactValue.Of(due), new("due on", "应完成日期"));

    private static Fact Known(string name, string? value, BilingualText label) =>
        value is null
            ? Fact.Named(name, "", label, new("not given", "未给出"))
            : new(name, FactValue.Of(value), label);
}
