using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>Where goods are on the way to.</summary>
/// <param name="Kind">Dealer or shop.</param>
/// <param name="PlaceId">The host's identifier of the place; not blank.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record TransitPlace(TransitPlaceKind Kind, string PlaceId)
{
    /// <summary>The host's identifier of the place; not blank.</summary>
    public string PlaceId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(PlaceId);

    /// <summary>Answers kind and identifier.</summary>
    /// <returns>Such as <c>dealer D-1</c>.</returns>
    public override string ToString() => $"{Kebab.Of(Kind)} {PlaceId}";
}
