using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>An exception for a customer to whom a trip is refused in principle: who made it, why and when.</summary>
/// <param name="CustomerId">The host's identifier of the customer; not blank.</param>
/// <param name="By">The host's identifier of who makes it; not blank.</param>
/// <param name="Role">The role in which it is made.</param>
/// <param name="Reason">Why; not blank, nothing personal.</param>
/// <param name="At">The local time.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TripOverride(
    string CustomerId,
    string By,
    ProcessRole Role,
    string Reason,
    LocalDateTime At
)
{
    /// <summary>The host's identifier of the customer; not blank.</summary>
    public string CustomerId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(CustomerId);

    /// <summary>The host's identifier of who makes it; not blank.</summary>
    public string By
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(By);

    /// <summary>The role in which it is made.</summary>
    public ProcessRole Role
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Role);

    /// <summary>Why; not blank, nothing personal.</summary>
    public string Reason
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Reason);

    /// <summary>Answers the customer, who made the exception and in which role; not the reason.</summary>
    /// <returns>Such as <c>C-7 by U-2 as sales-manager</c>.</returns>
    public override string ToString() => $"{CustomerId} by {By} as {Role}";
}
