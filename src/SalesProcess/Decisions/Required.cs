using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace SalesProcess.Decisions;

/// <summary>What a part of a value must have, said in the name of the part.</summary>
internal static class Required
{
    internal static T NotNull<T>(T? value, [CallerMemberName] string part = "")
        where T : class => value ?? throw new ArgumentNullException(part);

    /// <summary>Demands a list without a null item; for an argument, named as it is written in the call.</summary>
    internal static ValueList<T> Items<T>(
        [NotNull] ValueList<T>? list,
        [CallerArgumentExpression(nameof(list))] string part = ""
    )
        where T : class
    {
        ArgumentNullException.ThrowIfNull(list, part);
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is null)
            {
                throw new ArgumentNullException(
                    part,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Item {i + 1} of the list is null. Leave it out."
                    )
                );
            }
        }

        return list;
    }

    /// <summary>Demands a text that is not blank and holds whole characters only.</summary>
    internal static string Text(string? value, [CallerMemberName] string part = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, part);
        return WholeCharacters(value, part);
    }

    /// <summary>Demands that a text holds no half of a surrogate pair, which no document could hold.</summary>
    internal static string WholeCharacters(string value, [CallerMemberName] string part = "")
    {
        for (int i = 0; i < value.Length; i++)
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
