using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>One line of an agent's daily stock report.</summary>
/// <param name="AgentId">The host's identifier of the agent; not blank.</param>
/// <param name="Sku">The host's identifier of the article; not blank.</param>
/// <param name="Opening">What was there at the beginning of the day; zero or more.</param>
/// <param name="In">What came in; zero or more.</param>
/// <param name="Out">What went out; zero or more.</param>
/// <param name="Closing">What is reported to be there at its end; zero or more.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record AgentStockLine(
    string AgentId,
    string Sku,
    Quantity Opening,
    Quantity In,
    Quantity Out,
    Quantity Closing
)
{
    /// <summary>The host's identifier of the agent; not blank.</summary>
    public string AgentId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(AgentId);

    /// <summary>The host's identifier of the article; not blank.</summary>
    public string Sku
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Sku);

    /// <summary>Answers agent and article.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Subject;

    internal string Subject => $"{AgentId} {Sku}";
}
