using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Decisions;

/// <summary>A no gives every reason at once, each with its code, its clause, its words and its facts.</summary>
public class Refusals
{
    [Fact]
    public void A_no_without_a_reason_is_not_allowed()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>("reasons", () => new Refusal([]));
        Assert.Equal("A refusal needs at least one reason. (Parameter 'reasons')", fault.Message);
        Assert.Throws<ArgumentNullException>("reasons", () => new Refusal(null!));
    }

    [Fact]
    public void The_messages_are_had_in_either_language_in_the_order_of_the_reasons()
    {
        var refusal = new Refusal([Explained.TooFew, Explained.NotKnown]);
        Assert.Equal(
            ["3 pcs are needed; there are 2 pcs.", "The day is not known."],
            refusal.Messages(Language.English)
        );
        Assert.Equal(["需要3 pcs，现有2 pcs。", "日期未知。"], refusal.Messages(Language.Chinese));
    }

    [Fact]
    public void For_a_log_there_is_a_line_a_reason()
    {
        Assert.Equal(
            """
            samples.too-few [SAMPLE-RULE-02]: 3 pcs are needed; there are 2 pcs.
            samples.not-known: The day is not known.
            """.ReplaceLineEndings("\n"),
            new Refusal([Explained.TooFew, Explained.NotKnown]).ToString()
        );
    }

    [Fact]
    public void A_fact_of_the_message_is_found_by_name()
    {
        Assert.Equal(FactValue.Of(Quantity.Pieces(3)), Explained.TooFew.FactNamed("needed"));
        Assert.Null(Explained.TooFew.FindFact("Needed"));
        Assert.Null(Explained.NotKnown.FindFact("needed"));
        KeyNotFoundException fault = Assert.Throws<KeyNotFoundException>(() =>
            Explained.NotKnown.FactNamed("needed")
        );
        Assert.Equal("The reason 'samples.not-known' has no fact named 'needed'.", fault.Message);
    }

    [Fact]
    public void Facts_and_ways_may_be_none_but_not_missing()
    {
        Assert.Empty(Explained.NotKnown.Facts);
        Assert.Empty(Explained.NotKnown.Ways);
        Assert.Throws<ArgumentNullException>(() => Explained.NotKnown with { Facts = null! });
        Assert.Throws<ArgumentNullException>(() => Explained.NotKnown with { Ways = null! });
    }

    [Fact]
    public void Refusals_are_equal_if_their_reasons_are_in_order()
    {
        Refusal[] Make() =>
            [
                new([Explained.TooFew]),
                new([Explained.NotKnown]),
                new([Explained.TooFew, Explained.NotKnown]),
                new([Explained.NotKnown, Explained.TooFew]),
                new([Explained.TooFew with { Edition = null }]),
                new([
                    Explained.TooFew with
                    {
                        Ways =
                        [
                            [Explained.NotKnown],
                        ],
                    },
                ]),
                new([Explained.TooFew with { Facts = [] }]),
            ];
        Contract.Equality(Make(), Make());
        Contract.NoOrder<Refusal>();
        Contract.NoOrder<RefusalReason>();
    }

    /// <summary>An article number with braces is not mistaken for the name of another fact of the message.</summary>
    [Fact]
    public void A_fact_stands_in_the_message_as_it_is()
    {
        var line = new StockLine { Sku = "{quantity}{{x}", Book = Quantity.Pieces(-1) };
        RefusalReason reason = StockCount.Assess(line, Policy.BuiltIn).Refused().Reasons[0];
        Assert.Equal("stock.negative-quantity", reason.Code.Code);
        Assert.Equal(
            "Line {quantity}{{x}: book is -1 pcs. Give a quantity of zero or more.",
            reason.Message.English
        );
        Assert.Equal("货号{quantity}{{x}：账面数量为-1 pcs。请给出不小于零的数量。", reason.Message.Chinese);
    }

    [Fact]
    public void Before_the_first_edition_the_book_of_policies_says_no_in_both_languages()
    {
        RefusalReason reason = Assert.Single(
            PolicyBook.BuiltIn.InForceOn(new LocalDate(2006, 12, 31)).Refused().Reasons
        );
        Assert.Null(reason.Clause);
        Assert.Equal(FactValue.Of(new LocalDate(2006, 12, 31)), reason.FactNamed("date"));
        Assert.DoesNotContain('{', reason.Message.English + reason.Message.Chinese);
    }
}
