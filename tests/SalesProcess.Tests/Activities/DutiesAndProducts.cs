using SalesProcess.Activities;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities;

/// <summary>The duties of every day, and the indicators of the main-line products.</summary>
public class DutiesAndProducts
{
    [Fact]
    public void At_the_desk_four_duties_stand_for_two_clauses()
    {
        Checklist duties = DailyDuties.Start(ActivityProfile.Desk, Support.Policy.BuiltIn).Accepted();

        Assert.Equal(
            [
                ("intent-customers-followed-up", "TARGET-FOLLOW-DAY"),
                ("scripts-practised", "TARGET-FOLLOW-DAY"),
                ("objections-reported", "TARGET-FEEDBACK-DAY"),
                ("problems-reported", "TARGET-FEEDBACK-DAY"),
            ],
            duties.Entries.Select(entry => (entry.Item.Id, entry.Item.Clause.ToString()))
        );
        Assert.Equal(4, duties.Complete().Refused().Reasons.Count);
    }

    [Fact]
    public void A_duty_that_is_done_or_does_not_apply_is_settled()
    {
        Checklist duties = DailyDuties
            .Start(ActivityProfile.Desk, Support.Policy.BuiltIn)
            .Accepted()
            .With("intent-customers-followed-up", ChecklistAnswer.Yes)
            .With("scripts-practised", ChecklistAnswer.Yes)
            .With("objections-reported", ChecklistAnswer.DoesNotApply("There were none."))
            .With("problems-reported", ChecklistAnswer.No);

        RefusalReason open = Assert.Single(duties.Complete().Refused().Reasons);
        Assert.Equal("problems-reported", open.FactNamed("item").Text);

        Explanation why = duties.With("problems-reported", ChecklistAnswer.Yes).Complete().Explained();
        Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
        string[] duty = [.. stored.FactsNamed("mandatory-item").Select(item => item.Text)];
        Assert.Equal(4, duty.Length);
        Assert.Equal(
            duty.All(item => stored.Facts.Any(fact => fact.Name.EndsWith(item, StringComparison.Ordinal))),
            stored.Outcome.AsYesNo()
        );
    }

    [Fact]
    public void In_the_field_the_sources_name_no_daily_duty() =>
        Assert.Empty(DailyDuties.Start(Days.Urban, Support.Policy.BuiltIn).Accepted().Entries);

    [Fact]
    public void Exactly_the_target_of_a_product_is_enough()
    {
        ValueList<ProductFigure<Quantity>> figures = [Figure("A", 10, 10), Figure("B", 5, 7)];

        Explanation why = MainlineProducts.Check(figures).Explained();
        Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
        Assert.Equal(
            stored
                .FactsNamed("actual")
                .Zip(stored.FactsNamed("target"))
                .All(pair => pair.First.As<Quantity>() >= pair.Second.As<Quantity>()),
            stored.Outcome.AsYesNo()
        );
    }

    [Fact]
    public void Every_product_that_is_short_is_named()
    {
        ValueList<ProductFigure<Quantity>> figures =
        [
            Figure("A", 10, 9),
            Figure("B", 5, 5),
            Figure("C", long.MaxValue, long.MinValue),
        ];

        Refusal refusal = MainlineProducts.Check(figures).Refused();

        Assert.Equal(["A", "C"], refusal.Reasons.Select(reason => reason.FactNamed("product").Text));
        Assert.Equal("Product A: 9 pcs of 10 pcs. Sell the rest.", refusal.Reasons[0].Message.English);
        Assert.Equal(
            ["activities.no-mainline-products"],
            MainlineProducts.Check<Money>([]).Refused().Codes()
        );
    }

    [Fact]
    public void A_figure_has_one_unit() =>
        Assert.Throws<ArgumentException>(() =>
            MainlineProducts.Check<Quantity>([
                new("A", Quantity.Pieces(1), Quantity.Of(1, UnitOfMeasure.Parse("box"))),
            ])
        );

    private static ProductFigure<Quantity> Figure(string product, long target, long actual) =>
        new(product, Quantity.Pieces(target), Quantity.Pieces(actual));
}
