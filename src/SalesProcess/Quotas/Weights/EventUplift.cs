using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>An event whose days count more, or less, than they would without it: the 618 promotion, twofold.</summary>
/// <param name="Name">What the event is called, in both languages; explanations name it.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included; not before the first.</param>
/// <param name="Factor">The factor, such as 2; zero or more.</param>
/// <param name="Clause">The clause behind the factor, such as one of the company's own; null where there is none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record EventUplift(
    BilingualText Name,
    LocalDate From,
    LocalDate To,
    Ratio Factor,
    ClauseId? Clause = null
)
{
    /// <summary>Answers the days and the factor.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(From)}..{FactValue.Of(To)}: {Factor}";
}
