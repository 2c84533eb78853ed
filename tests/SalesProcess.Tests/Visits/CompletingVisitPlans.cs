using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>A week's or a day's visit plan is complete when no part and no review is open, and the order names each
/// visit once.</summary>
public class CompletingVisitPlans
{
    private static readonly string[] Two = ["C-1", "C-2"];

    [Fact]
    public void A_week_with_every_part_and_review_is_complete()
    {
        CompleteVisitPlan plan = CompleteVisitPlan
            .ForWeek(VisitPlanCases.Week(Two, ["C-2", "C-1"]), VisitPlanCases.AllReviewed, Policy.BuiltIn)
            .Accepted();
        Assert.Equal(VisitPlanLevel.Week, plan.Level);
        Assert.Equal(["C-2", "C-1"], plan.Parts.Values("order").Select(visit => visit.Text));
        Assert.True(plan.Reviews.IsComplete);
        Assert.Equal("week plan: complete", Cultures.Makes(plan.ToString));
    }

    [Fact]
    public void A_day_needs_target_customers_and_the_same_reviews()
    {
        CompleteVisitPlan plan = CompleteVisitPlan
            .ForDay(VisitPlanCases.Day("C-1"), VisitPlanCases.AllReviewed, Policy.BuiltIn)
            .Accepted();
        Assert.Equal(VisitPlanLevel.Day, plan.Level);
        Assert.Equal(
            ["checklists.field-empty", "checklists.item-unanswered"],
            CompleteVisitPlan
                .ForDay(
                    VisitPlanCases.Day(),
                    VisitPlanCases.Reviewed("performance-board", "own-progress"),
                    Policy.BuiltIn
                )
                .Refused()
                .Codes()
        );
    }

    [Fact]
    public void Everything_that_is_open_is_said_at_once_in_both_languages()
    {
        Refusal refusal = CompleteVisitPlan
            .ForWeek(
                VisitPlanCases.Week(Two, ["C-2", "C-3"], "route"),
                VisitPlanCases.Reviewed("performance-board", "own-progress"),
                Policy.BuiltIn
            )
            .Refused();
        Assert.Equal(
            ["checklists.field-empty", "visits.order-differs", "checklists.item-unanswered"],
            refusal.Codes()
        );
        Assert.Equal(
            new(
                "The visiting order differs from the visits planned: C-1, C-3. Put every planned visit into the order once, and no other.",
                "拜访顺序与拜访计划不一致：C-1, C-3。请将每个计划拜访的客户排入一次，且不含其他客户。"
            ),
            refusal.Reasons[1].Message
        );
        Assert.Equal("VISIT-PLAN-WEEK-02", $"{refusal.Reasons[1].Clause}");
        Assert.Equal("built-in/1", refusal.Reasons[0].Edition);
    }

    [Fact]
    public void A_visit_that_stands_twice_in_the_order_is_named_once() =>
        Assert.Equal(
            "C-2",
            CompleteVisitPlan
                .ForWeek(
                    VisitPlanCases.Week(Two, ["C-2", "C-1", "C-2", "C-2"]),
                    VisitPlanCases.AllReviewed,
                    Policy.BuiltIn
                )
                .Refused()
                .Reasons[0]
                .FactNamed("differing")
                .Text
        );

    [Fact]
    public void An_order_without_visits_is_said_as_visits_that_are_missing() =>
        Assert.Equal(
            ["checklists.field-empty"],
            CompleteVisitPlan
                .ForWeek(VisitPlanCases.Week([], Two), VisitPlanCases.AllReviewed, Policy.BuiltIn)
                .Refused()
                .Codes()
        );

    [Fact]
    public void A_review_that_was_answered_with_no_is_open() =>
        Assert.Equal(
            ["checklists.item-not-confirmed"],
            CompleteVisitPlan
                .ForDay(
                    VisitPlanCases.Day("C-1"),
                    new Dictionary<string, ChecklistAnswer>(VisitPlanCases.AllReviewed)
                    {
                        ["own-progress"] = ChecklistAnswer.No,
                    },
                    Policy.BuiltIn
                )
                .Refused()
                .Codes()
        );

    [Fact]
    public void The_form_of_another_plan_is_a_bug_of_the_caller()
    {
        ArgumentException bug = Assert.Throws<ArgumentException>(
            "parts",
            () =>
                CompleteVisitPlan.ForWeek(
                    VisitPlanCases.Day("C-1"),
                    VisitPlanCases.AllReviewed,
                    Policy.BuiltIn
                )
        );
        Assert.Contains(
            "'visits.day-plan'. Start it with 'visits.week-plan'",
            bug.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_answer_to_no_review_and_nulls_are_bugs_of_the_caller()
    {
        FilledForm day = VisitPlanCases.Day("C-1");
        Assert.Throws<ArgumentException>(
            "itemId",
            () => CompleteVisitPlan.ForDay(day, VisitPlanCases.Reviewed("weather"), Policy.BuiltIn)
        );
        Assert.Throws<ArgumentNullException>(
            "parts",
            () => CompleteVisitPlan.ForDay(null!, VisitPlanCases.AllReviewed, Policy.BuiltIn)
        );
        Assert.Throws<ArgumentNullException>(
            "answers",
            () => CompleteVisitPlan.ForDay(day, null!, Policy.BuiltIn)
        );
        Assert.Throws<ArgumentNullException>(
            "policy",
            () => CompleteVisitPlan.ForDay(day, VisitPlanCases.AllReviewed, null!)
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void That_it_is_complete_follows_from_the_stored_explanation_alone(bool week)
    {
        Explanation stored = ExplanationJson.Read(
            ExplanationJson.Write(
                (
                    week
                        ? CompleteVisitPlan.ForWeek(
                            VisitPlanCases.Week(Two, ["C-2", "C-1"]),
                            VisitPlanCases.AllReviewed,
                            Policy.BuiltIn
                        )
                        : CompleteVisitPlan.ForDay(
                            VisitPlanCases.Day("C-1", "C-2"),
                            VisitPlanCases.AllReviewed,
                            Policy.BuiltIn
                        )
                ).Explained()
            )
        );
        Assert.Equal(IsComplete(stored), stored.Outcome.AsYesNo());
        Assert.Equal(
            week
                ? new("Is the visit plan of the week complete?", "周拜访计划是否完整？")
                : new BilingualText("Is the visit plan of the day complete?", "日拜访计划是否完整？"),
            stored.Question
        );
    }

    /// <summary>Every review has a yes, every field that must be filled in a value, and both lists the same visits.</summary>
    private static bool IsComplete(Explanation stored)
    {
        Explanation parts = stored.Steps.Single();
        string[] visits = [.. parts.FactsNamed("visits").Select(visit => visit.Text)];
        string[] order = [.. parts.FactsNamed("order").Select(visit => visit.Text)];
        return stored.Facts.Count == 3
            && stored.Facts.All(review => review.Value.Text == "yes")
            && parts.FactsNamed("required-field").All(field => parts.FactsNamed(field.Text).Count > 0)
            && visits.Order().SequenceEqual(order.Order());
    }
}
