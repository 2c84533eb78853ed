using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Goods that arrived at the store room.</summary>
/// <param name="Noted">How much the delivery note says; zero or more.</param>
/// <param name="Counted">How much was counted; zero or more.</param>
/// <param name="ArrivedOn">The day of the arrival.</param>
/// <param name="BookedInOn">The day on which the goods were booked in; null while they are not.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record GoodsArrival(
    Quantity Noted,
    Quantity Counted,
    LocalDate ArrivedOn,
    LocalDate? BookedInOn = null
)
{
    /// <summary>Answers day and count.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(ArrivedOn)}: {Counted}";
}
