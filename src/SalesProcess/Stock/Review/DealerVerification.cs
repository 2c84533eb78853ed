using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>A verification of a dealer's stock: the statistic, the real business situation, and the advice to the
/// company and to the dealer.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record DealerVerification
{
    private DealerVerification(DealerStockStatistic statistic, CompletedForm advice) =>
        (Statistic, Advice) = (statistic, advice);

    /// <summary>The statistic that the advice rests on.</summary>
    public DealerStockStatistic Statistic { get; }

    /// <summary>The form <see cref="ReviewParameters.DealerVerification"/>, with nothing open.</summary>
    public CompletedForm Advice { get; }

    /// <summary>Makes the record of a verification.</summary>
    /// <param name="statistic">The statistic.</param>
    /// <param name="advice">The form <see cref="ReviewParameters.DealerVerification"/>, filled in.</param>
    /// <returns>The record; refused with every open field: a verification without advice to both is not finished.</returns>
    /// <exception cref="ArgumentException">It is another form.</exception>
    [Implements("DEALER-STOCKCHECK-01", "STOCK-DEALER-VERIFY")]
    public static Decision<DealerVerification> Of(DealerStockStatistic statistic, FilledForm advice)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        ArgumentNullException.ThrowIfNull(advice);
        return advice.Reading.Parameter == ReviewParameters.DealerVerification.Name
            ? advice
                .Complete()
                .Then(form =>
                {
                    var verification = new DealerVerification(statistic, form);
                    return Decision.Accept(verification, () => Explain(verification));
                })
            : throw new ArgumentException(
                $"The form is '{advice.Reading.Parameter}'. Start it with '{ReviewParameters.DealerVerification}'.",
                nameof(advice)
            );
    }

    /// <summary>Answers the statistic.</summary>
    /// <returns>One line; the advice is not shown.</returns>
    public override string ToString() => Statistic.ToString();

    private static Explanation Explain(DealerVerification verification) =>
        new()
        {
            Decision = "stock.dealer-verification",
            Question = new(
                $"Is the verification of dealer '{verification.Statistic.Record.Dealer}' finished?",
                $"经销商“{verification.Statistic.Record.Dealer}”的库存核实是否完成？"
            ),
            Answer = new(
                "Yes: statistic, and advice to the company and to the dealer.",
                "是：统计以及分别给公司和经销商的建议或意见均已完成。"
            ),
            Outcome = FactValue.Of(value: true),
            Clauses = [DealerStockFacts.CheckClause, DealerStockFacts.VerifyClause],
            Facts = [DealerStockFacts.Dealer(verification.Statistic.Record)],
            Steps = [DealerStockFacts.Explain(verification.Statistic)],
        };
}
