using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SalesProcess.Clauses;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>The policy as it stands from one date on: one value a parameter, each with its clause.</summary>
/// <remarks>
/// An edition never changes, so that a decision can be made again under the edition it was first made under.
/// Immutable; safe to share between threads. Two editions are equal if they are the same object.
/// </remarks>
public sealed class PolicyEdition
{
    private readonly FrozenDictionary<string, Setting> settings;

    internal PolicyEdition(
        ValueList<string> layers,
        string name,
        LocalDate inForceFrom,
        ClauseCatalogue clauses,
        IEnumerable<Setting> settings
    )
    {
        Layers = layers;
        Id = string.Join(" over ", layers);
        Name = name;
        InForceFrom = inForceFrom;
        Clauses = clauses;
        this.settings = settings.ToFrozenDictionary(s => s.Definition.Name, StringComparer.Ordinal);
    }

    /// <summary>The names of policy and edition, and of those below where it changes another policy; it is unique
    /// inside its book, and decisions that cite it can be made again: <see cref="PolicyBook.TryFind"/>.</summary>
    /// <example><c>acme/2026 over built-in/1</c></example>
    public string Id { get; }

    /// <summary>The same for people, in both languages.</summary>
    public BilingualText Label =>
        new(Id, Layers.Count == 1 ? Id : $"{Layers[0]}（基于{string.Join("、", Layers.Skip(1))}）");

    /// <summary>The first day on which the edition is in force.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>The clauses that its decisions cite: the built-in ones and those that the policy adds.</summary>
    public ClauseCatalogue Clauses { get; }

    /// <summary>Every value of the edition, as explanations cite it, in the order of the vocabulary.</summary>
    public ValueList<PolicyReading> Readings =>
        PolicyVocabulary
            .Parameters.Where(parameter => settings.ContainsKey(parameter.Name))
            .Select(parameter => settings[parameter.Name].Reading)
            .ToValueList();

    /// <summary>Every parameter that this edition leaves unset, though the sources give no value for it.</summary>
    public ValueList<ParameterDefinition> Unset =>
        PolicyVocabulary.Parameters.Where(parameter => !settings.ContainsKey(parameter.Name)).ToValueList();

    /// <summary>The editions that are joined, the uppermost first, each with its policy: <c>acme/2026</c>.</summary>
    internal ValueList<string> Layers { get; }

    /// <summary>What a file that holds all of the book calls the edition.</summary>
    internal string Name { get; }

    internal IEnumerable<Setting> Settings => settings.Values;

    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="key">The typed name of the parameter.</param>
    /// <param name="parameter">The value with what to cite; null where it is not set.</param>
    /// <param name="reason">Why there is none: the host must set it.</param>
    /// <returns>Whether the edition sets the value.</returns>
    public bool TryRead<T>(
        PolicyKey<T> key,
        [NotNullWhen(true)] out Parameter<T>? parameter,
        [NotNullWhen(false)] out RefusalReason? reason
    )
    {
        ArgumentNullException.ThrowIfNull(key);
        bool isSet = settings.TryGetValue(key.Name, out Setting? setting);
        parameter = isSet ? Typed(key, setting!) : null;
        reason = isSet ? null : NotSet(key.Definition);
        return isSet;
    }

    /// <summary>Answers the names of policy and edition.</summary>
    /// <returns>Such as <c>built-in/1, in force from 2007-01-01</c>.</returns>
    public override string ToString() => $"{Id}, in force from {FactValue.Of(InForceFrom)}";

    private static Parameter<T> Typed<T>(PolicyKey<T> key, Setting setting) =>
        new(
            key.Read(setting.Value),
            setting.Definition,
            setting.Clause,
            setting.From,
            setting.Edition,
            setting.Reading
        );

    private RefusalReason NotSet(ParameterDefinition definition) =>
        PolicyRefusals.ValueFromHost.Because(
            definition.Clause,
            new Fact("parameter", FactValue.Of(definition.Name), new("parameter", "参数")),
            Fact.Named("edition", Id, new("edition", "版本"), Label)
        );
}
