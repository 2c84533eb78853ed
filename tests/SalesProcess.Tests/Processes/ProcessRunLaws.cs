using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Processes;

/// <summary>Every process behaves as its table says, whatever is asked of it and however often.</summary>
public class ProcessRunLaws
{
    public static TheoryData<int> Tables() => [.. Enumerable.Range(0, AllProcesses.Tried.Length)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_move_is_made_exactly_where_the_plain_model_makes_it(int table) =>
        Holds(
            table,
            (process, events) =>
            {
                var model = new ProcessModel(process);
                ProcessInstance run = ProcessInstance.Start(process, "S-1");
                foreach (ProcessEvent made in events)
                {
                    Decision<ProcessInstance> decided = run.Apply(made);
                    Assert.Equal(model.Make(made), decided.IsAccepted);
                    run = decided.Match((next, _) => next, _ => run);
                    Assert.Equal(model.State, run.State.Id);
                }
            }
        );

    // a nightly run multiplies the cases: SALESPROCESS_CASES=20 makes more than a million of them
    [Fact]
    public void More_than_ten_thousand_commands_are_tried_over_all_tables()
    {
        int commands = 0;
        foreach (int table in Enumerable.Range(0, AllProcesses.Tried.Length))
        {
            Holds(table, (_, events) => commands += events.Length);
        }

        Assert.InRange(commands, 10_000, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_journal_restores_the_same_run_and_repeating_it_changes_nothing(int table) =>
        Holds(
            table,
            (process, events) =>
            {
                ProcessInstance run = Run(process, events);
                Assert.Equal(run, ProcessInstance.Restore(process, "S-1", run.Journal).Accepted());
                ValueList<ProcessEvent> twice = [.. run.Journal, .. run.Journal];
                Assert.Equal(run, ProcessInstance.Restore(process, "S-1", twice).Accepted());
            }
        );

    [Theory]
    [MemberData(nameof(Tables))]
    public void What_may_be_done_now_is_what_is_accepted(int table) =>
        Holds(
            table,
            (process, events) =>
            {
                ProcessInstance run = Run(process, events);
                LocalDateTime at = run.Journal.Count == 0 ? AnyRuns.Start : run.Journal[^1].At;
                foreach (ProcessEvent made in events)
                {
                    ProcessEvent now = made with { EventId = "new", At = at };
                    ProcessRole role = new(made.Role, new(made.Role, made.Role));
                    PossibleMove? possible = run.MovesFor(role, made.Facts, at)
                        .SingleOrDefault(move => move.Move.Id == made.Move);
                    Decision<ProcessInstance> decided = run.Apply(now);
                    Assert.Equal(possible?.IsPermitted ?? false, decided.IsAccepted);
                    if (possible is { IsPermitted: false })
                    {
                        Assert.Equal(possible.Unmet, decided.Refused().Reasons);
                    }
                }
            }
        );

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_state_follows_from_the_stored_explanation_alone(int table) =>
        Holds(
            table,
            (process, events) =>
            {
                ProcessInstance run = ProcessInstance.Start(process, "S-1");
                foreach (ProcessEvent made in events)
                {
                    run = run.Apply(made)
                        .Match(
                            (next, why) =>
                            {
                                Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
                                Assert.Equal(Rederived(stored), stored.Outcome.Text);
                                Assert.Equal(next.State.Id, stored.Outcome.Text);
                                return next;
                            },
                            _ => run
                        );
                }
            }
        );

    /// <summary>Where the roles and every condition allow it, the state that the move leads to; else the one before.</summary>
    private static string Rederived(Explanation why)
    {
        string permitted = why.FindFact("permitted")?.Text ?? "";
        bool role = permitted.Length == 0 || permitted.Split(' ').Contains(why.FactNamed("role").Text);
        bool met = why.FactsNamed("needs").All(need => NeedsInWords.IsMet(need.Text, why));
        return why.FactNamed(role && met ? "leads-to" : "state").Text;
    }

    private static ProcessInstance Run(ProcessTable process, IEnumerable<ProcessEvent> events) =>
        events.Aggregate(
            ProcessInstance.Start(process, "S-1"),
            (run, made) => run.Apply(made).Match((next, _) => next, _ => run)
        );

    private static void Holds(int table, Action<ProcessTable, ProcessEvent[]> law) =>
        Law.Holds(
            AnyRuns
                .Of(AllProcesses.Tried[table])
                .ThatShrinks(events => events.Select((_, i) => events.Where((_, j) => j != i).ToArray())),
            events => law(AllProcesses.Tried[table], events),
            cases: 300
        );
}
