namespace SalesProcess.Decisions;

/// <summary>A text for people, in English and in Simplified Chinese; never one without the other.</summary>
/// <remarks>
/// Two texts are equal if both languages are, character by character. Order between texts is not defined.
/// A class, so that there is no empty <c>default</c>.
/// </remarks>
public sealed record BilingualText
{
    /// <summary>Makes a text from its two languages.</summary>
    /// <param name="english">The English text; not blank.</param>
    /// <param name="chinese">The same in Simplified Chinese; not blank.</param>
    /// <exception cref="ArgumentNullException">Either text is null.</exception>
    /// <exception cref="ArgumentException">Either text is blank, or holds half a character (a surrogate alone).</exception>
    public BilingualText(string english, string chinese)
    {
        English = Required.Text(english, nameof(english));
        Chinese = Required.Text(chinese, nameof(chinese));
    }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <summary>The text in Simplified Chinese.</summary>
    public string Chinese { get; }

    /// <summary>Gets the text in one language.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The text in that language.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is not a defined one.</exception>
    public string In(Language language) =>
        language switch
        {
            Language.English => English,
            Language.Chinese => Chinese,
            _ => throw new ArgumentOutOfRangeException(
                nameof(language),
                language,
                "The language must be English or Chinese."
            ),
        };

    /// <summary>Makes a text that reads the same in both languages, such as a code or a number.</summary>
    /// <param name="text">The text; not blank.</param>
    /// <returns>A text with <paramref name="text"/> in both languages.</returns>
    public static BilingualText Same(string text) => new(text, text);

    /// <summary>Puts sentences one after the other: with spaces in English, without in Chinese.</summary>
    internal static BilingualText Join(IEnumerable<BilingualText> sentences)
    {
        BilingualText[] all = [.. sentences];
        return new(
            string.Join(' ', all.Select(sentence => sentence.English)),
            string.Concat(all.Select(sentence => sentence.Chinese))
        );
    }

    /// <summary>Answers the English text.</summary>
    /// <returns>The English text.</returns>
    public override string ToString() => English;
}
