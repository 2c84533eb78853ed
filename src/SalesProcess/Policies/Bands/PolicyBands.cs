using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Policies;

/// <summary>A range of values cut into bands, so that every value of the range lies in exactly one (LIB-GRADE-01).</summary>
/// <remarks>
/// <para>
/// Only whole ranges exist: a gap, an overlap, a wrong order, an edge beyond the range or a name that stands twice is
/// found when the policy is read, all of them at once, each with its place.
/// </para>
/// <para>
/// Both ends of the range lie in a band; <see cref="Edge"/> says who owns the edges between. An end that is left open
/// reaches to ±<see cref="Furthest"/>. Equality is that of all parts. Order is not defined.
/// </para>
/// </remarks>
public sealed record PolicyBands
{
    /// <summary>How far an open end reaches; a value further from zero lies in no range.</summary>
    public const long Furthest = 1_000_000_000_000_000_000;

    internal PolicyBands(
        long? from,
        long? to,
        BandEdge edge,
        BilingualText unit,
        Currency? currency,
        ValueList<PolicyBand> bands,
        PolicyMovement? movement
    )
    {
        From = from;
        To = to;
        Edge = edge;
        Unit = unit;
        Currency = currency;
        Bands = bands;
        Movement = movement;
    }

    /// <summary>The lower end of the range, which lies in the lowest band; null where it is open.</summary>
    public long? From { get; }

    /// <summary>The upper end of the range, which lies in the highest band; null where it is open.</summary>
    public long? To { get; }

    /// <summary>Which band owns the edge between two bands.</summary>
    public BandEdge Edge { get; }

    /// <summary>What the numbers count, in both languages.</summary>
    public BilingualText Unit { get; }

    /// <summary>The currency whose minor units the numbers count; null where they are no money.</summary>
    public Currency? Currency { get; }

    /// <summary>The bands, the lowest first; at least one.</summary>
    public ValueList<PolicyBand> Bands { get; }

    /// <summary>How a grade moves from review to review; null where it moves freely.</summary>
    public PolicyMovement? Movement { get; }

    /// <summary>Makes a range in code, as a policy file would state it.</summary>
    /// <param name="from">The lower end; null for an open one.</param>
    /// <param name="to">The upper end; null for an open one.</param>
    /// <param name="edge">Which band owns the edge between two bands.</param>
    /// <param name="unit">What the numbers count.</param>
    /// <param name="bands">The bands, the lowest first.</param>
    /// <param name="movement">How a grade moves from review to review; null where it moves freely.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">The bands do not cover the range, each value once, a name is not in kebab case, or the movement
    /// is none that a policy file could state; every fault is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The edge is not a defined one.</exception>
    public static PolicyBands Create(
        long? from,
        long? to,
        BandEdge edge,
        BilingualText unit,
        ValueList<PolicyBand> bands,
        PolicyMovement? movement = null
    )
    {
        ArgumentNullException.ThrowIfNull(unit);
        Required.Items(bands);
        if (!Enum.IsDefined(edge))
        {
            throw new ArgumentOutOfRangeException(nameof(edge), edge, "The edge must be a defined one.");
        }

        var faults = new List<string>();
        BandChecks.Check(
            BandEnd.Of(from),
            BandEnd.Of(to),
            [.. bands.Select(BandEnds.Of)],
            (_, _, fault) => faults.Add(fault.English)
        );
        faults.AddRange(
            bands
                .Where(band => !Kebab.Is(band.Name))
                .Select(band => $"'{band.Name}' is not a name in kebab case, such as key-account.")
        );
        faults.AddRange(MovementForm.FaultsOf(movement));
        return faults.Count == 0
            ? new PolicyBands(from, to, edge, unit, currency: null, bands, movement)
            : throw new ArgumentException(string.Join(" ", faults), nameof(bands));
    }

    /// <summary>The least value of the range.</summary>
    internal long Least => From ?? -Furthest;

    /// <summary>The most value of the range.</summary>
    internal long Most => To ?? Furthest;

    /// <summary>Spells the range in one line: edges and names in turn, open ends as <c>*</c>.</summary>
    /// <returns>Such as <c>1 d 25 c 50 b 75 a 100, edge above</c>.</returns>
    public override string ToString() => BandSpelling.Of(this);
}
