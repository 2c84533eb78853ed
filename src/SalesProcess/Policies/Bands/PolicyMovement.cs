using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>How a grade moves from review to review: how long it stays at least, and how far it goes at once.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PolicyMovement
{
    /// <summary>How long a grade stays at least, in <see cref="StayUnit"/>; null where it may move at any review.</summary>
    public int? Stay { get; init; }

    /// <summary>What <see cref="Stay"/> counts.</summary>
    public StayUnit StayUnit { get; init; }

    /// <summary>Which moves the stay holds back.</summary>
    public StayHolds Holds { get; init; }

    /// <summary>How far a grade rises at one review.</summary>
    public StepsUp Up { get; init; }

    /// <summary>How far a grade falls at one review.</summary>
    public StepsDown Down { get; init; }

    /// <summary>Spells the rule in one line.</summary>
    /// <returns>Such as <c>stay 12 months (down), up any, down one</c>.</returns>
    public override string ToString() =>
        (Stay is { } stay ? $"stay {stay} {Kebab.Of(StayUnit)} ({Kebab.Of(Holds)}), " : "")
        + $"up {Kebab.Of(Up)}, down {Kebab.Of(Down)}";
}
