using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A plan for a customer, such as a new approach after visits that brought nothing.</summary>
/// <param name="PlanId">The host's identifier of the plan; not blank.</param>
/// <param name="CustomerId">The host's identifier of the customer; not blank.</param>
/// <param name="MadeAt">The local time at which it was made.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CustomerPlan(string PlanId, string CustomerId, LocalDateTime MadeAt)
{
    /// <summary>The host's identifier of the plan; not blank.</summary>
    public string PlanId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(PlanId);

    /// <summary>The host's identifier of the customer; not blank.</summary>
    public string CustomerId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(CustomerId);

    /// <summary>Answers plan and customer.</summary>
    /// <returns>Such as <c>P-1 for C-7</c>.</returns>
    public override string ToString() => $"{PlanId} for {CustomerId}";
}
