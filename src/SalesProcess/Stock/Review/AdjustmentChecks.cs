using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>Finds everything that keeps the book of an article from being adjusted.</summary>
internal static class AdjustmentChecks
{
    private const int PartsPerMillionOfPercent = 10_000;

    /// <summary>Everything that is wrong with the line itself; one without an article number goes by its place.</summary>
    internal static IEnumerable<RefusalReason> Faults(AdjustmentLine line, int place)
    {
        Fact sku = StockFacts.Sku(line.Sku);
        if (string.IsNullOrWhiteSpace(line.Sku))
        {
            sku = StockFacts.Sku(string.Create(CultureInfo.InvariantCulture, $"#{place}"));
            yield return StockRefusals.NoSku.Because(clause: null, StockFacts.Place(place));
        }

        (string Name, Quantity Given, BilingualText Label)[] quantities =
        [
            ("expected-at-count", line.ExpectedAtCount, AdjustmentExplanations.ExpectedAtCountLabel),
            ("counted", line.Counted, StockFacts.CountedLabel),
            ("expected-now", line.ExpectedNow, AdjustmentFacts.ExpectedNowLabel),
        ];
        foreach ((string name, Quantity given, BilingualText label) in quantities)
        {
            if (given.Count < 0)
            {
                yield return StockRefusals.NegativeQuantity.Because(
                    clause: null,
                    sku,
                    StockFacts.Field(name, label),
                    StockFacts.Of("quantity", given, label)
                );
            }

            if (given != default && given.Unit != line.ExpectedAtCount.Unit)
            {
                yield return StockRefusals.MixedUnits.Because(
                    clause: null,
                    sku,
                    StockFacts.Field(name, label),
                    StockFacts.Of("quantity", given, label),
                    StockFacts.Unit(line.ExpectedAtCount)
                );
            }
        }

        if (line.UnitValue is { MinorUnits: < 0 } value)
        {
            yield return StockRefusals.NegativeValue.Because(
                AdjustmentFacts.ThresholdClause,
                sku,
                StockFacts.Of("value", value, new("unit value", "单位价值"))
            );
        }
    }

    /// <summary>What should be on hand after a posting is a quantity that is not below zero.</summary>
    internal static IEnumerable<RefusalReason> PostingFaults(AdjustmentLine line, Quantity posting)
    {
        Int128 after = (Int128)line.ExpectedNow.Count + posting.Count;
        Fact[] facts =
        [
            StockFacts.Sku(line.Sku),
            AdjustmentFacts.Posting(posting),
            AdjustmentFacts.ExpectedNow(line),
        ];
        if (after > long.MaxValue)
        {
            yield return AdjustmentRefusals.TooLarge.Because(AdjustmentFacts.StaleClause, facts);
        }

        if (after < 0)
        {
            Quantity left = line.ExpectedAtCount.WithUnits((long)after);
            yield return AdjustmentRefusals.BelowZero.Because(
                AdjustmentFacts.StaleClause,
                [.. facts, StockFacts.Of("expected-after", left, AdjustmentFacts.ExpectedAfterLabel)]
            );
        }
    }

    /// <summary>The reason from the list of the policy; null where it is missing, unknown or does not apply.</summary>
    internal static PolicyItem? ReasonOf(
        AdjustmentLine line,
        Quantity posting,
        PolicyReader read,
        List<RefusalReason> reasons
    )
    {
        if (read.Read(ReviewParameters.AdjustmentReasons) is not { } list)
        {
            return null;
        }

        Fact sku = StockFacts.Sku(line.Sku);
        Fact of = AdjustmentFacts.Posting(posting);
        if (string.IsNullOrWhiteSpace(line.Reason))
        {
            reasons.Add(
                AdjustmentRefusals.NoReason.Because(
                    list.Reading,
                    sku,
                    of,
                    AdjustmentFacts.Reasons(list.Value)
                )
            );
            return null;
        }

        if (list.Value.FirstOrDefault(reason => reason.Id == line.Reason) is not { } found)
        {
            reasons.Add(
                AdjustmentRefusals.UnknownReason.Because(
                    list.Reading,
                    sku,
                    AdjustmentFacts.OfReason(line.Reason),
                    AdjustmentFacts.Reasons(list.Value)
                )
            );
            return null;
        }

        ItemCondition[] unmet =
        [
            .. found.Conditions.Where(condition =>
                !condition.Values.Contains(TraitOf(condition.Trait, line, posting))
            ),
        ];
        if (unmet.Length == 0)
        {
            return found;
        }

        reasons.Add(
            AdjustmentRefusals.ReasonDoesNotApply.Because(
                list.Reading,
                sku,
                AdjustmentFacts.OfReason(found),
                of,
                Fact.Named(
                    "needed",
                    string.Join(", ", unmet.Select(one => $"{one.Trait}: {string.Join("/", one.Values)}")),
                    new("what it needs", "适用条件"),
                    AdjustmentLabels.Of(unmet)
                )
            )
        );
        return null;
    }

    /// <summary>The threshold that judges a posting; null where nobody sets one, or it cannot be held against it.</summary>
    internal static JudgedThreshold? ThresholdOf(
        AdjustmentLine line,
        Quantity posting,
        Quantity expected,
        PolicyReader read,
        List<RefusalReason> reasons
    )
    {
        (ThresholdLevel level, AdjustmentThreshold? threshold) =
            line.LocationThreshold is { } own ? (ThresholdLevel.Location, own)
            : line.WarehouseThreshold is { } outer ? (ThresholdLevel.Warehouse, outer)
            : (ThresholdLevel.Policy, OfPolicy(read));
        if (threshold is null)
        {
            return null;
        }

        if (
            threshold.Value is { } most
            && (line.UnitValue is not { } given || given.Currency != most.Currency)
        )
        {
            reasons.Add(
                AdjustmentRefusals.NoUnitValue.Because(
                    AdjustmentFacts.ThresholdClause,
                    StockFacts.Sku(line.Sku),
                    StockFacts.Of("threshold", most, new("largest value", "价值上限")),
                    new Fact("currency", FactValue.Of(most.Currency), new("currency", "币种"))
                )
            );
            return null;
        }

        return new JudgedThreshold(
            level,
            threshold,
            threshold.IsPassedBy(posting, expected),
            line.UnitValue is { } value && threshold.IsPassedBy(posting, value)
        );
    }

    private static AdjustmentThreshold? OfPolicy(PolicyReader read) =>
        read.Read(ReviewParameters.AdjustmentThresholdPercent) is { } percent
            ? new(Percentage.FromPartsPerMillion(percent.Value * PartsPerMillionOfPercent), value: null)
            : null;

    private static string TraitOf(string trait, AdjustmentLine line, Quantity posting) =>
        trait switch
        {
            AdjustmentFacts.Difference => posting.Count < 0
                ? AdjustmentFacts.Missing
                : AdjustmentFacts.Surplus,
            AdjustmentFacts.NoteTrait => string.IsNullOrWhiteSpace(line.Note) ? "" : "given",
            _ => "",
        };
}
