using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Checklists;

/// <summary>What holds for every list and every run of answers.</summary>
public class ChecklistLaws
{
    [Fact]
    public void Every_item_keeps_the_last_answer_given_to_it() =>
        Law.Holds(
            Runs,
            run =>
            {
                var last = new Dictionary<string, ChecklistAnswer>();
                foreach ((string item, ChecklistAnswer answer) in run.Answers)
                {
                    last[item] = answer;
                }

                Assert.All(
                    run.Answered.Entries,
                    entry => Assert.Equal(last.GetValueOrDefault(entry.Item.Id), entry.Answer)
                );
            }
        );

    [Fact]
    public void Items_are_neither_lost_nor_moved_by_answers() =>
        Law.Holds(Runs, run => Assert.Equal(run.Items, run.Answered.Entries.Select(entry => entry.Item)));

    [Fact]
    public void A_list_is_complete_if_and_only_if_nothing_is_open() =>
        Law.Holds(
            Runs,
            run =>
            {
                Checklist list = run.Answered;
                Assert.Equal(list.Open.Count == 0, list.IsComplete);
                Assert.Equal(list.Entries.Count, list.Settled + list.Open.Count);
                Assert.Equal(list.Open.Count, list.OpenReasons().Count);
            }
        );

    [Fact]
    public void Only_a_missing_answer_or_a_no_to_be_confirmed_leaves_an_item_open() =>
        Law.Holds(
            Runs,
            run =>
                Assert.All(
                    run.Answered.Entries,
                    entry =>
                        Assert.Equal(
                            entry.Answer is null
                                || (
                                    entry.Answer == ChecklistAnswer.No
                                    && entry.Item.Answer == ItemAnswer.Confirm
                                ),
                            !entry.IsSettled
                        )
                )
        );

    [Fact]
    public void Answers_to_different_items_may_come_in_any_order() =>
        Law.Holds(
            Runs,
            run =>
            {
                Run reordered = run with
                {
                    Answers = [.. run.Answers.OrderBy(answer => answer.Item, StringComparer.Ordinal)],
                };
                Assert.Equal(run.Answered, reordered.Answered);
            }
        );

    private static Arbitrary<Run> Runs =>
        (
            from kinds in Gen.Elements(ItemAnswer.Confirm, ItemAnswer.Record).NonEmptyListOf()
            from answers in Gen.Choose(0, kinds.Count - 1)
                .Zip(
                    Gen.Elements(
                        ChecklistAnswer.Yes,
                        ChecklistAnswer.No,
                        ChecklistAnswer.DoesNotApply("shut")
                    )
                )
                .ListOf()
            select new Run(
                [.. kinds.Select(Item)],
                [.. answers.Select(answer => ($"item-{answer.Item1}", answer.Item2))]
            )
        ).ThatShrinks(run => run.Smaller());

    private static PolicyItem Item(ItemAnswer answer, int number) =>
        new($"item-{number}", ClauseId.Parse("SHOP-01"), BilingualText.Same($"Item {number}"), answer, []);

    public sealed record Run(
        ValueList<PolicyItem> Items,
        ValueList<(string Item, ChecklistAnswer Answer)> Answers
    )
    {
        public Checklist Answered =>
            Answers.Aggregate(
                Checklist.Start(Items, new Dictionary<string, string>()),
                (list, answer) => list.With(answer.Item, answer.Answer)
            );

        public IEnumerable<Run> Smaller()
        {
            for (int i = 0; i < Answers.Count; i++)
            {
                yield return this with
                {
                    Answers = [.. Answers.Take(i), .. Answers.Skip(i + 1)],
                };
            }

            if (Items.Count > 1 && Answers.All(answer => answer.Item != Items[^1].Id))
            {
                yield return this with
                {
                    Items = [.. Items.SkipLast(1)],
                };
            }
        }
    }
}
