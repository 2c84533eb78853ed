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

    /// <summary>Finds the defined enum member that is spelled so in kebab case, or null.</summary>
    internal static TEnum? Find<TEnum>(string text)
        where TEnum : struct, Enum
    {
        foreach (TEnum member in Enum.GetValues<TEnum>())
        {
            if (Of(member) == text)
            {
                return member;
            }
        }

        return null;
    }
}
