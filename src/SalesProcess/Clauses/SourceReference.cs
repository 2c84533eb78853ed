using System.Globalization;

namespace SalesProcess.Clauses;

/// <summary>Where a clause of the built-in policy comes from.</summary>
/// <param name="Document">The code of the source document, such as <c>S0.1</c>.</param>
/// <param name="Line">The line of the source text, from 1.</param>
/// <param name="KeyPhrase">The words of the source that the clause rests on, in Chinese, as they stand there.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record SourceReference(string Document, int Line, string KeyPhrase)
{
    /// <summary>Answers document and line.</summary>
    /// <returns>Such as <c>S0.1:16</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Document}:{Line}");
}
