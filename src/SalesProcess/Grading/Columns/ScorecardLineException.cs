using System.Globalization;

namespace SalesProcess.Grading;

/// <summary>A line of the columns of a scorecard cannot be graded; says which line, which criterion, and what to do.</summary>
public sealed class ScorecardLineException : ArgumentException
{
    /// <summary>Makes an exception without a line.</summary>
    public ScorecardLineException()
        : this("A line cannot be graded.") { }

    /// <summary>Makes an exception without a line.</summary>
    /// <param name="message">What it says.</param>
    public ScorecardLineException(string message)
        : base(message) { }

    /// <summary>Makes an exception without a line.</summary>
    /// <param name="message">What it says.</param>
    /// <param name="innerException">What caused it.</param>
    public ScorecardLineException(string message, Exception innerException)
        : base(message, innerException) { }

    internal ScorecardLineException(int line, string criterion, int value, long? from, long? to)
        : base(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Line {line} of the columns (the first is 0): {criterion} is {value}, outside of its steps from {from?.ToString(CultureInfo.InvariantCulture) ?? "*"} to {to?.ToString(CultureInfo.InvariantCulture) ?? "*"}. Give a value within them, or {ScorecardBatch.NotKnown} where it is not known."
            )
        ) => (Line, Criterion) = (line, criterion);

    /// <summary>The first line that cannot be graded, counted from zero.</summary>
    public int Line { get; }

    /// <summary>The name of the first criterion of it that is at fault; empty where there is no line.</summary>
    public string Criterion { get; } = "";
}
