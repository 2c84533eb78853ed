using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Plays a script on the library and on the model, and holds one to the other after every command.</summary>
internal sealed class VisitRun
{
    private readonly VisitModel model;

    private VisitRun(VisitScript script)
    {
        model = new VisitModel(script);
        Visit = PlannedVisit.For(script.Plan, script.Edition);
    }

    public Visit Visit { get; private set; }

    /// <summary>Every code with which something was refused on the way.</summary>
    public HashSet<string> Refusals { get; } = [];

    public static VisitRun Play(VisitScript script)
    {
        var run = new VisitRun(script);
        run.Compare();
        foreach (VisitCommand command in script.Commands)
        {
            run.Do(command);
        }

        return run;
    }

    /// <summary>A command that the state does not have cannot be written down, so it is left out.</summary>
    private void Do(VisitCommand command)
    {
        switch (Visit, command)
        {
            case (PlannedVisit planned, VisitCommand.Begin):
                Take(planned.Begin(model.Last), model.Begin());
                break;
            case (OngoingVisit ongoing, VisitCommand.Enter(var step, int minutes)):
                LocalDateTime at = model.Last.PlusMinutes(minutes);
                Take(ongoing.Enter(step, at), model.Enter(step, at), CountsItems);
                break;
            case (OngoingVisit ongoing, VisitCommand.Answer(var step, string item, Reply reply)):
                Take(ongoing.Answer(step, item, AnswerOf(reply)), model.Answer(step, item, reply));
                break;
            case (OngoingVisit, VisitCommand.AnswerRest(var step, Reply reply)):
                foreach (VisitItem item in model.Open.Where(item => item.Step == step).ToList())
                {
                    Do(new VisitCommand.Answer(step, item.Id, reply));
                }

                break;
            case (PlannedVisit planned, VisitCommand.Reschedule(int days, string reason)):
                Take(
                    planned.Reschedule(model.Day.PlusDays(days), reason, model.Last),
                    model.Reschedule(days, reason)
                );
                break;
            case (PlannedVisit planned, VisitCommand.Cancel(string reason)):
                Take(planned.Cancel(reason, model.Last), model.End("cancelled", reason));
                break;
            case (PlannedVisit planned, VisitCommand.Miss(string reason)):
                Take(planned.Miss(reason, model.Last), model.End("missed", reason));
                break;
            case (OngoingVisit ongoing, VisitCommand.Abandon(string reason)):
                Take(ongoing.Abandon(reason, model.Last), model.End("abandoned", reason));
                break;
            case (OngoingVisit ongoing, VisitCommand.Attach(string reference)):
                model.Attached.Add(reference);
                Take(ongoing.Attach(new(VisitAttachmentKind.StockCount, reference), model.Last), []);
                break;
            case (ClosedVisit closed, VisitCommand.Archive(int papers, int minutes)):
                LocalDateTime archived = model.Last.PlusMinutes(minutes);
                Take(
                    closed.Archive(Papers[closed.Policy].Skip(papers).ToValueList(), archived),
                    model.Archive(papers, archived)
                );
                break;
            case (OngoingVisit ongoing, VisitCommand.Close(int minutes)):
                LocalDateTime end = model.Last.PlusMinutes(minutes);
                Take(ongoing.Close(end), model.Close(end), NothingIsOpen);
                break;
        }
    }

    private static Dictionary<PolicyEdition, ValueList<MadePaper>> Papers { get; } =
        new()
        {
            [Policy.BuiltIn] = PaperCases.All(Policy.BuiltIn),
            [VisitItems.HostPolicy] = PaperCases.All(VisitItems.HostPolicy),
        };

    private static ChecklistAnswer AnswerOf(Reply reply) =>
        reply switch
        {
            Reply.Yes => ChecklistAnswer.Yes,
            Reply.No => ChecklistAnswer.No,
            _ => ChecklistAnswer.DoesNotApply("not in this shop"),
        };

    private void Take<T>(Decision<T> decision, string[] codes, Action<Explanation>? check = null)
        where T : Visit
    {
        decision.Switch(
            (visit, why) =>
            {
                Assert.Empty(codes);
                check?.Invoke(why);
                Visit = visit;
            },
            refusal =>
            {
                Assert.Equal(codes, refusal.Codes());
                Refusals.UnionWith(codes);
            }
        );
        Compare();
    }

    private void CountsItems(Explanation why)
    {
        Assert.Equal(model.ItemCount, why.FactNamed("items").AsWhole());
        Assert.Equal(model.ItemCount - model.Open.Count(), why.FactNamed("settled").AsWhole());
    }

    // the facts alone show that the visit could be closed
    private void NothingIsOpen(Explanation why)
    {
        CountsItems(why);
        Assert.Equal(why.FactNamed("items"), why.FactNamed("settled"));
    }

    private void Compare()
    {
        Assert.Equal(model.State, Visit.State);
        Assert.Equal(model.Day, Visit.PlannedDate);
        Assert.Equal(model.Attached, Visit.Attachments.Select(attached => attached.Reference));
        Assert.Equal(Visit, Visit.Restore(Visit.ToRecord(), Visit.Policy).Accepted());
        if (Visit is OngoingVisit ongoing)
        {
            Assert.Equal(model.Entered, ongoing.Entered.Select(entry => entry.Step));
            Assert.Equal(
                model.Deviations.Where(deviation => !deviation.IsSkipped),
                ongoing.Deviations.Select(d => (d.Step, d.IsSkipped))
            );
            Assert.Equal(model.Last, ongoing.Entered[^1].At);
            Assert.Equal(
                model.Open.Select(item => (item.Step, item.Id)),
                ongoing.Checklists.SelectMany(list =>
                    list.Checklist.Open.Select(entry => (list.Step, entry.Item.Id))
                )
            );
        }
        else if (Visit is ClosedVisit closed)
        {
            Assert.Equal(model.Last, closed.ClosedAt);
            Assert.Equal(model.Entered, closed.Entered.Select(entry => entry.Step));
            Assert.Equal(model.Deviations, closed.Deviations.Select(d => (d.Step, d.IsSkipped)));
        }
    }
}
