using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Puts classes of the maintenance plan into facts and explanations.</summary>
internal static class MaintenanceExplanations
{
    private static readonly BilingualText Unknown = new("not known", "未知");

    internal static Fact Value(MaintenanceFacts facts) => Known("value", facts.Value, new("value", "价值"));

    internal static Fact Need(MaintenanceFacts facts) => Known("need", facts.Need, new("need", "需求"));

    internal static Fact Names(PolicyItem[] classes) =>
        Fact.Named(
            "classes",
            string.Join(' ', classes.Select(one => one.Id)),
            new("classes", "类别"),
            new(
                string.Join(", ", classes.Select(one => one.Text.English)),
                string.Join("、", classes.Select(one => one.Text.Chinese))
            )
        );

    internal static Explanation Of(
        MaintenanceClass found,
        MaintenanceFacts facts,
        Parameter<ValueList<PolicyItem>> classes
    ) =>
        new()
        {
            Decision = "customers.maintenance-class",
            Question = new(
                $"Which class of the maintenance plan does customer {found.CustomerId} have?",
                $"客户{found.CustomerId}在维护计划中属于哪一类？"
            ),
            Answer = new($"{found.Class.Text.English}.", $"{found.Class.Text.Chinese}。"),
            Outcome = FactValue.Of(found.Class.Id),
            Clauses = new[] { found.Class.Clause, classes.Clause, ValueFacts.OneClass }
                .Distinct()
                .ToValueList(),
            Facts =
            [
                CustomerFacts.Customer(found.CustomerId),
                Value(facts),
                Need(facts),
                .. classes.Value.Select(one => new Fact(
                    "class",
                    FactValue.Of($"{one.Id}: {string.Join("; ", one.Conditions)}"),
                    one.Text
                )),
            ],
            Readings = [classes.Reading],
        };

    internal static Explanation Of(
        MaintenancePlan plan,
        PolicyReading classes,
        ValueList<Explanation> each
    ) =>
        new()
        {
            Decision = "customers.maintenance-plan",
            Question = new("Has every maintained customer a class?", "维护客户是否均已分类？"),
            Answer = plan.IsComplete
                ? new("Yes.", "是。")
                : new(
                    $"No: {FactValue.Of(plan.Unclassed.Count)} have none.",
                    $"否，{FactValue.Of(plan.Unclassed.Count)}个客户尚未分类。"
                ),
            Outcome = FactValue.Of(plan.IsComplete),
            Clauses = [classes.Clause],
            Facts = plan
                .Unclassed.Select(one => new Fact(
                    "without-class",
                    FactValue.Of(one.CustomerId),
                    new("without a class", "未分类客户")
                ))
                .ToValueList(),
            Readings = [classes],
            Steps = each,
        };

    private static Fact Known(string name, string? value, BilingualText label) =>
        value is null ? Fact.Named(name, "", label, Unknown) : new Fact(name, FactValue.Of(value), label);
}
