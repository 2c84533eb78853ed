using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>Assesses counted stock: one line, or a whole count.</summary>
public static class StockCount
{
    /// <summary>Assesses one line: its variance, its status, what is in excess, and what to replenish.</summary>
    /// <param name="line">What is known of the article.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The finding with its explanation. Refused with everything that is wrong with the line (a negative
    /// quantity, mixed units, no normal band …) and all that its status asks for and is missing.</returns>
    /// <exception cref="ArgumentException">Kind, place or owner of the line is not a defined one.</exception>
    /// <example>
    /// <code>
    /// var line = new StockLine { Sku = "TEA-250", Specification = "250 g", Book = Quantity.Pieces(40),
    ///     Counted = Quantity.Pieces(55), NormalFrom = Quantity.Pieces(20), NormalTo = Quantity.Pieces(50),
    ///     UnitValue = Money.Of(12.50m, Currency.Cny) };
    /// StockCount.Assess(line, policy);   // over: 5 pcs in excess, worth CNY 62.50; variance 15 pcs
    /// </code>
    /// </example>
    [Implements("STOCK-COUNTER-01", "STOCK-COUNTER-03", "STOCK-COUNTER-05", "STOCK-COUNTER-06")]
    [Implements("STOCK-POP-02", "STOCK-POP-03")]
    [Implements("LIB-STOCK-01", "LIB-STOCK-02", "LIB-STOCK-04", "LIB-STOCK-05")]
    public static Decision<StockFinding> Assess(StockLine line, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(policy);
        CheckEnums(line, nameof(line));
        return Assess(line, place: 1, new StockPolicy(policy));
    }

    /// <summary>Assesses a whole count.</summary>
    /// <param name="lines">The lines; each article once a place and owner.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The findings in the order of the lines, with their totals; refused with every reason of every
    /// line, each with the place of its line, so that a count can be put right in one go.</returns>
    /// <exception cref="ArgumentException">A line is null, or its kind, place or owner is not a defined one.</exception>
    public static Decision<StockReport> Assess(IEnumerable<StockLine> lines, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(policy);
        StockLine[] all = [.. lines];
        if (Array.IndexOf(all, null) is var missing && missing >= 0)
        {
            throw new ArgumentException($"Line {missing + 1} of the list is null.", nameof(lines));
        }

        Array.ForEach(all, line => CheckEnums(line, nameof(lines)));

        // own goods and goods of others of one article, or of one article at two places, are counted apart
        var reasons = all.Repeated(line => (line.Sku, line.Place, line.Owner))
            .Where(group => !string.IsNullOrWhiteSpace(group.Key.Sku))
            .Select(group =>
                StockRefusals.DoubledSku.Because(
                    clause: null,
                    StockFacts.Sku(group.First()),
                    StockFacts.LinesOf(group.Count())
                )
            )
            .ToList();
        var values = new StockPolicy(policy);
        var findings = new List<StockFinding>();
        var steps = new List<OnDemand<Explanation>>();
        for (int i = 0; i < all.Length; i++)
        {
            Decision<StockFinding> line = Assess(all[i], i + 1, values);
            if (line.TryGetValue(out StockFinding? finding, out Refusal? refusal))
            {
                findings.Add(finding);
                steps.Add(line.Why!);
            }
            else
            {
                Fact place = StockFacts.Place(i + 1);
                reasons.AddRange(refusal.Reasons.Select(reason => At(place, reason)));
            }
        }

        (ValueList<StockTotals> totals, List<RefusalReason> tooLarge) = StockSums.Of(findings);
        reasons.AddRange(tooLarge);
        if (reasons.Count > 0)
        {
            return Decision.Refuse<StockReport>(new Refusal(reasons.Distinct().ToValueList()));
        }

        var report = new StockReport(findings.ToValueList(), totals);
        ValueList<OnDemand<Explanation>> whys = steps.ToValueList();
        return Decision.Accept(report, () => StockExplanations.Of(report, whys.Values()));
    }

    private static Decision<StockFinding> Assess(StockLine line, int place, StockPolicy policy)
    {
        var judged = new JudgedLine(line, policy);
        List<RefusalReason> reasons = [.. StockLineChecks.Faults(judged, place), .. judged.Missing];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<StockFinding>(new Refusal(reasons.ToValueList()));
        }

        var figures = new StockFigures(judged);
        ValueList<RefusalReason> tooLarge = StockLineChecks.TooLarge(judged, figures).ToValueList();
        return tooLarge.Count > 0
            ? Decision.Refuse<StockFinding>(new Refusal(tooLarge))
            : Accepted(StockFinding.Of(judged, figures), judged);
    }

    private static Decision<StockFinding> Accepted(StockFinding finding, JudgedLine judged) =>
        Decision.Accept(finding, () => StockExplanations.Of(finding, judged));

    private static void CheckEnums(StockLine line, string parameter)
    {
        if (!Enum.IsDefined(line.Kind))
        {
            throw new ArgumentException(
                $"The kind {(int)line.Kind} of article '{line.Sku}' is not a defined one. Take counter goods or POP material.",
                parameter
            );
        }

        if (!Enum.IsDefined(line.Place))
        {
            throw new ArgumentException(
                $"The place {(int)line.Place} of article '{line.Sku}' is not a defined one. Take counter, own store or dealer.",
                parameter
            );
        }

        if (!Enum.IsDefined(line.Owner))
        {
            throw new ArgumentException(
                $"The owner {(int)line.Owner} of article '{line.Sku}' is not a defined one. Take own or others.",
                parameter
            );
        }
    }

    // a value that the host has not set is asked for once, not once a line
    private static RefusalReason At(Fact place, RefusalReason reason) =>
        reason.FindFact("sku") is null ? reason : reason with { Facts = [.. reason.Facts, place] };
}
