using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>The one activity profile that a salesperson follows: at the desk, or in the field with a territory.</summary>
/// <remarks>
/// Profiles are not added together (K-11): the host gives each role one. Two profiles are equal if kind and territory
/// are. Order is not defined. A class, so that there is no <c>default</c> that reads as a profile.
/// </remarks>
[Implements("LIB-ACTIVITY-01")]
public sealed record ActivityProfile
{
    private ActivityProfile(ProfileKind kind, Territory? territory) => (Kind, Territory) = (kind, territory);

    /// <summary>At the desk, by telephone.</summary>
    public static ActivityProfile Desk { get; } = new(ProfileKind.Desk, territory: null);

    /// <summary>Where the salesperson mainly works.</summary>
    public ProfileKind Kind { get; }

    /// <summary>Where visits are made; null at the desk.</summary>
    public Territory? Territory { get; }

    /// <summary>The profile in words, in both languages.</summary>
    public BilingualText Label =>
        Territory is { } territory
            ? new(
                $"{ActivityLabels.Of(Kind).English}, {ActivityLabels.Of(territory).English}",
                $"{ActivityLabels.Of(Kind).Chinese}（{ActivityLabels.Of(territory).Chinese}）"
            )
            : ActivityLabels.Of(Kind);

    /// <summary>In the field, by visits.</summary>
    /// <param name="territory">Where the visits are made.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The territory is not a defined one.</exception>
    public static ActivityProfile Field(Territory territory) =>
        Enum.IsDefined(territory)
            ? new(ProfileKind.Field, territory)
            : throw new ArgumentOutOfRangeException(
                nameof(territory),
                territory,
                "The territory must be Urban or FieldCampaign."
            );

    /// <summary>The profile as traits, for the conditions of targets and items.</summary>
    internal IReadOnlyDictionary<string, string> Traits
    {
        get
        {
            var traits = new Dictionary<string, string> { ["profile"] = Kebab.Of(Kind) };
            if (Territory is { } territory)
            {
                traits["territory"] = Kebab.Of(territory);
            }

            return traits;
        }
    }

    /// <summary>Answers kind and territory.</summary>
    /// <returns>Such as <c>desk</c> or <c>field, urban</c>.</returns>
    public override string ToString() =>
        Territory is { } territory ? $"{Kebab.Of(Kind)}, {Kebab.Of(territory)}" : Kebab.Of(Kind);
}
