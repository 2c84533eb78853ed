using SalesProcess.Decisions;
using SalesProcess.Measures;
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
    /// <exception cref="ArgumentException">The kind of the line is not a defined one.</exception>
    /// <example>
    /// <code>
    /// var line = new StockLine { Sku = "TEA-250", Specification = "250 g", Book = Quantity.Pieces(40),
    ///     Counted = Quantity.Pieces(55), NormalFrom = Quantity.Pieces(20), NormalTo = Quantity.Pieces(50),
    ///     UnitValue = Money.Of(12.50m, Currency.Cny) };
    /// StockCount.Assess(line, policy);   // over: 5 pcs in excess, worth CNY 62.50; variance 15 pcs
    /// </code>
    /// </example>
    [Implements("STOCK-COUNTER-03", "STOCK-COUNTER-06", "STOCK-POP-02", "LIB-STOCK-01")]
    public static Decision<StockFinding> Assess(StockLine line, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(policy);
        CheckKind(line, nameof(line));
        return Assess(line, place: 1, policy);
    }

    /// <summary>Assesses a whole count.</summary>
    /// <param name="lines">The lines; each article once.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The findings in the order of the lines, with their totals; refused with every reason of every
    /// line, each with the place of its line, so that a count can be put right in one go.</returns>
    /// <exception cref="ArgumentException">A line is null, or its kind is not a defined one.</exception>
    public static Decision<StockReport> Assess(IEnumerable<StockLine> lines, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(policy);
        StockLine[] all = [.. lines];
        if (Array.IndexOf(all, null) is var missing && missing >= 0)
        {
            throw new ArgumentException($"Line {missing + 1} of the list is null.", nameof(lines));
        }

        Array.ForEach(all, line => CheckKind(line, nameof(lines)));

        var reasons = all.GroupBy(line => line.Sku, StringComparer.Ordinal)
            .Where(group => group.Count() > 1 && !string.IsNullOrWhiteSpace(group.Key))
            .Select(group =>
                StockRefusals.DoubledSku.Because(
                    clause: null,
                    StockFacts.Sku(group.First()),
                    new Fact("count", FactValue.Of(group.Count()), new("lines", "行数"))
                )
            )
            .ToList();
        var findings = new List<StockFinding>();
        var steps = new List<OnDemand<Explanation>>();
        for (int i = 0; i < all.Length; i++)
        {
            Decision<StockFinding> line = Assess(all[i], i + 1, policy);
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

        reasons.AddRange(TotalsTooLarge(findings));
        if (reasons.Count > 0)
        {
            return Decision.Refuse<StockReport>(new Refusal(reasons.Distinct().ToValueList()));
        }

        var report = new StockReport(findings.ToValueList());
        ValueList<OnDemand<Explanation>> whys = steps.ToValueList();
        return Decision.Accept(report, () => StockExplanations.Of(report, whys.Values()));
    }

    private static Decision<StockFinding> Assess(StockLine line, int place, PolicyEdition policy)
    {
        var read = new PolicyReader(policy);
        if (line is { LastPeriod: not null, Counted: not null })
        {
            _ = read.Read(StockParameters.LastCorrespondingPeriod);
        }

        List<RefusalReason> reasons = [.. StockLineChecks.Faults(line, place), .. read.Missing];
        StockStatus status = StockLineChecks.StatusOf(line) ?? default;
        if (reasons.Count == 0 && ExcessValue(line, status) is null)
        {
            reasons.Add(ValueTooLarge(line));
        }

        if (reasons.Count > 0)
        {
            return Decision.Refuse<StockFinding>(new Refusal(reasons.ToValueList()));
        }

        StockFinding finding = Find(line, status);
        return Accepted(finding, read.Readings);
    }

    private static Decision<StockFinding> Accepted(StockFinding finding, ValueList<PolicyReading> readings) =>
        Decision.Accept(finding, () => StockExplanations.Of(finding, readings));

    private static void CheckKind(StockLine line, string parameter)
    {
        if (!Enum.IsDefined(line.Kind))
        {
            throw new ArgumentException(
                $"The kind {(int)line.Kind} of article '{line.Sku}' is not a defined one. Take counter goods or POP material.",
                parameter
            );
        }
    }

    // a value that the host has not set is asked for once, not once a line
    private static RefusalReason At(Fact place, RefusalReason reason) =>
        reason.FindFact("sku") is null ? reason : reason with { Facts = [.. reason.Facts, place] };

    private static StockFinding Find(StockLine line, StockStatus status)
    {
        Quantity none = line.Book.WithUnits(0);
        return new StockFinding(line)
        {
            Status = status,
            Variance = CountedLess(line, line.Book),
            Replenish = status == StockStatus.Short ? Lacking(line) : none,
            Excess = status == StockStatus.Over ? CountedLess(line, line.NormalTo)!.Value : none,
            ExcessValue = ExcessValue(line, status) ?? default,
            Change = CountedLess(line, line.LastPeriod),
        };
    }

    // in the unit of the book: a zero may have been given without one
    private static Quantity? CountedLess(StockLine line, Quantity? other) =>
        line.Counted is { } counted && other is { } given
            ? line.Book.WithUnits(counted.Count - given.Count)
            : null;

    private static Quantity Lacking(StockLine line)
    {
        Int128 lacking = (Int128)line.Target!.Value.Count - line.Counted!.Value.Count - line.InTransit.Count;
        return line.Book.WithUnits((long)Int128.Max(lacking, 0));
    }

    // null where the product does not fit an amount of money
    private static Money? ExcessValue(StockLine line, StockStatus status)
    {
        if (status != StockStatus.Over)
        {
            return default(Money);
        }

        Int128 excess = line.Counted!.Value.Count - line.NormalTo!.Value.Count;
        Int128 value = excess * line.UnitValue!.Value.MinorUnits;
        return value <= long.MaxValue ? line.UnitValue.Value.WithUnits((long)value) : null;
    }

    private static IEnumerable<RefusalReason> TotalsTooLarge(List<StockFinding> findings) =>
        findings
            .GroupBy(finding => finding.ExcessValue.Currency)
            .Where(group =>
                group.Aggregate(Int128.Zero, (sum, f) => sum + f.ExcessValue.MinorUnits) > long.MaxValue
            )
            .Select(group =>
                StockRefusals.TotalTooLarge.Because(
                    StockFacts.ClauseOf(StockStatus.Over, group.First().Line.Kind),
                    new Fact("currency", FactValue.Of(group.Key), new("currency", "币种"))
                )
            );

    private static RefusalReason ValueTooLarge(StockLine line) =>
        StockRefusals.ValueTooLarge.Because(
            StockFacts.ClauseOf(StockStatus.Over, line.Kind),
            StockFacts.Sku(line),
            StockFacts.Of("quantity", line.Counted!.Value - line.NormalTo!.Value, new("excess", "积压数量")),
            StockFacts.Of("value", line.UnitValue!.Value, new("unit value", "单位价值"))
        );
}
