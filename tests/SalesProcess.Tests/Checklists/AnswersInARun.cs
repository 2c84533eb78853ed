using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Checklists;

/// <summary>A run of a process keeps answers of every kind in its journal, and refuses what the list does not take.</summary>
public class AnswersInARun
{
    private static readonly ProcessTable Table = new(
        "review",
        new("Review", "检讨"),
        [new("open", new("Open", "进行中")), new("done", new("Done", "已完成"))],
        [
            new("answer", new("answer", "作答"), "open", "open", []) { IsAnswering = true },
            new(
                "finish",
                new("finish", "完成"),
                "open",
                "done",
                [
                    new("all", new("nothing is open", "没有未完成项目"), ClauseId.Parse("SHOP-02"))
                    {
                        Rule = GuardRule.NothingOpen(),
                    },
                ]
            ),
        ]
    );

    private static readonly ProcessCase Case = new()
    {
        Subject = "R-1",
        Checklists = [new StateChecklist("open", Reviews.Start())],
    };

    private static readonly ProcessEvent Answers = Event(
        1,
        "answer",
        ("reached", FactValue.Of(false)),
        ("lines", FactValue.Of(3)),
        ("mood", FactValue.Of("good")),
        ("next", new FactValue("skipped", "undecided after May")),
        ("shelf", new FactValue("not-applicable", "no camera")),
        ("sent", FactValue.Of(true))
    );

    [Fact]
    public void Answers_of_every_kind_are_taken_kept_and_replayed()
    {
        ProcessInstance run = ProcessInstance.Start(Table, Case).Apply(Answers).Accepted();

        Assert.Equal(
            Reviews
                .Start()
                .Answered(
                    ("reached", ChecklistAnswer.No),
                    ("lines", ReviewItems.Given(3)),
                    ("mood", ReviewItems.Given("good")),
                    ("next", ChecklistAnswer.Skip("undecided", "after May")),
                    ("shelf", ChecklistAnswer.DoesNotApply("no camera")),
                    ("sent", ChecklistAnswer.Yes)
                ),
            run.Checklists[0].Checklist
        );
        ProcessInstance done = run.Apply(Event(2, "finish")).Accepted();
        Assert.Equal("done", done.State.Id);
        Assert.Equal(
            done.Checklists,
            ProcessInstance.Restore(Table, Case, [Answers, Event(2, "finish")]).Accepted().Checklists
        );
    }

    [Fact]
    public void What_the_list_does_not_take_is_refused_with_every_reason() =>
        Assert.Equal(
            [
                "checklists.unknown-item",
                "checklists.answer-of-another-kind",
                "checklists.skip-reason-unknown",
                "checklists.requirement-open",
            ],
            ProcessInstance
                .Start(Table, Case)
                .Apply(
                    Event(
                        1,
                        "answer",
                        ("weather", FactValue.Of(true)),
                        ("lines", FactValue.Of(-3)),
                        ("next", new FactValue("skipped", "forgotten")),
                        ("sent", FactValue.Of(true))
                    )
                )
                .Refused()
                .Codes()
        );

    [Theory]
    [InlineData("skipped", "")]
    [InlineData("skipped", "undecided  ")]
    [InlineData("skipped", "Not-Kebab")]
    [InlineData("not-applicable", " ")]
    public void A_spelling_that_is_no_answer_is_refused(string type, string text) =>
        Assert.Equal(
            ["processes.not-an-answer"],
            ProcessInstance
                .Start(Table, Case)
                .Apply(Event(1, "answer", ("next", new FactValue(type, text))))
                .Refused()
                .Codes()
        );

    private static ProcessEvent Event(
        int hour,
        string move,
        params (string Item, FactValue Answer)[] answers
    ) =>
        new()
        {
            EventId = $"E-{hour}",
            Move = move,
            Role = "salesperson",
            By = "P-1",
            At = new LocalDateTime(2026, 10, 9, hour, 0),
            Facts =
            [
                .. answers.Select(answer => new Fact(
                    $"open/{answer.Item}",
                    answer.Answer,
                    BilingualText.Same(answer.Item)
                )),
            ],
        };
}
