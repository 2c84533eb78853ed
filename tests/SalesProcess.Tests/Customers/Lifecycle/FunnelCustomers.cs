using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Tests.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Lifecycle;

/// <summary>Which customer state of the funnel picture follows which is the host's to say, and is checked before it is
/// used.</summary>
public class FunnelCustomers
{
    private static readonly string[] States = ["target", "potential", "closed", "loyal", "lost"];

    [Fact]
    public void Begin_as_target_customers_and_know_since_when_they_are_what_they_are()
    {
        ProcessInstance begun = FunnelCustomerMoves
            .Start("C-1", LifecycleScript.Begun, FunnelTables.Policy(FunnelTables.WithWayBack))
            .Accepted();
        FunnelCustomerStanding target = FunnelCustomerMoves.StandingOf(begun);
        Assert.Equal(FunnelCustomerState.Target, target.State);
        Assert.Equal("C-1: target since 2026-10-08", target.ToString());
        FunnelCustomerStanding potential = FunnelCustomerMoves.StandingOf(
            begun.Apply(Event("develop")).Accepted()
        );
        Assert.Equal(("potential", new LocalDate(2026, 10, 9)), (potential.Code, potential.Since));
        Assert.Equal("LIFE-ALLSTATES-01", potential.Clause.ToString());
        FunnelCustomerRow row = potential.ToRow(Language.Chinese);
        Assert.Equal(
            new FunnelCustomerRow(
                "C-1",
                "potential",
                "潜在客户",
                "促进",
                "LIFE-ALLSTATES-01",
                new DateOnly(2026, 10, 9)
            ),
            row
        );
        Assert.Equal("C-1: potential", row.ToString());
    }

    [Fact]
    public void Are_told_from_runs_of_other_processes()
    {
        Assert.Throws<ArgumentException>(() =>
            FunnelCustomerMoves.StandingOf(ProcessInstance.Start(CustomerProcesses.Selection, "C-1"))
        );
        Assert.Throws<ArgumentException>(() =>
            FunnelCustomerMoves.StandingOf(
                ProcessInstance.Start(FunnelTables.Table(FunnelTables.Usual), "C-1")
            )
        );
        Assert.Throws<ArgumentException>(() =>
            FunnelCustomerMoves.Start(" ", LifecycleScript.Begun, FunnelTables.Policy(FunnelTables.Usual))
        );
    }

    [Fact]
    public void Come_back_from_loss_only_where_the_table_says_so()
    {
        Assert.Empty(FunnelTables.Table(FunnelTables.Usual).MovesFrom("lost"));
        Assert.Equal(
            ["take-up-again"],
            FunnelTables.Table(FunnelTables.WithWayBack).MovesFrom("lost").Select(move => move.Id)
        );
    }

    [Fact]
    public void Have_a_table_that_says_its_moves_and_the_value_of_the_policy()
    {
        Explanation why = FunnelCustomerMoves.TableOf(FunnelTables.Policy(FunnelTables.Usual)).Explained();
        Assert.Equal(7, why.Outcome.AsWhole());
        Assert.Equal(7, why.FactsNamed("move").Count);
        Assert.Contains("retain closed loyal", why.FactsNamed("move").Select(move => move.Text));
        Assert.Equal("customers.funnel-moves", Assert.Single(why.Readings).Parameter);
    }

    [Fact]
    public void Move_exactly_as_the_plain_model_of_the_table_does() =>
        Law.Holds(
            AnyRuns
                .Of(FunnelTables.Table(FunnelTables.WithWayBack))
                .ThatShrinks(events => events.Select((_, i) => events.Where((_, j) => j != i).ToArray())),
            events =>
            {
                ProcessTable table = FunnelTables.Table(FunnelTables.WithWayBack);
                var model = new ProcessModel(table);
                ProcessInstance run = ProcessInstance.Start(table, "C-1");
                foreach (ProcessEvent made in events)
                {
                    Decision<ProcessInstance> decided = run.Apply(made);
                    Assert.Equal(model.Make(made), decided.IsAccepted);
                    run = decided.Match((next, _) => next, _ => run);
                    Assert.Equal(model.State, run.State.Id);
                }
            },
            cases: 300
        );

    [Fact]
    public void Have_a_table_exactly_where_each_state_is_reached_and_each_move_changes_the_state()
    {
        int accepted = 0;
        int refused = 0;
        Law.Holds(
            AnyTable,
            moves =>
            {
                string table = string.Join(
                    ", ",
                    moves.Select((move, i) => $"move-{i} {States[move.From]}>{States[move.To]}")
                );
                Decision<ProcessTable> made = FunnelCustomerMoves.TableOf(FunnelTables.Policy(table));
                bool[,] reach = new bool[5, 5];
                foreach ((int from, int to) in moves.Where(move => move.From != move.To))
                {
                    reach[from, to] = true;
                }

                // Warshall: every pair by way of every state
                for (int by = 0; by < 5; by++)
                for (int from = 0; from < 5; from++)
                for (int to = 0; to < 5; to++)
                {
                    reach[from, to] |= reach[from, by] && reach[by, to];
                }

                int unreached = Enumerable.Range(1, 4).Count(state => !reach[0, state]);
                int still = moves.Count(move => move.From == move.To);
                accepted += made.IsAccepted ? 1 : 0;
                refused += made.IsAccepted ? 0 : 1;
                Assert.Equal(
                    (unreached, still),
                    made.Match(
                        (_, _) => (0, 0),
                        refusal =>
                            (
                                refusal.Codes().Count(code => code == "customers.funnel-state-unreachable"),
                                refusal.Codes().Count(code => code == "customers.funnel-move-unclear")
                            )
                    )
                );
            },
            cases: 500
        );
        Assert.True(accepted >= 50 && refused >= 50, $"{accepted} accepted, {refused} refused");
    }

    /// <summary>Moves that reach every state.</summary>
    private static readonly (int From, int To)[] Whole = [(0, 1), (1, 2), (2, 3), (1, 4)];

    private static Arbitrary<(int From, int To)[]> AnyTable =>
        (
            from lost in Gen.Choose(0, 19).ArrayOf(Whole.Length)
            from count in Gen.Choose(1, 6)
            from ends in Gen.Choose(0, 29).ArrayOf(count)
            select (ValueTuple<int, int>[])
                [
                    .. Whole.Where((_, i) => lost[i] > 0),
                    // a fifth of the others leads nowhere new
                    .. ends.Select(end => (end % 5, end < 25 ? (end / 5) : end % 5)),
                ]
        ).ThatShrinks(moves =>
            moves.Length == 1 ? [] : moves.Select((_, i) => moves.Where((_, j) => j != i).ToArray())
        );

    private static ProcessEvent Event(string move) =>
        new()
        {
            EventId = "E-1",
            Move = move,
            Role = "salesperson",
            By = "U-1",
            At = LifecycleScript.First,
        };
}
