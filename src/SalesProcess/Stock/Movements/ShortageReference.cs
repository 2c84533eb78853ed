using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>The shortage that a pick-up refers to: an article in a count of the host.</summary>
/// <param name="CountId">The host's identifier of the count that found the shortage; not blank.</param>
/// <param name="Sku">The host's identifier of the article that was short; not blank.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record ShortageReference(string CountId, string Sku)
{
    /// <summary>The host's identifier of the count that found the shortage; not blank.</summary>
    public string CountId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(CountId);

    /// <summary>The host's identifier of the article that was short; not blank.</summary>
    public string Sku
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Sku);

    /// <summary>Refers to what a count found.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="countId">The host's identifier of the count; not blank.</param>
    /// <returns>The reference; refused where the finding is no shortage.</returns>
    [Implements("STOCK-LOAN-DEF")]
    public static Decision<ShortageReference> To(StockFinding finding, string countId)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var reference = new ShortageReference(countId, finding.Line.Sku);
        Fact[] facts =
        [
            StockFacts.Sku(finding.Line.Sku),
            StockFacts.Status(finding.Status, finding.Rule),
            new("count", FactValue.Of(countId), new("count", "盘点")),
        ];
        return finding.Status == StockStatus.Short
            ? Decision.Accept(
                reference,
                () =>
                    new Explanation
                    {
                        Decision = "stock.shortage",
                        Question = new(
                            $"Is {reference.Sku} short, so that it may be picked up?",
                            $"{reference.Sku}是否短缺，可否提货？"
                        ),
                        Answer = new("Yes.", "是。"),
                        Outcome = FactValue.Of(true),
                        Clauses = [LoanFacts.DefinitionClause],
                        Facts = [.. facts],
                    }
            )
            : Decision.Refuse<ShortageReference>(
                MovementRefusals.NotShort.Because(LoanFacts.DefinitionClause, facts)
            );
    }

    /// <summary>Answers count and article.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CountId}: {Sku}";
}
