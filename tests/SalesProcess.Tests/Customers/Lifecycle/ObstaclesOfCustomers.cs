using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Lifecycle;

/// <summary>Worries and obstacles are noted, planned, perhaps with the leader, and removed.</summary>
public class ObstaclesOfCustomers
{
    private static readonly PolicyEdition Host = AnyLifecycles.PolicyOf("none-blocking");

    [Fact]
    public void Show_kind_plan_and_who_agreed_in_flat_rows()
    {
        CustomerLifecycle customer = LifecycleScript.Play(
            "list; intent; worry O-1 harmless; obstacle O-2; plan O-2 leader; agree O-2 by sales-manager",
            Host
        );
        Assert.Equal(
            [
                new ObstacleRow("O-1", "worry", "担心和疑虑", false, "open", "未消除", "", false, ""),
                new ObstacleRow(
                    "O-2",
                    "obstacle",
                    "阻碍使用的因素",
                    true,
                    "planned",
                    "已有消除方案",
                    "W-1",
                    false,
                    "U-2"
                ),
            ],
            customer.ToObstacleRows(Language.Chinese)
        );
        Assert.Equal("O-2: planned", customer.Obstacles[1].ToString());
        Assert.Equal("O-2: planned", customer.Obstacles[1].ToRow(Language.English).ToString());
    }

    [Fact]
    public void Lose_their_plan_where_the_leader_declines_it()
    {
        Obstacle declined = LifecycleScript
            .Play("list; intent; obstacle O-1; plan O-1 leader; decline O-1", Host)
            .Obstacles[0];
        Assert.Equal(
            (ObstacleState.Open, null, false),
            (declined.State, declined.PlanId, declined.AwaitsLeader)
        );
        Assert.Null(declined.AgreedBy);
    }

    [Fact]
    public void Block_where_nothing_else_is_said()
    {
        CustomerLifecycle customer = LifecycleScript.Play("list; intent", Host);
        Obstacle noted = customer
            .Apply(
                new()
                {
                    EventId = "E-9",
                    Move = "note-obstacle",
                    Role = "salesperson",
                    By = "U-1",
                    At = LifecycleScript.First.PlusDays(9),
                    Facts = [new Fact("obstacle", FactValue.Of("O-1"), new("obstacle", "阻碍因素"))],
                },
                Host
            )
            .Accepted()
            .Obstacles[0];
        Assert.True(noted.IsBlocking);
        Assert.Equal(ObstacleKind.Obstacle, noted.Kind);
    }

    [Fact]
    public void Never_hold_a_customer_back_by_being_removed()
    {
        int tried = 0;
        Law.Holds(
            AnyLifecycles.Any,
            trial =>
            {
                LifecycleRun run = LifecycleRun.Play(trial);
                CustomerLifecycle stable = Try(run, run.Customer, "stable", "new-0")
                    .Match((next, _) => next, _ => run.Customer);
                Obstacle? left = stable.Obstacles.FirstOrDefault(one => one.State != ObstacleState.Removed);
                if (left is null || stable.Stage != LifecycleStage.StableIntent)
                {
                    return;
                }

                CustomerLifecycle better = Try(run, stable, $"remove {left.Id}", "new-1").Accepted();
                Decision<CustomerLifecycle> before = Try(run, stable, "further understood met", "new-2");
                Decision<CustomerLifecycle> after = Try(run, better, "further understood met", "new-2");
                Assert.True(after.IsAccepted || !before.IsAccepted);
                int Unmet(Decision<CustomerLifecycle> decided) =>
                    decided.Match((_, _) => 0, refusal => refusal.Reasons.Count);
                Assert.True(Unmet(after) <= Unmet(before));
                tried++;
            },
            cases: 2_000
        );
        Assert.True(tried >= 100, $"{tried} customers had an obstacle left.");
    }

    private static Decision<CustomerLifecycle> Try(
        LifecycleRun run,
        CustomerLifecycle customer,
        string words,
        string eventId
    ) =>
        LifecycleScript.Make(
            customer,
            words.Split(' '),
            new LifecycleAct(eventId, new("salesperson", "U-1"), run.Model.Last.PlusHours(1)),
            run.Policy
        );
}
