using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>Receptions of every kind, with settings of every kind, that shrink to plainer ones.</summary>
internal static class AnyScene
{
    private static readonly string[] Consultants = ["U-1", "U-2", "U-3", "U-4"];

    public static Arbitrary<ReceptionScene> All { get; } = Any.ThatShrinks(Smaller);

    /// <summary>Every combination of what the rules look at, with the same settings.</summary>
    public static IEnumerable<ReceptionScene> Every { get; } =
    [
        .. from owner in (string?[])[null, "U-1"]
        from choice in (string?[])[null, "U-2"]
        from asked in (string?[])[null, "U-1", "U-3"]
        from appointment in (string?[])[null, "U-1", "U-3"]
        from called in (bool[])[false, true]
        from days in (int?[])[null, 6, 7, 8]
        select new ReceptionScene
        {
            Owner = owner,
            Choice = choice,
            AskedFor = asked,
            AppointmentBy = appointment,
            Calls = called ? [ReceptionScene.CalledBy("U-1", 1)] : [],
            Receptions = days is { } ago ? [ReceptionScene.ReceivedBy("U-1", ago)] : [],
        },
    ];

    private static Gen<ReceptionScene> Any =>
        from owner in Somebody
        from receptions in Times
        from calls in Times
        from appointment in Somebody
        from asked in Somebody
        from choice in Gen.Frequency((2, Gen.Constant<string?>(null)), (1, Somebody))
        from flags in Gen.Choose(0, 15)
        from order in Gen.Shuffle(OwnershipCases.BuiltInOrder)
        from days in Gen.Choose(1, 12)
        select new ReceptionScene
        {
            Owner = owner,
            Receptions = receptions.Select(time => new Reception(time.Who, time.At)).ToValueList(),
            Calls = calls.Select(time => new PhoneContact(time.Who, time.At)).ToValueList(),
            AppointmentBy = appointment,
            AskedFor = asked,
            Choice = choice,
            SamePolicy = (flags & 1) == 0,
            FileOpened = (flags & 2) == 0,
            FromFirst = (flags & 4) == 0,
            CallsEver = (flags & 8) == 0,
            Order = [.. order],
            Days = days,
        };

    private static Gen<string?> Somebody =>
        Gen.Frequency(
            (1, Gen.Constant<string?>(null)),
            (2, Gen.Elements(Consultants).Select(who => (string?)who))
        );

    private static Gen<(string Who, LocalDateTime At)[]> Times =>
        Gen.Choose(0, 4)
            .SelectMany(count =>
                Gen.CollectToArray(
                    Enumerable
                        .Range(0, count)
                        .Select(_ =>
                            from who in Gen.Elements(Consultants)
                            from halfDays in Gen.Choose(-4, 28)
                            select (who, ReceptionScene.Now.PlusHours(-12 * halfDays)) // so that times meet
                        )
                )
            );

    private static IEnumerable<ReceptionScene> Smaller(ReceptionScene scene)
    {
        for (int i = 0; i < scene.Receptions.Count; i++)
        {
            yield return scene with
            {
                Receptions = [.. scene.Receptions.Where((_, place) => place != i)],
            };
        }

        for (int i = 0; i < scene.Calls.Count; i++)
        {
            yield return scene with
            {
                Calls = [.. scene.Calls.Where((_, place) => place != i)],
            };
        }

        foreach (
            ReceptionScene plainer in (ReceptionScene[])
                [
                    scene with
                    {
                        AppointmentBy = null,
                    },
                    scene with
                    {
                        AskedFor = null,
                    },
                    scene with
                    {
                        Choice = null,
                    },
                    scene with
                    {
                        Owner = null,
                    },
                    scene with
                    {
                        Order = [.. OwnershipCases.BuiltInOrder],
                    },
                    scene with
                    {
                        Days = 7,
                    },
                ]
        )
        {
            if (plainer != scene)
            {
                yield return plainer;
            }
        }
    }
}
