using SalesProcess.Decisions;

namespace SalesProcess.Grading;

/// <summary>One input that alone, with another value, changes what a decision table says.</summary>
/// <param name="Input">The name of the input.</param>
/// <param name="InputLabel">What it is called, in both languages.</param>
/// <param name="From">The name of its value now.</param>
/// <param name="To">The name of the other value.</param>
/// <param name="ToLabel">What the other value is called, in both languages.</param>
/// <param name="Outcome">What the table would say.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TableChange(
    string Input,
    BilingualText InputLabel,
    string From,
    string To,
    BilingualText ToLabel,
    TableOutcome Outcome
)
{
    /// <summary>Answers the change and what comes of it.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Input}: {From} to {To}, {Outcome}";
}
