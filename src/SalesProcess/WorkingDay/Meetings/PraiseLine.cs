using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>The place of one person in one measure.</summary>
/// <param name="Measure">The measure, as the policy sets it.</param>
/// <param name="Place">The place, from 1; equal numbers share one, and the next place is left out for each more.</param>
/// <param name="Person">The host's identifier of the person.</param>
/// <param name="Count">What the person reached, above zero.</param>
/// <param name="IsPraised">Whether the person is commended.</param>
/// <remarks>Made by <see cref="PraiseList"/>. Equality is that of all parts. Order is not defined.</remarks>
public sealed record PraiseLine(PolicyItem Measure, int Place, string Person, long Count, bool IsPraised)
{
    /// <summary>Answers measure, place and person.</summary>
    /// <returns>Such as <c>calls 1: P-1</c>.</returns>
    public override string ToString() => $"{Measure.Id} {FactValue.Of(Place)}: {Person}";
}
