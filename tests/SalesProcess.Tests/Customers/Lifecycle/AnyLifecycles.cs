using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Lifecycle;

/// <summary>
/// Generated customers: commands at random, and whole ways from the list to the contract and back from which commands
/// were lost and into which others were mixed, so that every stage is reached.
/// </summary>
internal static class AnyLifecycles
{
    public static readonly string[] Criteria = ["all-removed", "none-blocking", "removed-or-planned"];

    private static readonly Dictionary<string, PolicyEdition> Policies = Criteria.ToDictionary(
        criterion => criterion,
        criterion =>
            Policy.With(
                ("customers.obstacle-criterion", $"\"{criterion}\""),
                ("customers.sign-within-days", "7")
            )
    );

    private static readonly string[] Words =
    [
        "list",
        "intent",
        "need",
        "present",
        "present demo",
        "none",
        "stable",
        "unstable",
        "further understood met",
        "further understood",
        "further met",
        "sign",
        "use",
        "lose",
        "win-back",
        .. ((string[])["O-1", "O-2"]).SelectMany(id =>
            (string[])
                [
                    $"worry {id}",
                    $"obstacle {id} harmless",
                    $"plan {id}",
                    $"plan {id} leader",
                    $"agree {id}",
                    $"decline {id}",
                    $"remove {id}",
                ]
        ),
    ];

    private static readonly string[][] Ways =
    [
        ["list", "intent", "need", "present", "none", "stable", "further understood met", "sign", "use"],
        [
            "list",
            "intent",
            "worry O-1",
            "obstacle O-2 harmless",
            "need",
            "plan O-1 leader",
            "agree O-1",
            "stable",
            "plan O-2",
            "further understood met",
            "unstable",
            "remove O-1",
            "remove O-2",
            "stable",
            "further understood met",
            "sign",
            "use",
            "lose",
            "win-back",
            "intent",
        ],
        ["list", "lose", "win-back", "intent", "sign", "lose", "win-back", "intent", "need", "worry O-1"],
    ];

    public static PolicyEdition PolicyOf(string criterion) => Policies[criterion];

    public static Arbitrary<LifecycleTrial> Any =>
        (
            from criterion in Gen.Elements(Criteria)
            from commands in Gen.OneOf(AtRandom, Disturbed)
            select new LifecycleTrial(criterion, commands)
        ).ThatShrinks(trial =>
            trial.Commands.Select(
                (_, lost) => trial with { Commands = [.. trial.Commands.Where((_, i) => i != lost)] }
            )
        );

    private static Gen<LifecycleCommand[]> AtRandom =>
        from way in Gen.Elements(Ways)
        from kept in Gen.Choose(0, 6)
        from length in Gen.Choose(0, 15)
        from others in Command.ArrayOf(length)
        select (LifecycleCommand[])[.. way.Take(kept).Select(Usual), .. others];

    private static Gen<LifecycleCommand[]> Disturbed =>
        from way in Gen.Elements(Ways)
        from lost in Gen.Choose(0, 39).ArrayOf(way.Length)
        from mixed in Gen.Choose(0, 5).ArrayOf(way.Length)
        from others in Command.ArrayOf(way.Length)
        select (LifecycleCommand[])
            [
                .. way.SelectMany(
                    (words, i) =>
                        (LifecycleCommand[])
                            [
                                .. mixed[i] == 0 ? [others[i]] : Array.Empty<LifecycleCommand>(),
                                .. lost[i] == 0 ? Array.Empty<LifecycleCommand>() : [Usual(words)],
                            ]
                ),
            ];

    private static Gen<LifecycleCommand> Command =>
        from words in Gen.Elements(Words)
        from wrong in Gen.Choose(0, 9)
        from role in Gen.Elements("salesperson", "supervisor", "department-manager", "stranger")
        from hours in Gen.Frequency((1, Gen.Choose(-30, -1)), (9, Gen.Choose(0, 40)))
        from repeat in Gen.Choose(0, 19)
        select Usual(words) with
        {
            Role = wrong == 0 ? role : Usual(words).Role,
            Hours = hours,
            IsRepeat = repeat == 0,
        };

    private static LifecycleCommand Usual(string words) =>
        new(
            words,
            words.StartsWith("agree", StringComparison.Ordinal)
            || words.StartsWith("decline", StringComparison.Ordinal)
                ? "supervisor"
                : "salesperson",
            Hours: 24
        );
}
