using SalesProcess.Decisions;

namespace SalesProcess.Clauses;

/// <summary>One of the documents that the built-in policy was read from.</summary>
/// <param name="Code">The code that clauses cite, such as <c>S0.1</c>.</param>
/// <param name="Text">The source text that holds the document: 000 to 003.</param>
/// <param name="FirstLine">Its first line in the source text, from 1.</param>
/// <param name="LastLine">Its last line in the source text.</param>
/// <param name="Title">The title, in both languages.</param>
/// <param name="Completeness">What the document lacks, in both languages.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record SourceDocument(
    string Code,
    string Text,
    int FirstLine,
    int LastLine,
    BilingualText Title,
    BilingualText Completeness
)
{
    /// <summary>Answers code and English title.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Code}: {Title.English}";
}
