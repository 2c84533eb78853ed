using SalesProcess.Decisions;

namespace SalesProcess.Documents;

/// <summary>A JSON document is not of its documented form; every problem is listed, each with its place.</summary>
public sealed class DocumentFormatException : FormatException
{
    /// <summary>Makes an exception of the problems of a document.</summary>
    /// <param name="problems">Every problem, in the order of the document.</param>
    public DocumentFormatException(ValueList<DocumentProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>Makes an exception without a place.</summary>
    public DocumentFormatException()
        : this("The document is not of its documented form.") { }

    /// <summary>Makes an exception without a place.</summary>
    /// <param name="message">What is wrong.</param>
    public DocumentFormatException(string message)
        : base(message) => Problems = [];

    /// <summary>Makes an exception without a place.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public DocumentFormatException(string message, Exception innerException)
        : base(message, innerException) => Problems = [];

    /// <summary>Every problem, in the order of the document.</summary>
    public ValueList<DocumentProblem> Problems { get; }

    private static string Describe(ValueList<DocumentProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return $"The document has {problems.Count} problem(s):\n{string.Join("\n", problems)}";
    }
}
