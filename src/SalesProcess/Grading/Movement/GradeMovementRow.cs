using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Grading;

/// <summary>What one review did to a grade, as a flat row of plain values.</summary>
/// <param name="On">The day of the review.</param>
/// <param name="Value">The value, a whole number or a fraction.</param>
/// <param name="ValueBand">The stable name of the band of the value.</param>
/// <param name="Before">The stable name of the band before.</param>
/// <param name="After">The stable name of the band from the review on.</param>
/// <param name="AfterLabel">What that band is called, in the language asked for.</param>
/// <param name="Kind">The stable name of what the review did: stayed, rose or fell.</param>
/// <param name="KindLabel">What that is called, in the language asked for.</param>
/// <param name="Holds">The stable names of what held the grade, with commas between.</param>
/// <param name="Needed">How much more the grade needs to rise; empty where nothing does.</param>
/// <param name="Spare">How much it may lose before it is left; empty where it may lose nothing.</param>
/// <param name="NextReviewOn">The day of the next review that may move the grade whatever its value; null where any may.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record GradeMovementRow(
    DateOnly On,
    string Value,
    string ValueBand,
    string Before,
    string After,
    string AfterLabel,
    string Kind,
    string KindLabel,
    string Holds,
    string Needed,
    string Spare,
    DateOnly? NextReviewOn
)
{
    /// <summary>Answers day and grades.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(LocalDate.FromDateOnly(On))}: {Before} to {After}";
}
