using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading;

/// <summary>Classes by share of the total: worked out by hand, and at the edges.</summary>
public class ParetoAnswers
{
    private static ParetoRule Rule(
        ParetoCrossing crossing = ParetoCrossing.UpperClass,
        ParetoNonPositive rest = ParetoNonPositive.Excluded
    ) => new([Class("A", 800_000), Class("B", 950_000), Class("C", 1_000_000)], crossing, rest);

    private static ParetoClass Class(string code, long parts) =>
        new(code, new($"class {code}", $"{code}类"), Percentage.FromPartsPerMillion(parts));

    private static ValueList<ParetoItem> Items(params long[] values) =>
        [.. values.Select((value, i) => new ParetoItem($"C-{i}", value))];

    // 50 25 10 5 4 3 2 1 of 100: running shares 50 75 85 90 94 97 99 100
    [Theory]
    [InlineData(ParetoCrossing.LowerClass, "A: 2, B: 3, C: 3")]
    [InlineData(ParetoCrossing.UpperClass, "A: 3, B: 3, C: 2")]
    public void The_item_that_crosses_is_in_the_class_that_the_policy_says(
        ParetoCrossing crossing,
        string expected
    )
    {
        ParetoClasses classes = ParetoClasses.Of(Items(5, 50, 1, 25, 3, 10, 2, 4), Rule(crossing)).Accepted();
        Assert.Equal(expected, classes.ToString());
        Assert.Equal(
            [500_000, 750_000, 850_000, 900_000, 940_000, 970_000, 990_000, 1_000_000],
            classes.ToRows(Language.English).Select(row => row.CumulativePartsPerMillion)
        );
    }

    [Fact]
    public void A_share_exactly_at_a_cut_is_in_the_class_under_either_rule()
    {
        Assert.Equal(
            "A: 1, B: 1, C: 1",
            ParetoClasses.Of(Items(80, 15, 5), Rule(ParetoCrossing.LowerClass)).Accepted().ToString()
        );
        Assert.Equal("A: 1, B: 1, C: 1", ParetoClasses.Of(Items(80, 15, 5), Rule()).Accepted().ToString());
    }

    [Fact]
    public void One_customer_alone_above_the_cut_does_not_leave_A_empty() =>
        Assert.Equal(
            "A: 1, B: 0, C: 1",
            ParetoClasses.Of(Items(99, 1), Rule(ParetoCrossing.LowerClass)).Accepted().ToString()
        );

    // three thirds: 333 333.3… parts per million round to 333 333; exactly they are above the cut of 333 333
    [Fact]
    public void A_share_is_compared_exactly_not_as_it_is_shown()
    {
        var rule = new ParetoRule(
            [Class("A", 333_333), Class("B", 333_334), Class("C", 1_000_000)],
            ParetoCrossing.UpperClass,
            ParetoNonPositive.Excluded
        );
        ParetoClasses classes = ParetoClasses.Of(Items(4, 3, 3, 2), rule).Accepted();
        Assert.Equal(["A", "B", "B", "C"], classes.Lines.Select(line => line.Class!.Code));
        classes = ParetoClasses
            .Of([new("a", 1_000_001), new("b", 1_000_000), new("c", 999_999)], rule)
            .Accepted();
        Assert.Equal("B", classes.Lines[1].Class!.Code);
    }

    [Fact]
    public void The_largest_total_that_fits_is_classed_and_one_more_is_refused()
    {
        Assert.Equal(
            "A: 1, B: 0, C: 1",
            ParetoClasses.Of(Items(long.MaxValue - 1, 1), Rule()).Accepted().ToString()
        );
        Assert.Equal(
            ["grading.total-too-large"],
            ParetoClasses.Of(Items(long.MaxValue, 1), Rule()).Refused().Codes()
        );
    }

    [Fact]
    public void Negative_values_are_never_part_of_the_total()
    {
        ParetoClasses classes = ParetoClasses
            .Of(Items(60, 40, long.MinValue), Rule(rest: ParetoNonPositive.LowestClass))
            .Accepted();
        Assert.Equal(100, classes.Total);
        Assert.Equal("C", classes.Lines[^1].Class!.Code);
        Assert.Equal(0, classes.Lines[^1].Rank);
    }

    [Fact]
    public void Everything_that_stands_in_the_way_is_said_at_once()
    {
        Refusal refusal = ParetoClasses
            .Of(
                [new("C-1", 5), new("C-1", 6), new("C-2", 0), new("C-3", -1)],
                Rule(rest: ParetoNonPositive.Refused)
            )
            .Refused();
        Assert.Equal(["grading.item-twice", "grading.not-positive", "grading.not-positive"], refusal.Codes());
        Assert.Equal(
            "The item 'C-1' is listed 2 times. Add its values up, and list it once.",
            refusal.Reasons[0].Message.English
        );
        Assert.Equal(
            "“C-2”的数值为0，不大于零，政策规定不予划分。请将其删去，或更改该选项。",
            refusal.Reasons[1].Message.Chinese
        );
    }

    [Fact]
    public void No_items_have_no_classes()
    {
        ParetoClasses classes = ParetoClasses.Of([], Rule()).Accepted();
        Assert.Empty(classes.Lines);
        Assert.Equal(3, classes.Empty.Count);
    }

    [Fact]
    public void Each_item_says_why_it_is_in_no_higher_class()
    {
        Explanation why = ParetoClasses
            .Of(Items(50, 25, 10, 5, 10), Rule(ParetoCrossing.LowerClass))
            .Explained();
        Explanation step = why.Steps.Single(one => one.FactNamed("item").Text == "C-2");
        Assert.Equal("class B.", step.Answer.English);
        Assert.Equal(
            ["The share that counts is 95%; the class ends at 80%."],
            step.NotApplied.Take(1).SelectMany(rule => rule.Unmet).Select(reason => reason.Message.English)
        );
    }

    [Fact]
    public void A_row_of_an_item_that_is_left_out_says_so()
    {
        ParetoRow row = ParetoClasses.Of(Items(-2), Rule()).Accepted().ToRows(Language.Chinese).Single();
        Assert.Equal(new ParetoRow(0, "C-0", -2, 0, "", "不计入"), row);
    }

    [Fact]
    public void A_rule_that_does_not_cover_everything_is_the_callers_fault()
    {
        ParetoClass[][] wrong =
        [
            [Class("A", 1_000_000)],
            [Class("A", 800_000), Class("B", 900_000)],
            [Class("A", 900_000), Class("B", 800_000), Class("C", 1_000_000)],
            [Class("A", 0), Class("B", 1_000_000)],
            [Class("A", 800_000), Class("A", 1_000_000)],
        ];
        Assert.All(
            wrong,
            given =>
                Assert.Throws<ArgumentException>(
                    "classes",
                    () => new ParetoRule([.. given], ParetoCrossing.UpperClass, ParetoNonPositive.Excluded)
                )
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new ParetoRule(Rule().Classes, (ParetoCrossing)9, ParetoNonPositive.Excluded)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new ParetoRule(Rule().Classes, ParetoCrossing.LowerClass, (ParetoNonPositive)9)
        );
    }
}
