using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Checklists;

/// <summary>Which answers an item takes (LIB-CHECK-02), and what is said of the others.</summary>
public class AnswersOfKinds
{
    private static readonly ValueList<ParameterOption> Options =
    [
        new("photo", new("photo", "照片")),
        new("full", new("full", "满")),
    ];

    private static readonly Dictionary<string, ChecklistAnswer> Answers = new()
    {
        ["yes"] = ChecklistAnswer.Yes,
        ["no"] = ChecklistAnswer.No,
        ["words"] = ReviewItems.Given("words"),
        ["blank"] = ReviewItems.Given(" "),
        ["full"] = ReviewItems.Given("full"),
        ["7"] = ReviewItems.Given(7),
        ["-7"] = ReviewItems.Given(-7),
        ["date"] = ChecklistAnswer.Given(FactValue.Of(new LocalDate(2026, 10, 9))),
        ["no date"] = ChecklistAnswer.Given(new FactValue("date", "2026-02-30")),
        ["80%"] = ChecklistAnswer.Given(FactValue.Of(Percentage.Parse("80%"))),
        ["money"] = ChecklistAnswer.Given(FactValue.Of(Money.Parse("CNY 5.00"))),
        ["photo"] = ChecklistAnswer.Given(new Evidence("photo", "IMG-1")),
        ["drawing"] = ChecklistAnswer.Given(new Evidence("drawing", "D-1")),
        ["no evidence"] = ChecklistAnswer.Given(new FactValue("evidence", "photo")),
    };

    [Theory]
    [InlineData("confirm", "yes, no")]
    [InlineData("record", "yes, no")]
    [InlineData("text", "words, full")]
    [InlineData("whole", "7, -7")]
    [InlineData("count", "7")]
    [InlineData("date", "date")]
    [InlineData("percentage", "80%")]
    [InlineData("amount", "money")]
    [InlineData("figure", "7, -7, 80%, money")]
    [InlineData("choice", "full")]
    [InlineData("evidence", "photo")]
    public void An_item_takes_answers_of_its_kind_only(string asked, string takes)
    {
        Checklist list = Checklist.Start([Item(asked)], new Dictionary<string, string>());

        Assert.Equal(
            takes,
            string.Join(", ", Answers.Where(a => list.Answer("item", a.Value).IsAccepted).Select(a => a.Key))
        );
    }

    [Fact]
    public void A_yes_or_a_no_given_as_a_value_is_the_answer_yes_or_no()
    {
        Assert.Same(ChecklistAnswer.Yes, ChecklistAnswer.Given(FactValue.Of(true)));
        Assert.Same(ChecklistAnswer.No, ChecklistAnswer.Given(FactValue.Of(false)));
    }

    [Fact]
    public void What_does_not_fit_is_named_with_what_would()
    {
        RefusalReason reason = Assert.Single(
            ReviewItems.Empty.Answer("mood", ReviewItems.Given("splendid")).Refused().Reasons
        );

        Assert.Equal("checklists.answer-of-another-kind", reason.Code.Code);
        Assert.Equal(ClauseId.Parse("SHOP-02"), reason.Clause);
        Assert.Equal(
            new BilingualText(
                "The answer 'words 1, not shown' does not fit “Mood”. Give one of: good (good), poor (poor).",
                "回答“文字1（不显示）”不适用于“气氛”。请给出：以下之一：好（good）、差（poor）。"
            ),
            reason.Message
        );
    }

    [Theory]
    [InlineData("lines", "Give a whole number, zero or more.", "请给出：不小于零的整数。")]
    [InlineData("next", "Give a date.", "请给出：日期。")]
    [InlineData("shelf", "Give evidence, one of: photo (photo).", "请给出：以下证据之一：照片（photo）。")]
    public void What_an_item_takes_is_said_in_both_languages(string item, string english, string chinese)
    {
        RefusalReason reason = ReviewItems.Empty.Answer(item, ChecklistAnswer.Yes).Refused().Reasons[0];

        Assert.EndsWith(english, reason.Message.English, StringComparison.Ordinal);
        Assert.EndsWith(chinese, reason.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_item_is_refused() =>
        Assert.Equal(
            ["checklists.unknown-item"],
            ReviewItems.Empty.Answer("weather", ChecklistAnswer.Yes).Refused().Codes()
        );

    [Fact]
    public void The_reasons_cite_the_edition_that_set_the_list()
    {
        Checklist list = Reviews.Start();

        Assert.All(
            list.Answer("sent", ReviewItems.Given(5)).Refused().Reasons,
            reason => Assert.Equal("test/1", reason.Edition)
        );
    }

    [Fact]
    public void To_put_in_what_an_item_does_not_take_is_a_mistake_of_the_caller()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(
            "answer",
            () => ReviewItems.Empty.With("lines", ChecklistAnswer.Yes)
        );

        Assert.StartsWith(
            "The answer 'yes' does not fit “Order lines”.",
            thrown.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_missing_argument_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(
            "itemId",
            () => ReviewItems.Empty.Answer(null!, ChecklistAnswer.Yes)
        );
        Assert.Throws<ArgumentNullException>("answer", () => ReviewItems.Empty.Answer("sent", null!));
        Assert.Throws<ArgumentNullException>("value", () => ChecklistAnswer.Given((FactValue)null!));
        Assert.Throws<ArgumentNullException>("evidence", () => ChecklistAnswer.Given((Evidence)null!));
    }

    private static PolicyItem Item(string asked) =>
        asked switch
        {
            "confirm" => new("item", ClauseId.Parse("SHOP-02"), BilingualText.Same("Item"), 0, []),
            "record" => new(
                "item",
                ClauseId.Parse("SHOP-02"),
                BilingualText.Same("Item"),
                ItemAnswer.Record,
                []
            ),
            _ => ReviewItems.Valued(
                "item",
                "Item",
                "项目",
                Enum.Parse<FieldKind>(asked, ignoreCase: true)
            ) with
            {
                Options = Options,
            },
        };
}
