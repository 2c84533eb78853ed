using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>What one choice would do to the books of a stale line.</summary>
/// <param name="Choice">The choice.</param>
/// <param name="Posting">What would be posted; null where it is to be counted again.</param>
/// <param name="ExpectedAfter">What would be expected then; null where it is to be counted again, or where it
/// would fall below zero.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record StaleOption(StaleChoice Choice, Quantity? Posting, Quantity? ExpectedAfter)
{
    /// <summary>Whether the choice can be made: what is expected would not fall below zero.</summary>
    public bool IsPossible => Choice == StaleChoice.CountAgain || ExpectedAfter is not null;

    /// <summary>Answers the choice and the posting.</summary>
    /// <returns>Such as <c>keep-difference: -2 pcs</c>.</returns>
    public override string ToString() =>
        Posting is { } posting ? $"{Kebab.Of(Choice)}: {posting}" : Kebab.Of(Choice);
}
