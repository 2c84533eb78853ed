using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>Where goods are on the way to.</summary>
/// <param name="Kind">Dealer or shop.</param>
/// <param name="PlaceId">The host's identifier of the place; not blank.</param>
/// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record TransitPlace(TransitPlaceKind Kind, string PlaceId)
{
    /// <summary>Dealer or shop.</summary>
    public TransitPlaceKind Kind
    {
        get;
        init => field = Defined(value);
    } = Defined(Kind);

    /// <summary>The host's identifier of the place; not blank.</summary>
    public string PlaceId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(PlaceId);

    private static TransitPlaceKind Defined(TransitPlaceKind kind) =>
        Enum.IsDefined(kind)
            ? kind
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind must be a defined one.");

    /// <summary>Answers kind and identifier.</summary>
    /// <returns>Such as <c>dealer D-1</c>.</returns>
    public override string ToString() => $"{Kebab.Of(Kind)} {PlaceId}";
}
