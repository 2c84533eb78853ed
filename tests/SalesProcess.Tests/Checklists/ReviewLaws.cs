using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Checklists;

/// <summary>What holds for every run of answers to a list with items of every kind.</summary>
public class ReviewLaws
{
    [Fact]
    public void Progress_adds_up_and_what_is_open_is_what_is_not_settled() =>
        Law.Holds(
            ReviewRun.Any,
            run =>
            {
                Checklist list = run.End();
                ChecklistProgress progress = list.Progress;
                Assert.Equal(list.Entries.Count, progress.Items);
                Assert.Equal(
                    progress.Items,
                    progress.Open
                        + progress.Answered
                        + progress.NotApplicable
                        + progress.Skipped
                        + progress.OptionalLeft
                );
                Assert.Equal(list.Entries.Where(entry => !entry.IsSettled), list.Open);
                Assert.Equal(list.Open.Count, progress.Open);
                Assert.Equal(list.Open.Count, list.OpenReasons().Count);
                Assert.Equal(list.IsComplete, list.Next is null);
                Assert.Equal(list.IsComplete, list.Complete().IsAccepted);
            }
        );

    [Fact]
    public void The_next_item_takes_an_answer_and_answering_it_comes_to_an_end() =>
        Law.Holds(
            ReviewRun.Any,
            run =>
            {
                Checklist list = run.End();
                for (int left = list.Entries.Count; list.Next is { } next; left--)
                {
                    Assert.True(left > 0, "the next item leads in a circle");
                    list = list.Answer(next.Item.Id, Settling(next.Item.Id)).Accepted();
                }

                Assert.True(list.IsComplete);
            }
        );

    [Fact]
    public void A_completed_list_has_nothing_mandatory_open() =>
        Law.Holds(
            ReviewRun.Any,
            run =>
                run.End()
                    .Complete()
                    .Switch(
                        (complete, _) =>
                            Assert.All(
                                complete.List.Entries.Where(entry => !entry.Item.IsOptional),
                                entry => Assert.True(entry.IsDone && entry.Answer is not null)
                            ),
                        refusal => Assert.NotEmpty(refusal.Reasons)
                    )
        );

    [Fact]
    public void Every_list_comes_back_from_its_document() =>
        Law.Holds(
            ReviewRun.Any,
            run =>
            {
                Checklist list = run.End();
                string json = ChecklistJson.Write(list);
                Assert.Equal(list, Reviews.Restore(json).Accepted());
                Assert.Equal(json, ChecklistJson.Write(ChecklistJson.Read(json)));
            }
        );

    [Fact]
    public void Answers_that_are_put_in_in_any_order_come_to_the_same_list() =>
        Law.Holds(
            ReviewRun.Any,
            run =>
            {
                Checklist list = run.End();
                Checklist backwards = list
                    .Entries.Reverse()
                    .Where(entry => entry.Answer is not null)
                    .Aggregate(Reviews.Start(), (before, entry) => before.With(entry.Item.Id, entry.Answer!));
                Assert.Equal(list, backwards);
            }
        );

    [Fact]
    public void Nothing_personal_stands_in_a_reason_why_an_item_is_open() =>
        Law.Holds(
            ReviewRun.Any,
            run =>
                Assert.All(
                    run.End().OpenReasons(),
                    reason => Assert.DoesNotContain("shut", reason.ToString(), StringComparison.Ordinal)
                )
        );

    private static ChecklistAnswer Settling(string item) =>
        item switch
        {
            "lines" => ReviewItems.Given(1),
            "mood" => ReviewItems.Given("good"),
            "next" => ChecklistAnswer.Skip("undecided"),
            "shelf" => ChecklistAnswer.Given(new Evidence("photo", "P")),
            _ => ChecklistAnswer.Yes,
        };
}
