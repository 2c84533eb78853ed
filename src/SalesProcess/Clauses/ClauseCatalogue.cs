using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using SalesProcess.Decisions;

namespace SalesProcess.Clauses;

/// <summary>Every clause that decisions can cite, by ID.</summary>
/// <remarks>
/// The built-in catalogue holds the 668 clauses of the policy, each in English and Chinese. A policy that brings
/// clauses of its own has a catalogue with those added. Immutable; safe to share between threads.
/// </remarks>
public sealed class ClauseCatalogue : IReadOnlyCollection<Clause>
{
    private readonly ValueList<Clause> clauses;
    private readonly FrozenDictionary<ClauseId, Clause> byId;

    internal ClauseCatalogue(IEnumerable<Clause> clauses)
    {
        this.clauses = clauses.ToValueList();
        byId = this.clauses.ToFrozenDictionary(clause => clause.Id);
    }

    /// <summary>The clauses of the built-in policy.</summary>
    public static ClauseCatalogue BuiltIn { get; } = new(CatalogueData.Clauses());

    /// <summary>The documents that the built-in policy was read from, in their order.</summary>
    public static ValueList<SourceDocument> SourceDocuments { get; } = CatalogueData.Documents();

    /// <summary>The places where those documents contradict each other or leave open what they mean, in their
    /// order: <c>K-01</c> to <c>K-58</c>.</summary>
    public static ValueList<Conflict> Conflicts { get; } = CatalogueData.Conflicts();

    /// <summary>The number of clauses.</summary>
    public int Count => clauses.Count;

    /// <summary>Gets a clause by its ID.</summary>
    /// <param name="id">The ID.</param>
    /// <returns>The clause.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such clause.</exception>
    public Clause this[ClauseId id] =>
        TryFind(id, out Clause? clause)
            ? clause
            : throw new KeyNotFoundException($"The catalogue of {Count} clauses has no clause {id}.");

    /// <summary>Finds a clause by its ID.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="clause">The clause, or null.</param>
    /// <returns>Whether the catalogue has it.</returns>
    public bool TryFind(ClauseId id, [NotNullWhen(true)] out Clause? clause)
    {
        ArgumentNullException.ThrowIfNull(id);
        return byId.TryGetValue(id, out clause);
    }

    /// <summary>Lists the clauses of one part of the sales work.</summary>
    /// <param name="area">The part.</param>
    /// <returns>Its clauses, in the order of the policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The area is not a defined one.</exception>
    public ValueList<Clause> In(PolicyArea area)
    {
        _ = TitleOf(area);
        return clauses.Where(clause => clause.Area == area).ToValueList();
    }

    /// <summary>Names a part of the sales work.</summary>
    /// <param name="area">The part.</param>
    /// <returns>Its title, in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The area is not a defined one.</exception>
    public static BilingualText TitleOf(PolicyArea area) =>
        CatalogueData.AreaTitles.TryGetValue(area, out BilingualText? title)
            ? title
            : throw new ArgumentOutOfRangeException(nameof(area), area, "The area must be a defined one.");

    /// <inheritdoc/>
    public IEnumerator<Clause> GetEnumerator() => clauses.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
