using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>Somebody in a post.</summary>
/// <param name="Role">The stable name of the post; not blank.</param>
/// <param name="By">The host's identifier of the person; not blank.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record ProcessActor(string Role, string By)
{
    /// <summary>The stable name of the post; not blank.</summary>
    public string Role
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Role);

    /// <summary>The host's identifier of the person; not blank.</summary>
    public string By
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(By);

    /// <summary>Answers person and post.</summary>
    /// <returns>Such as <c>U-7 as supervisor</c>.</returns>
    public override string ToString() => $"{By} as {Role}";
}
