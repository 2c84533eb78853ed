using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>The sales manager assigns a customer, once the customer is classified (VISIT-S8-06).</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ManagerAssignment
{
    /// <summary>The host's identifier of the customer.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The host's identifier of the salesperson who gets the customer.</summary>
    public required string OwnerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>When, in local time.</summary>
    public required LocalDateTime At
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The stable name of the role of whoever assigns, such as <c>sales-manager</c>.</summary>
    public required string Role
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The day on which the customer was classified; null if it was not.</summary>
    public LocalDate? ClassifiedOn
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Decides on the assignment.</summary>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The change; refused, with every reason, where the model of ownership knows no assignment (K-38), the role
    /// is not the sales manager's, or the customer was not classified by that day.</returns>
    [Implements("VISIT-S8-06")]
    public Decision<OwnershipChange> Decide(PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var permission = OwnershipWay.Of(OwnershipCause.Manager, policy);
        ValueList<RefusalReason> reasons =
        [
            .. permission.TryGetRefusal(out Refusal? no) ? no.Reasons : ValueList<RefusalReason>.Empty,
            .. Role == ProcessRoles.SalesManager.Id
                ? ValueList<RefusalReason>.Empty
                :
                [
                    OwnershipRefusals.NotAssignedByManager.Because(
                        OwnershipFacts.ManagerClause,
                        RoleFact,
                        CustomerFacts.Customer(CustomerId)
                    ),
                ],
            .. ClassifiedOn <= At.Date
                ? ValueList<RefusalReason>.Empty
                :
                [
                    OwnershipRefusals.NotClassified.Because(
                        OwnershipFacts.ManagerClause,
                        CustomerFacts.Customer(CustomerId),
                        new Fact("on", FactValue.Of(At.Date), new("day of the assignment", "安排日期"))
                    ),
                ],
        ];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<OwnershipChange>(new Refusal(reasons));
        }

        var change = new OwnershipChange(
            CustomerId,
            OwnerId,
            At,
            OwnershipCause.Manager,
            OwnershipFacts.ManagerClause,
            policy.Id
        );
        return permission.Then(_ => Decision.Accept(change, Explain));
    }

    /// <summary>Answers customer and owner.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId} to {OwnerId} at {FactValue.Of(At)}";

    private Fact RoleFact => new("role", FactValue.Of(Role), new("role", "角色"));

    private Explanation Explain() =>
        new()
        {
            Decision = "customers.manager-assignment",
            Question = new(
                $"May customer {CustomerId} be assigned to {OwnerId}?",
                $"可否将客户{CustomerId}安排给{OwnerId}？"
            ),
            Answer = new("Yes.", "可以。"),
            Outcome = FactValue.Of(OwnerId),
            Clauses = [OwnershipFacts.ManagerClause],
            Facts =
            [
                CustomerFacts.Customer(CustomerId),
                OwnershipFacts.Owner(OwnerId),
                OwnershipFacts.At(At),
                RoleFact,
                new Fact(
                    "classified-on",
                    FactValue.Of(ClassifiedOn!.Value),
                    new("classified on", "分类日期")
                ),
            ],
        };
}
