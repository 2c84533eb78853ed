using System.Collections.Frozen;

namespace SalesProcess.Decisions;

/// <summary>Names in kebab case: lower-case letters, digits and single inner hyphens.</summary>
internal static class Kebab
{
    internal static bool Is(string text) =>
        text.Length > 0
        && text[0] != '-'
        && text[^1] != '-'
        && !text.Contains("--", StringComparison.Ordinal)
        && text.All(c => c == '-' || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));

    /// <summary>Spells the name of an enum member in kebab case: <c>DepartmentStore</c> as <c>department-store</c>.</summary>
    internal static string Of<TEnum>(TEnum member)
        where TEnum : struct, Enum =>
        Names<TEnum>.OfMembers.TryGetValue(member, out string? name) ? name : Spell(member);

    /// <summary>Finds the defined enum member that is spelled so in kebab case, or null.</summary>
    internal static TEnum? Find<TEnum>(string text)
        where TEnum : struct, Enum =>
        Names<TEnum>.Members.TryGetValue(text, out TEnum member) ? member : null;

    private static string Spell<TEnum>(TEnum member)
        where TEnum : struct, Enum =>
        string.Concat(
            member
                .ToString()
                .Select(
                    (c, i) =>
                        char.IsAsciiLetterUpper(c)
                            ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c)
                            : c.ToString()
                )
        );

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        internal static readonly FrozenDictionary<TEnum, string> OfMembers = Enum.GetValues<TEnum>()
            .Distinct()
            .ToFrozenDictionary(member => member, Spell);

        internal static readonly FrozenDictionary<string, TEnum> Members = OfMembers.ToFrozenDictionary(
            named => named.Value,
            named => named.Key,
            StringComparer.Ordinal
        );
    }
}
