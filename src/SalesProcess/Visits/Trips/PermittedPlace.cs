using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A permission to go to a place that the trip application does not name.</summary>
/// <param name="Place">The place; not blank.</param>
/// <param name="By">The host's identifier of who gives it; not blank.</param>
/// <param name="Role">The role in which it is given.</param>
/// <param name="At">The local time; it holds for arrivals from then on.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PermittedPlace(string Place, string By, ProcessRole Role, LocalDateTime At)
{
    /// <summary>The place; not blank.</summary>
    public string Place
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Place);

    /// <summary>The host's identifier of who gives it; not blank.</summary>
    public string By
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(By);

    /// <summary>The role in which it is given.</summary>
    public ProcessRole Role
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Role);

    /// <summary>Answers the place, who permits it and in which role.</summary>
    /// <returns>Such as <c>Jinan by U-2 as sales-manager</c>.</returns>
    public override string ToString() => $"{Place} by {By} as {Role}";
}
