using System.Runtime.CompilerServices;

namespace SalesProcess.Decisions;

/// <summary>What a part of a value must have, said in the name of the part.</summary>
internal static class Required
{
    internal static T NotNull<T>(T? value, [CallerMemberName] string part = "")
        where T : class => value ?? throw new ArgumentNullException(part);

    /// <summary>Demands a text that is not blank and holds whole characters only.</summary>
    internal static string Text(string? value, [CallerMemberName] string part = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, part);
        return WholeCharacters(value, part);
    }

    /// <summary>Demands that a text holds no half of a surrogate pair, which no document could hold.</summary>
    internal static string WholeCharacters(string value, [CallerMemberName] string part = "")
    {
        int firstHalf = value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (int i = firstHalf < 0 ? value.Length : firstHalf; i < value.Length; i++)
        {
            if (
                char.IsSurrogate(value[i])
                && !(i + 1 < value.Length && char.IsSurrogatePair(value[i], value[++i]))
            )
            {
                throw new ArgumentException($"The text holds half a character at place {i}.", part);
            }
        }

        return value;
    }
}
