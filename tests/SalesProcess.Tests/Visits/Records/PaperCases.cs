using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Calendars;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Papers of visits for the tests.</summary>
internal static class PaperCases
{
    private static readonly Dictionary<string, string> None = [];

    private static readonly (string Move, PaperStage To, Func<PaperDuty, string> Role, string? Fact)[] Way =
    [
        ("fill-in", PaperStage.FilledIn, _ => "salesperson", "paper"),
        ("hand-over", PaperStage.HandedOver, _ => "salesperson", "receiver"),
        ("receive", PaperStage.Received, duty => duty.Receivers[0].Id, null),
        ("archive", PaperStage.Archived, _ => "salesperson", "backup"),
    ];

    public static PaperedVisit Visit(LocalDateTime start, LocalDateTime? end) =>
        new("V-1", "C-7", "U-3", start, end);

    /// <summary>The papers that a policy asks for.</summary>
    public static ValueList<PaperDuty> Duties(PolicyEdition policy) =>
        VisitPapers
            .Of(
                Visit(new(2026, 10, 12, 9, 0), end: null),
                [],
                new(2026, 10, 12, 8, 0),
                OctoberSchedule.Usual,
                policy
            )
            .Accepted()
            .Owed.Select(paper => paper.Duty)
            .ToValueList();

    /// <summary>A paper that comes to a stage, every move at one time; its form has a yes or some words in every field.</summary>
    public static MadePaper Made(PaperDuty duty, PaperStage stage, LocalDateTime at, bool emptyForm = false)
    {
        ProcessInstance run = ProcessInstance.Start(duty.Process, $"D-{duty.Item.Id}");
        foreach (var step in Way.Where(step => step.To <= stage))
        {
            if (run.Table.MovesFrom(run.State.Id).Any(move => move.Id == step.Move))
            {
                run = run.Apply(Event(duty, step.Move, step.Role(duty), step.Fact, at)).Accepted();
            }
        }

        return new(duty.Item.Id, run, Form(duty, emptyForm));
    }

    /// <summary>Every paper that a policy asks for, settled on the evening of 9 October 2026.</summary>
    public static ValueList<MadePaper> All(PolicyEdition policy) =>
        Duties(policy).Select(duty => Made(duty, PaperStage.Archived, new(2026, 10, 9, 20, 0))).ToValueList();

    private static ProcessEvent Event(
        PaperDuty duty,
        string move,
        string role,
        string? fact,
        LocalDateTime at
    ) =>
        new()
        {
            EventId = $"E-{duty.Item.Id}-{move}",
            Move = move,
            Role = role,
            By = "U-3",
            At = at,
            Facts = fact is null ? [] : [new Fact(fact, FactValue.Of("R-1"), new(fact, fact))],
        };

    private static FilledForm? Form(PaperDuty duty, bool empty)
    {
        if (duty.Form is not { } asked)
        {
            return null;
        }

        FilledForm form = FilledForm
            .Start(VisitPaperParameters.FormOf(asked), None, Policy.BuiltIn)
            .Accepted();
        return empty
            ? form
            : form.Entries.Aggregate(
                form,
                (before, entry) =>
                    before
                        .Fill(
                            entry.Field.Id,
                            [entry.Field.Kind == FieldKind.YesNo ? FactValue.Of(true) : FactValue.Of("words")]
                        )
                        .Accepted()
            );
    }
}
