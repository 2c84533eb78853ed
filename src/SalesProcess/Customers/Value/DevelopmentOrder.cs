using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The order in which customers are developed.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DevelopmentOrder
{
    private DevelopmentOrder(DevelopmentPriority priority, ValueList<DevelopmentLine> lines) =>
        (Priority, Lines) = (priority, lines);

    /// <summary>What the order goes by.</summary>
    public DevelopmentPriority Priority { get; }

    /// <summary>The customers, whom to develop first at the top.</summary>
    public ValueList<DevelopmentLine> Lines { get; }

    /// <summary>Orders customers as the policy says (K-56).</summary>
    /// <param name="candidates">The customers, in any order.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The order: the most important first, equal ones by their identifier, those of whom it is not known last
    /// (LIB-GRADE-13). Refused where a customer stands twice, or has the grade of another one.</returns>
    [Implements("LIB-GRADE-13")]
    public static Decision<DevelopmentOrder> Of(
        ValueList<DevelopmentCandidate> candidates,
        PolicyEdition policy
    )
    {
        Required.Items(candidates);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<DevelopmentPriority>? priority = read.Read(ValueParameters.DevelopmentPriority);
        ValueList<RefusalReason> faults =
        [
            .. read.Missing,
            .. ValueFacts.Doubles(
                candidates.Select(one => one.CustomerId),
                "candidates",
                new("customers to develop", "待开发客户"),
                ValueFacts.Order
            ),
            .. candidates
                .Where(one => one.Grade is { } grade && grade.CustomerId != one.CustomerId)
                .Select(OfAnother),
        ];
        if (priority is null || faults.Count > 0)
        {
            return Decision.Refuse<DevelopmentOrder>(new Refusal(faults));
        }

        var order = new DevelopmentOrder(
            priority.Value,
            candidates
                .OrderByDescending(one => RankOf(one, priority.Value) ?? int.MinValue)
                .ThenBy(one => RankOf(one, priority.Value) is null)
                .ThenBy(one => one.CustomerId, StringComparer.Ordinal)
                .Select((one, i) => LineOf(one, i + 1, priority.Value))
                .ToValueList()
        );
        return Decision.Accept(order, () => Explain(order, priority.Reading));
    }

    /// <summary>Answers what the order goes by and the number of customers.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Lines.Count)} by {Kebab.Of(Priority)}";

    private static RefusalReason OfAnother(DevelopmentCandidate one) =>
        CustomerRefusals.OtherCustomer.Because(
            ValueFacts.Order,
            CustomerFacts.Customer(one.Grade!.CustomerId),
            CustomerFacts.Word("expected", one.CustomerId, "customer expected", "应为客户")
        );

    private static int? RankOf(DevelopmentCandidate one, DevelopmentPriority priority) =>
        priority switch
        {
            DevelopmentPriority.ImportantGrade => one.Grade?.Assessment.Standing.Place,
            DevelopmentPriority.MultiProduct => one.Products,
            DevelopmentPriority.CreditResult => one.CreditRank,
            _ => one.Acquaintance,
        };

    private static DevelopmentLine LineOf(
        DevelopmentCandidate one,
        int place,
        DevelopmentPriority priority
    ) =>
        new(
            place,
            one.CustomerId,
            RankOf(one, priority),
            priority == DevelopmentPriority.ImportantGrade ? one.Grade?.Assessment.Band.Name ?? "" : ""
        );

    private static Explanation Explain(DevelopmentOrder order, PolicyReading priority) =>
        new()
        {
            Decision = "customers.development-order",
            Question = new("Who is developed first?", "优先开发哪些客户？"),
            Answer =
                order.Lines.Count == 0
                    ? new("Nobody waits.", "没有待开发客户。")
                    : new($"{order.Lines[0].CustomerId} first.", $"首先开发{order.Lines[0].CustomerId}。"),
            Outcome = FactValue.Of(string.Join(' ', order.Lines.Select(line => line.CustomerId))),
            Clauses = new[] { priority.Clause, ValueFacts.Order }.Distinct().ToValueList(),
            Facts =
            [
                .. order.Lines.SelectMany(line =>
                    line.Rank is { } rank
                        ? (Fact[])
                            [
                                CustomerFacts.Customer(line.CustomerId),
                                new Fact("rank", FactValue.Of(rank), new("rank", "排序依据")),
                            ]
                        :
                        [
                            new Fact(
                                "not-known",
                                FactValue.Of(line.CustomerId),
                                new("rank not known", "排序依据未知")
                            ),
                        ]
                ),
            ],
            Readings = [priority],
        };
}
