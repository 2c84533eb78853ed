using System.Text.Json.Serialization;

namespace SalesProcess.Decisions;

/// <summary>The stable code of one way in which the library says no, such as <c>quotas.no-working-day</c>.</summary>
/// <remarks>
/// <para>
/// Codes are part of the public contract: a code is never renamed and never used for another meaning, while the
/// message beside it may improve. The page <c>docs/reference/refusals.md</c> lists every code of the library. A
/// host's own rules use codes of their own.
/// </para>
/// <para>
/// Two codes are equal if their characters are. Order between codes is not defined. A class, because no code
/// would be a good <c>default</c>.
/// </para>
/// </remarks>
/// <example><c>if (reason.Code == new RefusalCode("checklists.item-unanswered")) { … }</c></example>
[JsonConverter(typeof(RefusalCodeJsonConverter))]
public sealed record RefusalCode
{
    /// <summary>Makes a code of its characters.</summary>
    /// <param name="code">A chapter, a dot, and words, both in kebab case: <c>quotas.no-working-day</c>.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is not of that form.</exception>
    public RefusalCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        Code = IsCode(code)
            ? code
            : throw new ArgumentException(
                $"'{code}' is not a refusal code. Write a chapter, a dot and words in kebab case, such as "
                    + "quotas.no-working-day.",
                nameof(code)
            );
    }

    /// <summary>The characters of the code.</summary>
    public string Code { get; }

    /// <summary>Answers the code.</summary>
    /// <returns>The characters of the code.</returns>
    public override string ToString() => Code;

    internal static bool IsCode(string text) =>
        text.Split('.') is [var chapter, var rule] && Kebab.Is(chapter) && Kebab.Is(rule);
}
