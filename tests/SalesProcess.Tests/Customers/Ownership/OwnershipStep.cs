using SalesProcess.Customers;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>Something that somebody asks of the customers of a company, in plain values; who and which are numbers.</summary>
/// <param name="Kind">Reception, claim, release or hand-over.</param>
/// <param name="Who">Who receives, claims, asks for the release, or leaves.</param>
/// <param name="Customer">Which customer; a claim takes the one after it too, where it is even.</param>
/// <param name="Choice">Which rule of a hand-over, which way of a release.</param>
/// <param name="Gap">How many hours after the step before; none at all is possible.</param>
internal sealed record OwnershipStep(string Kind, int Who, int Customer, int Choice, int Gap)
{
    public const int People = 3;
    public const int Customers = 4;

    public static string Person(int number) => $"U-{number % People}";

    public static string CustomerOf(int number) => $"C-{number % Customers}";

    /// <summary>Asks the decision for it, with the facts as they are, and answers its changes; none where it is refused.</summary>
    public ValueList<OwnershipChange> Decide(OwnershipWorld world, LocalDateTime at) =>
        Kind switch
        {
            "reception" => Reception(world, at)
                .Match(
                    (ruling, _) => ruling.Change is { } change ? [change] : ValueList<OwnershipChange>.Empty,
                    _ => []
                ),
            "claim" => Claims(world, at)
                .SelectMany(one =>
                    one.Decision.Match((claim, _) => claim.Changes, _ => ValueList<OwnershipChange>.Empty)
                )
                .ToValueList(),
            "release" => Releases(world, at),
            _ => HandOvers(world, at)
                .Match((manifest, _) => manifest.Changes, _ => ValueList<OwnershipChange>.Empty),
        };

    private Decision<OwnershipRuling> Reception(OwnershipWorld world, LocalDateTime at)
    {
        var visit = new CustomerVisit
        {
            CustomerId = CustomerOf(Customer),
            ConsultantId = Person(Who),
            At = at,
            IsFileOpened = Choice != 0,
            Choice = Choice == 1 ? Person(Who + 1) : null,
            IsUnderSamePolicy = true,
        };
        CustomerPast past = new()
        {
            OwnerId = world.Owner(visit.CustomerId),
            Receptions = world.Received(visit.CustomerId, at, visit.ConsultantId),
        };
        return ReceptionRuling.Decide(visit, past, world.Policy);
    }

    // two people at the same time, for the same customers
    private ValueList<ClaimOutcome> Claims(OwnershipWorld world, LocalDateTime at) =>
        ClaimOrder.Decide(
            new[] { Who, Who + 1 }
                .Select(
                    (who, place) =>
                        new ClaimRequest(
                            $"R-{place}",
                            world.HolderOf(Person(who)),
                            new[] { Customer, Customer + 1 }
                                .Take(Customer % 2 == 0 ? 2 : 1)
                                .Select(number => world.InPool(CustomerOf(number)))
                                .ToValueList(),
                            at
                        )
                )
                .ToValueList(),
            world.Policy
        );

    private ValueList<OwnershipChange> Releases(OwnershipWorld world, LocalDateTime at) =>
        world.Held(CustomerOf(Customer)) is { } held
            ? Release
                .Decide(
                    held,
                    new ReleaseRequest((ReleaseWay)(Choice % 3), Person(Who), at, "no-need"),
                    world.Policy
                )
                .Match((released, _) => [released.Change], _ => ValueList<OwnershipChange>.Empty)
            : [];

    private Decision<HandOverManifest> HandOvers(OwnershipWorld world, LocalDateTime at) =>
        HandOver.Decide(
            new HandOverRequest
            {
                LeaverId = Person(Who),
                At = at,
                Customers = world
                    .HolderOf(Person(Who))
                    .Holdings.Select(held => new HandedCustomer(held))
                    .ToValueList(),
                Receivers = [world.HolderOf(Person(Who + 1)), world.HolderOf(Person(Who + 2))],
                Rule = Choice switch
                {
                    0 => new HandOverRule.OneSuccessor(Person(Who + 1)),
                    1 => new HandOverRule.InTurn(),
                    2 => new HandOverRule.Evenly(),
                    _ => new HandOverRule.ToPool(),
                },
            },
            world.Policy
        );
}
