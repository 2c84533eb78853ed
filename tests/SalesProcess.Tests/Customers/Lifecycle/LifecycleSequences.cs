using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Lifecycle;

/// <summary>What holds for every customer, whatever is tried with it in whatever order.</summary>
public class LifecycleSequences
{
    [Fact]
    public void Stage_obstacles_and_refusals_are_those_of_the_model()
    {
        HashSet<string> refusals = [];
        HashSet<LifecycleStage> stages = [];
        Law.Holds(
            AnyLifecycles.Any,
            trial =>
            {
                LifecycleRun run = LifecycleRun.Play(trial);
                refusals.UnionWith(run.Refusals);
                stages.UnionWith(run.Stages);
            },
            cases: 5_000
        );
        Assert.Equal(Enum.GetValues<LifecycleStage>(), stages.Order());
        Assert.Equal(
            [
                "customers.lifecycle-before-beginning",
                "customers.lifecycle-functions-not-understood",
                "customers.lifecycle-need-not-known",
                "customers.lifecycle-needs-cannot-be-met",
                "customers.lifecycle-no-plan-awaiting",
                "customers.lifecycle-obstacle-gone",
                "customers.lifecycle-obstacle-left",
                "customers.lifecycle-obstacle-on-record",
                "customers.lifecycle-obstacle-unknown",
                "customers.lifecycle-obstacles-not-asked",
                "customers.lifecycle-obstacles-on-record",
                "processes.event-differs",
                "processes.no-such-move",
                "processes.role-not-permitted",
                "processes.time-runs-backwards",
            ],
            refusals.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Nobody_is_signed_without_a_contract_and_use_since_the_last_loss() =>
        Law.Holds(
            AnyLifecycles.Any,
            trial =>
            {
                LifecycleRun run = LifecycleRun.Play(trial);
                string[] sinceLoss = [.. run.Model.Done.Skip(run.Model.Done.LastIndexOf("lose") + 1)];
                bool isSigned = run.Customer.Stage == LifecycleStage.Signed;
                Assert.Equal(isSigned, sinceLoss.Contains("sign") && sinceLoss.Contains("use"));
                bool isContracted = run.Customer.Stage == LifecycleStage.Contracted;
                Assert.Equal(isContracted, sinceLoss.Contains("sign") && !sinceLoss.Contains("use"));
            }
        );

    [Fact]
    public void Nothing_is_presented_before_the_needs_are_on_record() =>
        Law.Holds(
            AnyLifecycles.Any,
            trial =>
            {
                List<string> done = LifecycleRun.Play(trial).Model.Done;
                int need = done.IndexOf("need");
                int presented = done.FindIndex(move => move is "present" or "further");
                Assert.True(presented < 0 || (need >= 0 && need < presented), string.Join("; ", done));
            }
        );

    [Fact]
    public void A_move_is_offered_exactly_where_it_can_be_made() =>
        Law.Holds(
            AnyLifecycles.Any,
            trial =>
            {
                LifecycleRun run = LifecycleRun.Play(trial);
                foreach (
                    (string role, int hours) in ((string, int)[])
                        [("salesperson", 1), ("sales-manager", 0), ("stranger", 1), ("salesperson", -1)]
                )
                {
                    LocalDateTime at = run.Model.Last.PlusHours(hours);
                    ValueList<LifecycleOption> options = run.Customer.Options(
                        new ProcessRole(role, new(role, role)),
                        at,
                        run.Policy
                    );
                    Assert.Equal(
                        run.Customer.Run.Table.MovesFrom(run.Customer.Run.State.Id).Select(move => move.Id),
                        options.Select(option => option.Move.Id)
                    );
                    foreach (LifecycleOption option in options)
                    {
                        var act = new LifecycleAct("new", new ProcessActor(role, "U-1"), at);
                        Decision<CustomerLifecycle> made = LifecycleScript.Make(
                            run.Customer,
                            BestWords(run.Customer, option.Move.Id).Split(' '),
                            act,
                            run.Policy
                        );
                        Assert.True(option.IsPermitted == made.IsAccepted, $"{option}");
                    }
                }
            },
            cases: 1_000
        );

    [Fact]
    public void The_stored_journal_restores_the_same_customer()
    {
        foreach (string criterion in AnyLifecycles.Criteria)
        {
            PolicyBook book = Book(criterion);
            Law.Holds(
                AnyLifecycles.Any,
                trial =>
                {
                    LifecycleRun run = LifecycleRun.Play(trial with { Criterion = criterion });
                    LifecycleRecord stored = LifecycleJson.Read(LifecycleJson.Write(run.Customer.ToRecord()));
                    Assert.Equal(run.Customer.ToRecord(), stored);
                    Decision<CustomerLifecycle> restored = CustomerLifecycle.Restore(stored, book);
                    Assert.Equal(run.Customer, restored.Accepted());
                    Assert.Equal(run.Customer.Standing.Code, restored.Explained().Outcome.Text);
                    ValueList<ProcessEvent> twice = [.. stored.Journal, .. stored.Journal];
                    Assert.Equal(
                        run.Customer,
                        CustomerLifecycle.Restore(stored with { Journal = twice }, book).Accepted()
                    );
                },
                cases: 300
            );
        }
    }

    [Fact]
    public void Every_move_follows_from_its_stored_explanation_alone() =>
        Law.Holds(
            AnyLifecycles.Any,
            trial =>
            {
                foreach ((_, CustomerLifecycle after, Explanation why) in LifecycleRun.Play(trial).Made)
                {
                    Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
                    Assert.Equal(after.Run.State.Id, stored.Outcome.Text);
                    Assert.All(
                        stored.FactsNamed("needs"),
                        need => Assert.True(NeedsInWords.IsMet(need.Text, stored), $"{stored}: {need}")
                    );
                    if (stored.Decision == "customer-conversion.present-further")
                    {
                        Assert.Equal(
                            stored.FactsNamed("obstacles-basically-removed")[^1].AsYesNo(),
                            AreRemoved(stored)
                        );
                    }
                }
            },
            cases: 500
        );

    /// <summary>LIB-LIFE-07 once more, from the words of an explanation.</summary>
    private static bool AreRemoved(Explanation why)
    {
        string[][] obstacles = [.. why.FactsNamed("obstacle-standing").Select(one => one.Text.Split(' '))];
        string criterion = why
            .Readings.Single(reading => reading.Parameter == "customers.obstacle-criterion")
            .Value.Text;
        return (obstacles.Length > 0 || why.FindFact("no-obstacle") is not null)
            && obstacles.All(one =>
                one[1] == "removed"
                || (criterion == "none-blocking" && one[2] == "not-blocking")
                || (criterion == "removed-or-planned" && one[1] == "planned")
            );
    }

    /// <summary>The move with what makes it pass, if anything does.</summary>
    private static string BestWords(CustomerLifecycle customer, string move)
    {
        string? Named(Func<Obstacle, bool> fits) => customer.Obstacles.FirstOrDefault(fits)?.Id ?? "O-9";
        return move switch
        {
            "qualify" => "list",
            "find-intent" => "intent",
            "record-need" => "need",
            "present" => "present",
            "note-obstacle" => "worry O-9",
            "note-no-obstacle" => "none",
            "plan-removal" => $"plan {Named(one => one.State != ObstacleState.Removed)}",
            "answer-plan" => $"agree {Named(one => one.AwaitsLeader)}",
            "remove-obstacle" => $"remove {Named(one => one.State != ObstacleState.Removed)}",
            "call-stable" => "stable",
            "withdraw-stable" => "unstable",
            "present-further" => "further understood met",
            "sign" or "sign-early" => "sign",
            "start-use" => "use",
            _ => move,
        };
    }

    private static PolicyBook Book(string criterion) =>
        PolicyBook.BuiltIn.Overlay(
            $$"""
            {
              "format": "sales-process/policy/1",
              "policy": "test",
              "title": { "en": "Test", "zh": "测试" },
              "extends": "built-in",
              "editions": [ { "edition": "1", "from": "2007-01-01", "parameters": {
                "customers.obstacle-criterion": { "value": "{{criterion}}" },
                "customers.sign-within-days": { "value": 7 } } } ]
            }
            """
        );
}
