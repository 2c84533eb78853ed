using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Checklists;

/// <summary>Any run of answers to the host's review: fitting ones, others, and to items that are not there.</summary>
public sealed record ReviewRun(ValueList<(string Item, ChecklistAnswer Answer)> Answers)
{
    private static readonly ChecklistAnswer[] Possible =
    [
        ChecklistAnswer.Yes,
        ChecklistAnswer.No,
        ChecklistAnswer.DoesNotApply("shut"),
        ChecklistAnswer.Skip("undecided"),
        ChecklistAnswer.Skip("undecided", "after \"May\""),
        ChecklistAnswer.Skip("forgotten"),
        ReviewItems.Given(3),
        ReviewItems.Given(-3),
        ReviewItems.Given("good"),
        ReviewItems.Given("价格 \\ "),
        ChecklistAnswer.Given(FactValue.Of(new LocalDate(2026, 10, 16))),
        ChecklistAnswer.Given(new Evidence("photo", "IMG-1")),
        ChecklistAnswer.Given(new Evidence("drawing", "D-1")),
    ];

    public static Arbitrary<ReviewRun> Any =>
        (
            from answers in Gen.Elements<string>(["weather", .. ReviewItems.All.Select(item => item.Id)])
                .Zip(Gen.Elements(Possible))
                .ListOf()
            select new ReviewRun([.. answers.Select(answer => (answer.Item1, answer.Item2))])
        ).ThatShrinks(run =>
            run.Answers.Select((_, i) => new ReviewRun([.. run.Answers.Take(i), .. run.Answers.Skip(i + 1)]))
        );

    /// <summary>The list after every answer that it took, with what each was asked and said.</summary>
    internal IEnumerable<(
        Checklist Before,
        string Item,
        ChecklistAnswer Answer,
        Decision<Checklist> Said
    )> Play()
    {
        Checklist list = Reviews.Start();
        foreach ((string item, ChecklistAnswer answer) in Answers)
        {
            Decision<Checklist> said = list.Answer(item, answer);
            yield return (list, item, answer, said);
            list = said.Match((after, _) => after, _ => list);
        }
    }

    internal Checklist End() =>
        Play().Select(step => step.Said.Match((after, _) => after, _ => step.Before)).LastOrDefault()
        ?? Reviews.Start();
}
