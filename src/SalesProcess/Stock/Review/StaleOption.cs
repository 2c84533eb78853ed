using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>What one choice would do to the book of a stale line.</summary>
/// <param name="Choice">The choice.</param>
/// <param name="Posting">What would be posted; null where it is to be counted again.</param>
/// <param name="BookAfter">What the book would say then; null where it is to be counted again, or where the book
/// would fall below zero.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record StaleOption(StaleChoice Choice, Quantity? Posting, Quantity? BookAfter)
{
    /// <summary>Whether the choice can be made: the book would not fall below zero.</summary>
    public bool IsPossible => Choice == StaleChoice.CountAgain || BookAfter is not null;

    /// <summary>Answers the choice and the posting.</summary>
    /// <returns>Such as <c>keep-difference: -2 pcs</c>.</returns>
    public override string ToString() =>
        Posting is { } posting ? $"{Kebab.Of(Choice)}: {posting}" : Kebab.Of(Choice);
}
