using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>What a program reads in the reasons against a line: which figure, and which line of the list.</summary>
public class FactsOfStockRefusals
{
    [Fact]
    public void A_negative_figure_is_named_by_a_stable_code()
    {
        Quantity negative = Quantity.Pieces(-1);
        StockLine line = Lines.Tea(30) with
        {
            Book = negative,
            Counted = negative,
            InTransit = negative,
            LentOut = negative,
            Borrowed = negative,
            NormalFrom = negative,
            NormalTo = negative,
            Target = negative,
            PreviousCount = negative,
            SamePeriodLastYear = negative,
        };
        RefusalReason[] reasons =
        [
            .. StockCount
                .Assess(line, Lines.Comparing)
                .Refused()
                .Reasons.Where(reason => reason.Code.Code == "stock.negative-quantity"),
        ];
        Assert.Equal(
            [
                "book",
                "counted",
                "in-transit",
                "lent-out",
                "borrowed",
                "normal-from",
                "normal-to",
                "target",
                "previous-count",
                "same-period-last-year",
            ],
            reasons.Select(reason => reason.FactNamed("field").Text)
        );
        Assert.All(reasons, reason => Assert.Equal(negative, reason.FactNamed("quantity").As<Quantity>()));
    }

    [Fact]
    public void A_figure_in_another_unit_is_named_by_its_code_and_shown_by_its_name()
    {
        RefusalReason reason = Assert.Single(
            StockCount
                .Assess(Lines.Tea(30) with { InTransit = Lines.Boxes(3) }, Lines.Comparing)
                .Refused()
                .Reasons
        );
        Assert.Equal("stock.mixed-units", reason.Code.Code);
        Fact field = Assert.Single(reason.Facts, fact => fact.Name == "field");
        Assert.Equal(FactValue.Of("in-transit"), field.Value);
        Assert.Equal("in transit", field.Show(Language.English));
        Assert.Equal("途中数量", field.Show(Language.Chinese));
        Assert.Equal(new BilingualText("figure", "数据项"), field.Label);
    }

    [Fact]
    public void Each_missing_end_of_the_band_is_named_by_its_code() =>
        Assert.Equal(
            [("stock.no-normal-band", "normal-from"), ("stock.no-normal-band", "normal-to")],
            StockCount
                .Assess(Lines.Tea(30) with { NormalFrom = null, NormalTo = null }, Policy.BuiltIn)
                .Refused()
                .Reasons.Select(reason => (reason.Code.Code, reason.FactNamed("field").Text))
        );

    [Fact]
    public void Every_reason_against_a_line_of_a_list_has_the_place_of_the_line()
    {
        Refusal refusal = Lines.Refused(
            Lines.Tea(30) with
            {
                Sku = "A",
            },
            Lines.Tea(51) with
            {
                Sku = "B",
                Specification = null,
                UnitValue = null,
            },
            Lines.Tea(-1) with
            {
                Sku = "C",
            },
            Lines.Tea(30) with
            {
                Sku = " ",
            }
        );
        Assert.Equal(
            [
                ("stock.no-specification", 2),
                ("stock.no-unit-value", 2),
                ("stock.negative-quantity", 3),
                ("stock.no-sku", 4),
            ],
            refusal.Reasons.Select(reason => (reason.Code.Code, reason.FactNamed("place").AsWhole()))
        );
        Fact place = Assert.Single(refusal.Reasons[2].Facts, fact => fact.Name == "place");
        Assert.Equal(new BilingualText("place in the list", "行号"), place.Label);
    }

    [Fact]
    public void Two_lines_of_one_article_are_told_apart_by_their_places()
    {
        Refusal refusal = Lines.Refused(Lines.Tea(-1), Lines.Tea(30) with { Sku = "B" }, Lines.Tea(-1));
        Assert.Equal(
            [("stock.doubled-sku", null), ("stock.negative-quantity", 1L), ("stock.negative-quantity", 3L)],
            refusal.Reasons.Select(reason => (reason.Code.Code, reason.FindFact("place")?.AsWhole()))
        );
    }

    [Fact]
    public void A_line_that_is_assessed_alone_has_no_place() =>
        Assert.Null(StockCount.Assess(Lines.Tea(-1), Policy.BuiltIn).Refused().Reasons[0].FindFact("place"));

    [Fact]
    public void A_value_that_the_host_must_set_belongs_to_no_line()
    {
        StockLine line = Lines.Tea(30) with { PreviousCount = Quantity.Pieces(45) };
        RefusalReason reason = Assert.Single(Lines.Refused(line, line with { Sku = "B" }).Reasons);
        Assert.Equal("policies.value-from-host", reason.Code.Code);
        Assert.Null(reason.FindFact("place"));
    }
}
