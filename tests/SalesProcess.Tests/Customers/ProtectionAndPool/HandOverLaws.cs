using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>What holds of every hand-over: nobody and nothing is lost, and the lists may come in any order.</summary>
public class HandOverLaws
{
    private static readonly PolicyEdition Listing = ProtectionPolicy.With(("hand-over-capacity", "\"list\""));

    [Fact]
    public void What_was_held_is_handed_over_each_exactly_once_with_all_its_open_items() =>
        Law.Holds(
            Any,
            one =>
                HandOver
                    .Decide(one.ToRequest(), Listing)
                    .Switch(
                        (manifest, why) =>
                        {
                            HandOverRequest request = one.ToRequest();
                            Assert.Equal(
                                request.Customers.Select(customer => customer.Customer.CustomerId),
                                manifest.Lines.Select(line => line.CustomerId)
                            );
                            Assert.All(
                                manifest.Lines.Zip(request.Customers),
                                pair =>
                                    Assert.Equal(
                                        pair.Second.OpenItems.Select(item => item.ToString()).Order(),
                                        pair.First.OpenItems.Select(item => item.ToString()).Order()
                                    )
                            );
                            Assert.All(
                                manifest.Changes,
                                change => Assert.Equal(one.Rule == "pool", change.OwnerId is null)
                            );
                            Assert.Equal(
                                manifest.Lines.Sum(line => Math.Max(1, line.OpenItems.Count)),
                                manifest.ToRows().Count
                            );
                            Assert.Equal(
                                manifest.Lines.Select(line => line.ToOwnerId ?? ""),
                                HandOverRederivation.Receivers(why)
                            );
                        },
                        refusal =>
                        {
                            // only for customers without a receiver, and for all of them
                            Assert.True(one.Held.Length == 0 || one.Rule == "region", refusal.ToString());
                            Assert.Equal(
                                one.Customers.Count(customer => customer.Region >= one.Held.Length),
                                refusal.Reasons.Count(reason =>
                                    reason.Code == HandOverRefusals.NoReceiver.Code && one.Rule == "region"
                                ) + (one.Rule == "region" ? 0 : one.Customers.Length)
                            );
                        }
                    ),
            cases: 1_000
        );

    [Fact]
    public void The_manifest_does_not_depend_on_the_order_of_the_lists() =>
        Law.Holds(
            Any,
            one =>
            {
                HandOverRequest request = one.ToRequest();
                HandOverRequest reversed = request with
                {
                    Customers = request
                        .Customers.Select(customer =>
                            customer with
                            {
                                OpenItems = customer.OpenItems.Reverse().ToValueList(),
                            }
                        )
                        .Reverse()
                        .ToValueList(),
                    Receivers = request.Receivers.Reverse().ToValueList(),
                };
                Assert.Equal(HandOver.Decide(request, Listing), HandOver.Decide(reversed, Listing));
            },
            cases: 500
        );

    [Fact]
    public void In_turn_nobody_receives_two_more_than_another() =>
        Law.Holds(
            Any,
            one =>
            {
                if (one.Held.Length == 0)
                {
                    return;
                }

                int[] received = Received(one with { Rule = "turn" });
                Assert.InRange(received.Max() - received.Min(), 0, 1);
                Assert.Equal(one.Customers.Length, received.Sum());
            },
            cases: 300
        );

    [Fact]
    public void Evenly_whoever_receives_holds_at_most_one_more_than_another_who_could_have() =>
        Law.Holds(
            Any,
            one =>
            {
                if (one.Held.Length == 0)
                {
                    return;
                }

                HandOverManifest manifest = HandOver
                    .Decide((one with { Rule = "even" }).ToRequest(), Listing)
                    .Accepted();
                int[] received = Received(one with { Rule = "even" });
                int[] counted = [.. manifest.Receivers.Select(receiver => receiver.Counted)];
                for (int i = 0; i < received.Length; i++)
                {
                    bool gained = counted[i] > one.Held[i];
                    Assert.True(!gained || counted[i] <= counted.Min() + 1, $"{one}: {counted[i]}");
                }
            },
            cases: 300
        );

    [Fact]
    public void Where_the_policy_refuses_no_receiver_exceeds_the_capacity_by_what_is_received() =>
        Law.Holds(
            Any,
            one =>
            {
                HandOverRequest request = one.ToRequest();
                Decision<HandOverManifest> listed = HandOver.Decide(request, Listing);
                Decision<HandOverManifest> refused = HandOver.Decide(request, ProtectionPolicy.Host);
                if (listed.TryGetValue(out HandOverManifest? manifest, out _))
                {
                    Assert.Equal(manifest.Exceeding.Count == 0, refused.IsAccepted);
                    Assert.Equal(
                        manifest.Exceeding.Select(receiver => receiver.OwnerId),
                        refused.IsAccepted
                            ? []
                            : refused.Refused().Reasons.Select(reason => reason.FactNamed("owner").Text)
                    );
                }
            },
            cases: 500
        );

    private static Arbitrary<HandOverCase> Any =>
        (
            from count in Gen.Choose(0, 8)
            from customers in Gen.CollectToArray(Enumerable.Repeat(Customer, count))
            from receivers in Gen.Choose(0, 3)
            from held in Gen.CollectToArray(Enumerable.Repeat(Gen.Choose(0, 5), receivers))
            from rule in Gen.Elements("one", "region", "turn", "even", "pool")
            select new HandOverCase(customers, held, rule)
        ).ThatShrinks(one =>
            Enumerable
                .Range(0, one.Customers.Length)
                .Select(i => one with { Customers = [.. one.Customers.Where((_, at) => at != i)] })
                .Concat(
                    Enumerable
                        .Range(0, one.Held.Length)
                        .Where(i => one.Held[i] > 0)
                        .Select(i => one with { Held = [.. one.Held.Select((n, at) => at == i ? 0 : n)] })
                )
        );

    private static Gen<(int Region, int Items, bool Signed)> Customer =>
        from region in Gen.Choose(0, 3)
        from items in Gen.Choose(0, 4)
        from signed in Gen.Elements(true, false, false)
        select (region, items, signed);

    private static int[] Received(HandOverCase one)
    {
        HandOverManifest manifest = HandOver.Decide(one.ToRequest(), Listing).Accepted();
        return
        [
            .. manifest.Receivers.Select(receiver =>
                manifest.Lines.Count(line => line.ToOwnerId == receiver.OwnerId)
            ),
        ];
    }
}
