using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>Something that belongs to a visit and is kept elsewhere: the visit holds its identifier only.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Reference">The host's identifier of it; not blank.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record VisitAttachment(VisitAttachmentKind Kind, string Reference)
{
    /// <summary>The host's identifier of it; not blank.</summary>
    public string Reference
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Reference);

    /// <summary>Answers kind and identifier.</summary>
    /// <returns>Such as <c>stock-count SC-7</c>.</returns>
    public override string ToString() => $"{Kebab.Of(Kind)} {Reference}";
}
