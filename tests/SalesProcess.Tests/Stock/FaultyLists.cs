using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>What is wrong with a list is said once, and of the right line.</summary>
public class FaultyLists
{
    private static readonly StockLine Line = new()
    {
        Sku = "TEA",
        Book = Quantity.Pieces(10),
        Counted = Quantity.Pieces(12),
        NormalFrom = Quantity.Pieces(5),
        NormalTo = Quantity.Pieces(20),
        PreviousCount = Quantity.Pieces(11),
    };

    [Fact]
    public void A_value_that_the_host_must_set_is_asked_for_once() =>
        Assert.Equal(
            ["policies.value-from-host"],
            StockCount.Assess([Line, Line with { Sku = "OOL" }], Policy.BuiltIn).Refused().Codes()
        );

    [Fact]
    public void It_is_asked_for_beside_what_is_wrong_with_the_lines() =>
        Assert.Equal(
            ["stock.negative-quantity", "policies.value-from-host"],
            StockCount.Assess([Line with { Book = Quantity.Pieces(-1) }], Policy.BuiltIn).Refused().Codes()
        );

    [Fact]
    public void It_is_not_asked_for_where_nothing_was_counted() =>
        Assert.True(StockCount.Assess([Line with { Counted = null }], Policy.BuiltIn).IsAccepted);

    [Fact]
    public void A_line_without_an_article_number_is_named_by_its_place() =>
        Assert.Equal(
            ["Line 2 has no article number. Give each line one."],
            StockCount
                .Assess(
                    [Line with { PreviousCount = null }, Line with { Sku = " ", PreviousCount = null }],
                    Policy.BuiltIn
                )
                .Refused()
                .Messages(Language.English)
        );

    [Fact]
    public void A_null_line_is_a_mistake_of_the_caller_and_named_by_its_place()
    {
        var fault = Assert.Throws<ArgumentException>(() => StockCount.Assess([Line, null!], Policy.BuiltIn));
        Assert.StartsWith("Line 2 of the list is null.", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(-1)]
    public void An_undefined_kind_is_a_mistake_of_the_caller_for_one_line_and_in_a_list(int kind)
    {
        StockLine odd = Line with { Kind = (MaterialKind)kind };
        string message =
            $"The kind {kind} of article 'TEA' is not a defined one. Take counter goods or POP material.";
        Assert.StartsWith(
            message,
            Assert.Throws<ArgumentException>("line", () => StockCount.Assess(odd, Policy.BuiltIn)).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            message,
            Assert
                .Throws<ArgumentException>("lines", () => StockCount.Assess([Line, odd], Policy.BuiltIn))
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_value_without_a_currency_is_no_value() =>
        Assert.Equal(
            ["stock.no-unit-value"],
            StockCount
                .Assess(
                    Line with
                    {
                        PreviousCount = null,
                        Counted = Quantity.Pieces(30),
                        Specification = "250 g",
                        UnitValue = default(Money),
                    },
                    Policy.BuiltIn
                )
                .Refused()
                .Codes()
        );
}
