using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Documents;

/// <summary>One thing that is wrong with a JSON document, and where.</summary>
/// <param name="Path">The JSON path of the faulty value, such as <c>$.editions[0].from</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1.</param>
/// <param name="Message">What is wrong and what to write instead, in both languages.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DocumentProblem(string Path, int Line, int Column, BilingualText Message)
{
    /// <summary>Answers place, path and message in one language.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>One line, such as <c>3:15 $.editions[0].from: …</c>.</returns>
    public string In(Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column} {Path}: {Message.In(language)}");

    /// <summary>Answers place, path and English message.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => In(Language.English);
}
