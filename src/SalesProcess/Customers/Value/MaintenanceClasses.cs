using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Finds the class of customers in the maintenance plan, by value and need as the host has set the classes.</summary>
public static class MaintenanceClasses
{
    private const string ValueTrait = "customer-value";
    private const string NeedTrait = "customer-need";

    /// <summary>Finds the class of one customer: the one whose conditions all hold (LIB-GRADE-14).</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The class; refused where the host has set no classes, where none fits and where several do.</returns>
    [Implements("GRADE-VALUE-01", "LIB-GRADE-14")]
    public static Decision<MaintenanceClass> Assess(MaintenanceFacts facts, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        return policy.TryRead(ValueParameters.MaintenanceClasses, out var classes, out RefusalReason? unset)
            ? Find(facts, classes)
            : Decision.Refuse<MaintenanceClass>(unset);
    }

    /// <summary>Finds the class of every maintained customer, and lists those who have none.</summary>
    /// <param name="customers">What is known of each customer.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The plan; refused where the host has set no classes or a customer stands twice.</returns>
    public static Decision<MaintenancePlan> Plan(ValueList<MaintenanceFacts> customers, PolicyEdition policy)
    {
        Required.Items(customers);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<ValueList<PolicyItem>>? classes = read.Read(ValueParameters.MaintenanceClasses);
        ValueList<RefusalReason> faults =
        [
            .. read.Missing,
            .. ValueFacts.Doubles(
                customers.Select(one => one.CustomerId),
                "maintained",
                new("maintained customers", "维护客户"),
                ValueFacts.Classes
            ),
        ];
        if (classes is null || faults.Count > 0)
        {
            return Decision.Refuse<MaintenancePlan>(new Refusal(faults));
        }

        var classed = new List<MaintenanceClass>();
        var unclassed = new List<UnclassedCustomer>();
        var steps = new List<Explanation>();
        foreach (MaintenanceFacts facts in customers)
        {
            Find(facts, classes)
                .Switch(
                    (one, why) =>
                    {
                        classed.Add(one);
                        steps.Add(why);
                    },
                    refusal => unclassed.Add(new UnclassedCustomer(facts.CustomerId, refusal.Reasons))
                );
        }

        var plan = new MaintenancePlan(classed.ToValueList(), unclassed.ToValueList());
        ValueList<Explanation> each = steps.ToValueList();
        return Decision.Accept(plan, () => MaintenanceExplanations.Of(plan, classes.Reading, each));
    }

    private static Decision<MaintenanceClass> Find(
        MaintenanceFacts facts,
        Parameter<ValueList<PolicyItem>> classes
    )
    {
        PolicyItem[] fitting = [.. classes.Value.Where(one => one.Conditions.All(c => Holds(c, facts)))];
        if (fitting.Length == 1)
        {
            var found = new MaintenanceClass(facts.CustomerId, fitting[0]);
            return Decision.Accept(found, () => MaintenanceExplanations.Of(found, facts, classes));
        }

        return Decision.Refuse<MaintenanceClass>(
            fitting.Length == 0
                ? ValueRefusals.NoMaintenanceClass.Because(
                    classes.Reading,
                    CustomerFacts.Customer(facts.CustomerId),
                    MaintenanceExplanations.Value(facts),
                    MaintenanceExplanations.Need(facts)
                )
                : ValueRefusals.SeveralMaintenanceClasses.Because(
                    classes.Reading,
                    CustomerFacts.Customer(facts.CustomerId),
                    MaintenanceExplanations.Names(fitting)
                )
        );
    }

    private static bool Holds(ItemCondition condition, MaintenanceFacts facts) =>
        condition.Trait switch
        {
            ValueTrait => facts.Value is { } value && condition.Values.Contains(value),
            NeedTrait => facts.Need is { } need && condition.Values.Contains(need),
            _ => false,
        };
}
