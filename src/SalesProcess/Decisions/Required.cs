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
        int half = PlaceOfHalfCharacter(value);
        return half < 0
            ? value
            : throw new ArgumentException(
                $"The text holds half a character at place {half}. Give whole characters.",
                part
            );
    }

    /// <summary>The first place of a surrogate without its other half; −1 where there is none.</summary>
    internal static int PlaceOfHalfCharacter(string value)
    {
        int first = value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (int i = first < 0 ? value.Length : first; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
            {
                continue;
            }

            if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }
}
