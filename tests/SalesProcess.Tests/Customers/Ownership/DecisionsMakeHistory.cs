using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>Receptions, claims, releases and hand-overs together, in any order and under every model of ownership: what
/// they decide makes histories in which a customer always has exactly one owner or is in the pool.</summary>
public class DecisionsMakeHistory
{
    private static readonly (string Name, PolicyEdition Policy)[] Policies =
    [
        ("all ways", With("shared-pool", AllWays)),
        ("personal", With("personal")),
        ("shared-pool", With("shared-pool")),
        ("split", With("split")),
        ("assigned", With("assigned")),
    ];

    [Fact]
    public void The_history_takes_every_change_that_is_decided_unless_it_has_one_of_that_very_moment() =>
        Holds(
            (world, change, taken) =>
            {
                if (!taken.IsAccepted)
                {
                    Assert.True(
                        world.ChangedAt(change.CustomerId, change.At),
                        $"{change} by {change.Cause}: {taken}"
                    );
                    // the pool knows when a customer came back to it, so that a claim is not even accepted
                    Assert.NotEqual(OwnershipCause.Claim, change.Cause);
                }
            },
            _ => { }
        );

    [Fact]
    public void Every_moment_has_the_one_owner_of_the_plain_list_or_the_pool() =>
        Holds(
            (_, _, _) => { },
            world =>
                Assert.All(
                    world.Histories,
                    history =>
                        Assert.All(
                            world.Times.SelectMany(at => new[] { at.PlusTicks(-1), at, at.PlusTicks(1) }),
                            at =>
                            {
                                Assert.Single(history.Periods, period => period.Contains(at));
                                Assert.Equal(world.OwnerAt(history.CustomerId, at), history.OwnerAt(at));
                            }
                        )
                )
        );

    [Fact]
    public void What_is_decided_is_restored_from_what_is_stored() =>
        Holds(
            (_, _, _) => { },
            world =>
                Assert.All(
                    world.Histories,
                    history =>
                        Assert.Equal(
                            history,
                            OwnershipHistory
                                .Restore(OwnershipJson.Read(OwnershipJson.Write(history.ToRecord())))
                                .Accepted()
                        )
                )
        );

    [Fact]
    public void Only_ways_that_the_model_permits_change_anything() =>
        Holds(
            (world, change, _) =>
                Assert.True(
                    OwnershipWay.Of(change.Cause, world.Policy).IsAccepted,
                    $"{change} by {change.Cause}"
                ),
            _ => { }
        );

    [Fact]
    public void The_sequences_reach_every_way_and_both_sides_of_it()
    {
        var reached = new HashSet<OwnershipCause>();
        bool met = false;
        Holds(
            (_, change, taken) =>
            {
                reached.Add(change.Cause);
                met |= !taken.IsAccepted;
            },
            _ => { }
        );
        Assert.Superset(
            new HashSet<OwnershipCause>
            {
                OwnershipCause.FirstReception,
                OwnershipCause.LateReturn,
                OwnershipCause.CustomerChoice,
                OwnershipCause.Claim,
                OwnershipCause.Release,
                OwnershipCause.HandOver,
            },
            reached
        );
        Assert.True(met);
    }

    private static string AllWays =>
        $"[{string.Join(
            ", ",
            new[] { "first-reception", "late-return", "no-appointment", "customer-choice", "claim", "release", "hand-over" }
                .Select(way =>
                    $$"""
                    { "id": "{{way}}", "clause": "LIB-OWN-06", "text": { "en": "any", "zh": "任意" } }
                    """
                )
        )}]";

    private static PolicyEdition With(string model, string? ways = null) =>
        ProtectionPolicy.With([
            ("ownership-model", $"\"{model}\""),
            ("protection-windows", $"[{ProtectionPolicy.Window("claim-without-deal", 2)}]"),
            ("cool-off-previous-owner-days", "1"),
            ("cool-off-new-data-days", "0"),
            .. ways is null ? Array.Empty<(string, string)>() : [("ownership-ways", ways)],
        ]);

    private static Gen<OwnershipStep> Step =>
        from kind in Gen.Elements("reception", "claim", "release", "hand-over")
        from who in Gen.Choose(0, OwnershipStep.People - 1)
        from customer in Gen.Choose(0, OwnershipStep.Customers - 1)
        from choice in Gen.Choose(0, 3)
        from gap in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 72)), (1, Gen.Choose(160, 200)))
        select new OwnershipStep(kind, who, customer, choice, gap);

    private static Arbitrary<(int Policy, OwnershipStep[] Steps)> Any { get; } =
        (
            from policy in Gen.Frequency((4, Gen.Constant(0)), (3, Gen.Choose(1, Policies.Length - 1)))
            from count in Gen.Choose(1, 16)
            from steps in Gen.CollectToArray(Enumerable.Repeat(Step, count))
            select (policy, steps)
        ).ThatShrinks(one =>
            Enumerable
                .Range(0, one.steps.Length)
                .Select(i => (one.policy, one.steps.Where((_, place) => place != i).ToArray()))
        );

    private static void Holds(
        Action<OwnershipWorld, OwnershipChange, Decision<OwnershipHistory>> ofChange,
        Action<OwnershipWorld> ofEnd
    ) =>
        Law.Holds(
            Any,
            script =>
            {
                var world = new OwnershipWorld(Policies[script.Policy].Policy);
                LocalDateTime at = OwnershipWorld.Start;
                foreach (OwnershipStep step in script.Steps)
                {
                    at = at.PlusHours(step.Gap);
                    foreach (OwnershipChange change in step.Decide(world, at))
                    {
                        ofChange(world, change, world.Apply(change));
                    }
                }

                ofEnd(world);
            },
            cases: 600
        );
}
