using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>
/// Generated scripts: commands at random, and visits in order from which commands were lost and into which others
/// were mixed, so that some come to their end.
/// </summary>
internal static class AnyVisits
{
    private static readonly VisitStep[] Steps = Enum.GetValues<VisitStep>();

    private static readonly string[] Names =
    [
        .. VisitItems.BuiltIn.Concat(VisitItems.Host).Select(item => item.Id),
        "no-such-item",
    ];

    private static readonly VisitCommand[] Thorough =
    [
        new VisitCommand.Begin(),
        new VisitCommand.AnswerRest(VisitStep.Preparation, Reply.Yes),
        .. Steps
            .Skip(1)
            .SelectMany(step =>
                (VisitCommand[])
                    [new VisitCommand.Enter(step, 5), new VisitCommand.AnswerRest(step, Reply.Yes)]
            ),
        new VisitCommand.Close(5),
        new VisitCommand.Archive(0, 5),
    ];

    public static Arbitrary<VisitScript> Any =>
        (
            from outlet in Gen.Elements(Enum.GetValues<OutletKind>())
            from role in Gen.Elements(Enum.GetValues<VisitorRole>())
            from goal in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
            from stay in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
            from host in Gen.Elements(false, true)
            from commands in Gen.OneOf(AtRandom, Disturbed)
            select new VisitScript(outlet, role, goal, stay, host, commands)
        ).ThatShrinks(Smaller);

    private static Gen<VisitCommand[]> AtRandom =>
        from before in Ending.ListOf()
        from length in Gen.Choose(0, 25)
        from commands in Command.ArrayOf(length)
        select (VisitCommand[])[.. before.Take(3), new VisitCommand.Begin(), .. commands];

    private static Gen<VisitCommand[]> Disturbed =>
        from lost in Gen.Choose(0, 39).ArrayOf(Thorough.Length)
        from mixed in Gen.Choose(0, 9).ArrayOf(Thorough.Length)
        from others in Command.ArrayOf(Thorough.Length)
        select (VisitCommand[])
            [
                .. Thorough.SelectMany(
                    (command, i) =>
                        (VisitCommand[])
                            [
                                .. lost[i] == 0 ? [] : (VisitCommand[])[command],
                                .. mixed[i] == 0 ? [others[i]] : Array.Empty<VisitCommand>(),
                            ]
                ),
            ];

    private static Gen<VisitCommand> Command =>
        Gen.Frequency(
            (1, Gen.Constant((VisitCommand)new VisitCommand.Begin())),
            (5, Step.Zip(Minutes).Select(p => (VisitCommand)new VisitCommand.Enter(p.Item1, p.Item2))),
            (5, OneItem),
            (3, Step.Zip(AReply).Select(p => (VisitCommand)new VisitCommand.AnswerRest(p.Item1, p.Item2))),
            (1, Minutes.Select(minutes => (VisitCommand)new VisitCommand.Close(minutes))),
            (1, Gen.Elements("R-1", "R-2").Select(name => (VisitCommand)new VisitCommand.Attach(name))),
            (1, Ending)
        );

    private static Gen<VisitCommand> Ending =>
        from reason in Gen.Elements(
            " ",
            "no-such-reason",
            "shop-closed",
            "planned-in-error",
            "other-work-first"
        )
        from days in Gen.Choose(0, 2)
        from minutes in Minutes
        from command in Gen.Elements<VisitCommand>(
            new VisitCommand.Reschedule(days, reason),
            new VisitCommand.Cancel(reason),
            new VisitCommand.Miss(reason),
            new VisitCommand.Abandon(reason),
            new VisitCommand.Archive(days, minutes)
        )
        select command;

    // mostly an item of the step, of one policy or the other; now and then one that is elsewhere or nowhere
    private static Gen<VisitCommand> OneItem =>
        from step in Step
        from stray in Gen.Elements(Names)
        from place in Gen.Choose(0, 30)
        from reply in AReply
        let own = Names
            .SkipLast(1)
            .Where((_, i) => VisitItems.BuiltIn.Concat(VisitItems.Host).ElementAt(i).Step == step)
            .ToArray()
        select (VisitCommand)new VisitCommand.Answer(step, place < own.Length ? own[place] : stray, reply);

    private static Gen<VisitStep> Step => Gen.Elements(Steps);

    private static Gen<Reply> AReply => Gen.Elements(Reply.Yes, Reply.Yes, Reply.No, Reply.DoesNotApply);

    private static Gen<int> Minutes => Gen.Frequency((8, Gen.Choose(0, 30)), (1, Gen.Choose(-5, -1)));

    private static IEnumerable<VisitScript> Smaller(VisitScript script)
    {
        VisitCommand[] commands = script.Commands;
        for (int size = commands.Length / 2; size > 0; size /= 2)
        {
            for (int from = 0; from + size <= commands.Length; from += size)
            {
                yield return script with
                {
                    Commands = [.. commands[..from], .. commands[(from + size)..]],
                };
            }
        }

        if (!script.IsHost)
        {
            yield return script with
            {
                IsHost = true,
            };
        }
    }
}
