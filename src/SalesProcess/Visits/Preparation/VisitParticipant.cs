using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>Somebody of the company who takes part in a visit.</summary>
/// <param name="PersonId">The host's identifier of the person; not blank.</param>
/// <param name="Role">The role, such as <see cref="VisitRoles.Technician"/>.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record VisitParticipant(string PersonId, ProcessRole Role)
{
    /// <summary>The host's identifier of the person; not blank.</summary>
    public string PersonId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(PersonId);

    /// <summary>The role.</summary>
    public ProcessRole Role
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Role);

    /// <summary>Answers person and role.</summary>
    /// <returns>Such as <c>U-4 as technician</c>.</returns>
    public override string ToString() => $"{PersonId} as {Role}";
}
