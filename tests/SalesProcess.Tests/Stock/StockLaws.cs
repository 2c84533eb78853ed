using System.Numerics;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>What holds for every line and every count.</summary>
public class StockLaws
{
    private const int Cases = 10_000;

    [Fact]
    public void Every_sound_line_has_exactly_one_status() =>
        Law.Holds(
            AnyLines.Sound,
            line =>
            {
                if (Found(line) is { } finding)
                {
                    bool isShort = line.Counted?.Count < line.NormalFrom!.Value.Count;
                    bool isOver = line.Counted?.Count > line.NormalTo!.Value.Count;
                    Assert.Equal(line.Counted is null, finding.Status == StockStatus.NotCounted);
                    Assert.Equal(isShort, finding.Status == StockStatus.Short);
                    Assert.Equal(isOver, finding.Status == StockStatus.Over);
                    Assert.Equal(
                        line.Counted is not null && !isShort && !isOver,
                        finding.Status == StockStatus.Normal
                    );
                }
            },
            Cases
        );

    [Fact]
    public void A_sound_line_is_refused_only_where_the_value_of_its_excess_does_not_fit() =>
        Law.Holds(
            AnyLines.Sound,
            line =>
            {
                BigInteger excess = (line.Counted?.Count ?? 0) - (BigInteger)line.NormalTo!.Value.Count;
                bool fits = excess <= 0 || excess * line.UnitValue!.Value.MinorUnits <= long.MaxValue;
                Decision<StockFinding> decision = StockCount.Assess(line, Lines.Comparing);
                Assert.Equal(fits, decision.IsAccepted);
                if (!fits)
                {
                    Assert.Equal(["stock.value-too-large"], decision.Refused().Codes());
                }
            },
            Cases
        );

    [Fact]
    public void A_short_line_has_its_target_after_replenishment_and_no_more_than_it_needs() =>
        Law.Holds(
            AnyLines.Sound,
            line =>
            {
                if (Found(line) is { Status: StockStatus.Short } finding)
                {
                    BigInteger there = (BigInteger)line.Counted!.Value.Count + line.InTransit.Count;
                    BigInteger after = there + finding.Replenish.Count;
                    Assert.True(finding.Replenish.Count >= 0);
                    Assert.Equal(BigInteger.Max(there, line.Target!.Value.Count), after);
                }
            },
            Cases
        );

    [Fact]
    public void Only_a_short_line_is_replenished_and_only_a_line_in_excess_has_a_value() =>
        Law.Holds(
            AnyLines.Sound,
            line =>
            {
                if (Found(line) is { } finding)
                {
                    Assert.True(finding.Replenish.Count == 0 || finding.Status == StockStatus.Short);
                    Assert.Equal(finding.Excess.Count > 0, finding.Status == StockStatus.Over);
                    Assert.True(finding.ExcessValue.MinorUnits == 0 || finding.Status == StockStatus.Over);
                }
            },
            Cases
        );

    [Fact]
    public void Every_figure_that_is_found_is_in_the_unit_of_the_book() =>
        Law.Holds(
            AnyLines.Any,
            line =>
            {
                if (Found(line) is { } finding)
                {
                    Quantity?[] found = [finding.Variance, finding.Replenish, finding.Excess, finding.Change];
                    Assert.All(found.OfType<Quantity>(), q => Assert.Equal(line.Book.Unit, q.Unit));
                }
            },
            Cases
        );

    [Fact]
    public void Any_line_is_refused_for_exactly_what_is_wrong_with_it() =>
        Law.Holds(
            AnyLines.Any,
            line =>
            {
                Decision<StockFinding> decision = StockCount.Assess(line, Lines.Comparing);
                string[] codes = decision.Match((_, _) => [], refusal => refusal.Codes());
                Assert.Equal(Expected(line).Order(), codes.Order());
            },
            Cases
        );

    private static bool IsSound(Quantity quantity, StockLine line) =>
        quantity.Count >= 0 && (quantity == default || quantity.Unit == line.Book.Unit);

    private static StockFinding? Found(StockLine line) =>
        StockCount.Assess(line, Lines.Comparing).Match<StockFinding?>((finding, _) => finding, _ => null);

    /// <summary>The codes as the documented conditions give them.</summary>
    private static List<string> Expected(StockLine line)
    {
        Quantity?[] given =
        [
            line.Book,
            line.Counted,
            line.InTransit,
            line.NormalFrom,
            line.NormalTo,
            line.Target,
            line.LastPeriod,
        ];
        List<string> codes = [];
        foreach (Quantity quantity in given.OfType<Quantity>())
        {
            codes.AddRange(quantity.Count < 0 ? ["stock.negative-quantity"] : []);
            bool isNeutral = quantity == default;
            codes.AddRange(!isNeutral && quantity.Unit != line.Book.Unit ? ["stock.mixed-units"] : []);
        }

        bool isCounted = line.Counted is not null;
        codes.AddRange(isCounted && line.NormalFrom is null ? ["stock.no-normal-band"] : []);
        codes.AddRange(isCounted && line.NormalTo is null ? ["stock.no-normal-band"] : []);
        if (line.NormalFrom is { } from && line.NormalTo is { } to && from.Count > to.Count)
        {
            codes.AddRange(from.Unit == to.Unit || to == default ? ["stock.band-upside-down"] : []);
        }

        if (line.NormalFrom is { } least && line.Target is { } level && level.Count < least.Count)
        {
            codes.AddRange(IsSound(least, line) && IsSound(level, line) ? ["stock.target-below-band"] : []);
        }

        codes.AddRange(line.UnitValue?.MinorUnits < 0 ? ["stock.negative-value"] : []);
        Quantity?[] judgedBy = [line.Counted, line.NormalFrom, line.NormalTo];
        if (
            !judgedBy.All(q => q is { } given && IsSound(given, line))
            || line.NormalFrom!.Value.Count > line.NormalTo!.Value.Count
        )
        {
            return codes;
        }

        bool isShort = line.Counted!.Value.Count < line.NormalFrom.Value.Count;
        bool isOver = line.Counted.Value.Count > line.NormalTo.Value.Count;
        bool noSpecification = string.IsNullOrWhiteSpace(line.Specification);
        codes.AddRange((isShort || isOver) && noSpecification ? ["stock.no-specification"] : []);
        codes.AddRange(isShort && line.Target is null ? ["stock.no-target"] : []);
        codes.AddRange(isOver && line.UnitValue is null ? ["stock.no-unit-value"] : []);
        BigInteger value =
            (line.Counted.Value.Count - (BigInteger)line.NormalTo.Value.Count)
            * (line.UnitValue?.MinorUnits ?? 0);
        codes.AddRange(isOver && codes.Count == 0 && value > long.MaxValue ? ["stock.value-too-large"] : []);
        return codes;
    }
}
