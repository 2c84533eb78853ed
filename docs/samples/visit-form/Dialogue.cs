using System.Globalization;
using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Visits;
using Spectre.Console;

namespace SalesProcess.VisitForm;

/// <summary>Asks a person what to do next, until the visit is closed or undone.</summary>
internal sealed class Dialogue(IAnsiConsole console, Language language)
{
    private const int MinutesAMove = 5;
    private readonly FormScreen screen = new(console, language);
    private readonly Questions questions = new(console, language);

    public void Run()
    {
        LocalDateTime now = SampleVisit.Start;
        Visit visit = PlannedVisit.For(SampleVisit.Plan, SampleVisit.Policy);
        while (visit is PlannedVisit or OngoingVisit)
        {
            screen.Title(visit.ToString(), visit.ToString());
            screen.Show(visit);
            now = now.PlusMinutes(MinutesAMove);
            visit = Ask(visit, now)
                .Match(
                    (next, _) => next,
                    refusal =>
                    {
                        screen.ShowRefusal(refusal);
                        return visit;
                    }
                );
        }

        screen.Title(visit.ToString(), visit.ToString());
    }

    // page: ask
    private Decision<Visit> Ask(Visit visit, LocalDateTime at)
    {
        StepProgress? current = visit.Progress().FirstOrDefault(step => step.IsCurrent);
        List<(string Label, Func<Decision<Visit>> Make)> choices = [];
        if (current?.Next is { } entry)
        {
            choices.Add(
                (entry.Item.Text.In(language), () => Answer((OngoingVisit)visit, current.Step, entry, at))
            );
        }

        foreach (VisitMove move in visit.Moves)
        {
            choices.Add(
                (move.Move.Label.In(language), () => Moves.Make(visit, move, questions.Facts(move), at))
            );
        }

        return questions
            .Pick(screen.Say("What next?", "下一步做什么？"), choices, choice => choice.Label)
            .Make();
    }

    // page: end

    private Decision<Visit> Answer(
        OngoingVisit visit,
        VisitStep step,
        ChecklistEntry entry,
        LocalDateTime at
    ) => visit.Answer(step, entry.Item.Id, questions.Answer(entry), at).Map<Visit>(answered => answered);
}
