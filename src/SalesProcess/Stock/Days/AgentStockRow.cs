using NodaTime;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>A line of an agent's daily stock report as a flat row of plain values.</summary>
/// <param name="Date">The day.</param>
/// <param name="AgentId">The host's identifier of the agent.</param>
/// <param name="Sku">The host's identifier of the article.</param>
/// <param name="Opening">What was there at the beginning of the day.</param>
/// <param name="In">What came in.</param>
/// <param name="Out">What went out.</param>
/// <param name="Closing">What is reported to be there at its end.</param>
/// <param name="Expected">What follows from the other figures.</param>
/// <param name="Difference">Closing less expected.</param>
/// <param name="Unit">The unit of the quantities.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record AgentStockRow(
    DateOnly Date,
    string AgentId,
    string Sku,
    long Opening,
    long In,
    long Out,
    long Closing,
    long Expected,
    long Difference,
    string Unit
)
{
    internal static AgentStockRow Of(LocalDate date, AgentStockLine line, Balance<Quantity> closing) =>
        new(
            date.ToDateOnly(),
            line.AgentId,
            line.Sku,
            line.Opening.Count,
            line.In.Count,
            line.Out.Count,
            line.Closing.Count,
            closing.Expected.Count,
            closing.Difference.Count,
            closing.Expected.UnitCode
        );

    /// <summary>Answers agent and article.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{AgentId} {Sku}";
}
