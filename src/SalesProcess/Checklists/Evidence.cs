using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>A reference to evidence, such as a photo that the host stores: its kind, and the host's identifier.</summary>
/// <param name="Kind">The kind, in kebab case; the policy lists those that an item or a field takes.</param>
/// <param name="Reference">The host's identifier of it, such as the name of a file; not blank, nothing personal.</param>
/// <remarks>The library never opens what is referred to. Equality is that of both parts. Order is not
/// defined.</remarks>
/// <example><c>new Evidence("photo", "IMG-0042").ToValue()</c> is spelled <c>photo:IMG-0042</c>.</example>
public sealed record Evidence(string Kind, string Reference)
{
    internal const string FactType = "evidence";

    /// <summary>The kind, in kebab case.</summary>
    public string Kind
    {
        get;
        init => field = Named(value);
    } = Named(Kind);

    /// <summary>The host's identifier of it.</summary>
    public string Reference
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Reference);

    /// <summary>Reads evidence back from a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="evidence">The evidence, or null.</param>
    /// <returns>Whether the value is evidence.</returns>
    public static bool TryRead(FactValue value, [NotNullWhen(true)] out Evidence? evidence)
    {
        ArgumentNullException.ThrowIfNull(value);
        int end = value.Text.IndexOf(':', StringComparison.Ordinal);
        evidence =
            value.Type == FactType
            && end > 0
            && Kebab.Is(value.Text[..end])
            && !string.IsNullOrWhiteSpace(value.Text[(end + 1)..])
                ? new Evidence(value.Text[..end], value.Text[(end + 1)..])
                : null;
        return evidence is not null;
    }

    /// <summary>Makes a value of it, as a field or an item takes it.</summary>
    /// <returns>The value, of the type <c>evidence</c>.</returns>
    public FactValue ToValue() => new(FactType, $"{Kind}:{Reference}");

    /// <summary>Answers kind and reference.</summary>
    /// <returns>Such as <c>photo:IMG-0042</c>.</returns>
    public override string ToString() => $"{Kind}:{Reference}";

    private static string Named(string kind, [CallerMemberName] string part = "") =>
        Kebab.Is(Required.Text(kind, part))
            ? kind
            : throw new ArgumentException($"'{kind}' is not a name in kebab case, such as photo.", part);
}
