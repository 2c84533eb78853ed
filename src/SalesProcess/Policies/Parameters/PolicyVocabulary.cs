using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>Every parameter that a policy can set; an editor of policies is built from this.</summary>
public static class PolicyVocabulary
{
    private const string Format = "sales-process/vocabulary/1";

    /// <summary>Every parameter, in the order of the chapters.</summary>
    public static ValueList<ParameterDefinition> Parameters { get; } =
        DocumentReader.Read(
            EmbeddedData.Bytes("Policies/BuiltIn/vocabulary.json"),
            Format,
            (reader, root) =>
            {
                reader.Object(root, ["format", "traits", "parameters"], []);
                ValueList<ItemCondition> traits = reader.List(root["traits"], ItemForm.ReadCondition);
                return reader.List(root["parameters"], (r, node) => DefinitionForm.Read(r, node, traits));
            },
            quotes: true
        );

    private static readonly FrozenDictionary<string, ParameterDefinition> ByName =
        Parameters.ToFrozenDictionary(parameter => parameter.Name, StringComparer.Ordinal);

    /// <summary>Finds a parameter by its name.</summary>
    /// <param name="name">The stable name.</param>
    /// <param name="definition">The parameter, or null.</param>
    /// <returns>Whether there is one of that name.</returns>
    public static bool TryFind(string name, [NotNullWhen(true)] out ParameterDefinition? definition)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.TryGetValue(name, out definition);
    }

    internal static ParameterDefinition Find(string name) => ByName[name];
}
