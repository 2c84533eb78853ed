using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>Columns say of every line what is said of it with an explanation, and of all lines what the report says.</summary>
public class ColumnsAndExplainedLines
{
    [Fact]
    public void Every_line_has_the_figures_that_are_explained_and_every_fault_is_refused() =>
        Law.Holds(
            AnyColumns.All,
            lines =>
            {
                ColumnOutcome outcome = ColumnCalls.Assess(lines);
                if (outcome.Fault is { } fault)
                {
                    IsRefused(lines, (int)fault.Line, fault.Fault);
                    lines = lines.Part(0, (int)fault.Line);
                    outcome = ColumnCalls.Assess(lines);
                }

                AreEqual(outcome, lines);
            },
            cases: 2_000
        );

    [Fact]
    public void The_summary_has_the_totals_of_the_report() =>
        Law.Holds(
            AnyColumns.Sound,
            lines =>
            {
                if (ColumnCalls.Assess(lines) is not { Fault: null, Summary: var summary })
                {
                    return;
                }

                Decision<StockReport> decision = StockCount.Assess(
                    ExplainedForm.Lines(lines),
                    ExplainedForm.PolicyOf(lines)
                );
                if (TooLarge(summary).ToArray() is { Length: > 0 } codes)
                {
                    Assert.Equal(codes, decision.Refused().Codes());
                    return;
                }

                IsTotalled(summary, decision.Accepted());
            }
        );

    [Fact]
    public void Goods_of_others_are_those_whose_unit_value_is_zero() =>
        Law.Holds(
            AnyColumns.Sound,
            lines =>
            {
                ColumnOutcome outcome = ColumnCalls.Assess(lines with { UnitValue = null });
                if (outcome.Fault is null)
                {
                    AreEqual(outcome, lines, GoodsOwner.Others);
                }
            }
        );

    /// <summary>Of 2⁶² borrowed pieces of 2 fen each, none is there: −2⁶³ fit a long, and have no value without a sign.</summary>
    [Fact]
    public void A_variance_whose_gross_value_does_not_fit_is_refused_by_both()
    {
        var line = new ColumnCase(ColumnForm.LongLong, [0], [0]) { Borrowed = [1L << 62], UnitValue = [2] };
        Assert.Equal((0, StockLineFault.ValueTooLarge), ColumnCalls.Assess(line).Fault);
        IsRefused(line, 0, StockLineFault.ValueTooLarge);
    }

    private static void AreEqual(ColumnOutcome outcome, ColumnCase lines, GoodsOwner owner = GoodsOwner.Own)
    {
        for (int i = 0; i < lines.Lines; i++)
        {
            StockFinding finding = StockCount
                .Assess(ExplainedForm.Line(lines, i, owner), ExplainedForm.PolicyOf(lines))
                .Accepted();
            AreEqual(outcome, i, finding);
            ColumnCase line = lines.Part(i, i + 1) with
            {
                UnitValue = owner == GoodsOwner.Own ? lines.UnitValue?[i..(i + 1)] : null,
            };
            Assert.Equal(finding.BookValue?.MinorUnits ?? 0, ColumnCalls.Summarize(line).BookValue);
        }
    }

    private static void AreEqual(ColumnOutcome outcome, int i, StockFinding finding)
    {
        Assert.Equal(finding.Status, outcome.Status[i]);
        Assert.Equal(finding.Expected.Count, outcome.Expected[i]);
        Assert.Equal(finding.Variance?.Count ?? 0, outcome.Variance[i]);
        Assert.Equal(finding.VarianceValue?.MinorUnits ?? 0, outcome.VarianceValue[i]);
        Assert.Equal(finding.Replenish.Count, outcome.Replenish[i]);
        Assert.Equal(finding.Excess.Count, outcome.Excess[i]);
        Assert.Equal(finding.ExcessValue.MinorUnits, outcome.ExcessValue[i]);
        Assert.Equal(finding.Change?.Count ?? 0, outcome.Change[i]);
    }

    private static void IsTotalled(StockSummary summary, StockReport report)
    {
        Assert.Equal(summary.Lines, report.Findings.Count);
        Assert.Equal(summary.NotCounted, report.CountOf(StockStatus.NotCounted));
        Assert.Equal(summary.Short, report.CountOf(StockStatus.Short));
        Assert.Equal(summary.Normal, report.CountOf(StockStatus.Normal));
        Assert.Equal(summary.Over, report.CountOf(StockStatus.Over));
        Assert.Equal(summary.Replenish, report.ReplenishTotals.Sum(total => total.Count));
        Assert.Equal(
            summary.Counted,
            report.Findings.Aggregate(Int128.Zero, (sum, f) => sum + (f.Line.Counted?.Count ?? 0))
        );
        if (report.Totals is not [var totals])
        {
            Assert.Equal(0, summary.Lines);
            return;
        }

        Assert.Equal(summary.VarianceValue, totals.NetVariance.MinorUnits);
        Assert.Equal(summary.VarianceValueGross, totals.GrossVariance.MinorUnits);
        Assert.Equal(summary.MissingValue, totals.Shrinkage.MinorUnits);
        Assert.Equal(summary.BookValue, totals.BookValue.MinorUnits);
        Assert.Equal(summary.ExcessValue, totals.ExcessValue.MinorUnits);
    }

    // a summary of columns holds more than the amounts and quantities of a report
    private static IEnumerable<string> TooLarge(StockSummary summary) =>
        new (Int128 Sum, string Code)[]
        {
            (summary.VarianceValueGross, "stock.sum-too-large"),
            (summary.BookValue, "stock.sum-too-large"),
            (summary.ExcessValue, "stock.total-too-large"),
            (summary.Replenish, "stock.sum-too-large"),
        }
            .Where(total => total.Sum > long.MaxValue)
            .Select(total => total.Code);

    // a quantity holds more than an int: the same line in wider columns is too large for one, or has another fault
    private static void IsTooLargeForInt(ColumnCase line)
    {
        ColumnOutcome outcome = ColumnCalls.Assess(line);
        if (outcome.Fault is { } fault)
        {
            IsRefused(line, 0, fault.Fault);
            return;
        }

        Assert.True(Math.Max(outcome.Expected[0], outcome.Replenish[0]) > int.MaxValue);
        AreEqual(outcome, line);
    }

    private static void IsRefused(ColumnCase lines, int i, StockLineFault fault)
    {
        if (fault == StockLineFault.QuantityTooLarge && lines.Form != ColumnForm.LongLong)
        {
            IsTooLargeForInt(lines.Part(i, i + 1) with { Form = ColumnForm.LongLong });
            return;
        }

        // a count of one line, because its gross variance must fit as well
        Decision<StockReport> decision = StockCount.Assess(
            [ExplainedForm.Line(lines, i)],
            ExplainedForm.PolicyOf(lines)
        );
        Assert.Contains(
            decision.Refused().Codes(),
            code =>
                fault switch
                {
                    StockLineFault.NegativeQuantity => code == "stock.negative-quantity",
                    StockLineFault.NegativeUnitValue => code == "stock.negative-value",
                    StockLineFault.PackWithoutPieces => code == "stock.pack-below-one",
                    StockLineFault.MoreAwayThanBooked => code == "stock.more-away-than-there",
                    StockLineFault.BandUpsideDown => code == "stock.band-upside-down",
                    StockLineFault.TargetBelowBand => code == "stock.target-below-band",
                    StockLineFault.QuantityTooLarge => code == "stock.quantity-too-large",
                    StockLineFault.ValueTooLarge => code is "stock.value-too-large" or "stock.sum-too-large",
                    _ => false,
                }
        );
    }
}
