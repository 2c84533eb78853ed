using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Tests.Support;

/// <summary>Draws explanations and refusals with every part, in texts that are hard to write down.</summary>
internal static class AnyExplanation
{
    private const int Deepest = 3;

    private static readonly string[] Pieces =
    [
        "a",
        "Z",
        "7",
        " ",
        "\"",
        "'",
        "\\",
        "/",
        "<",
        "{",
        "}",
        "\t",
        "\n",
        "\r\n",
        "\f",
        "\0",
        "\u0085",
        "\u2028",
        "\ufeff",
        "\uffff",
        "中",
        "é",
        "e\u0301",
        "😀",
        "\U0002000b",
    ];

    public static Arbitrary<Explanation> Trees => Tree(Deepest).ThatShrinks(Smaller);

    public static Arbitrary<Refusal> Refusals =>
        ReasonWithWays
            .NonEmptyListOf()
            .Select(reasons => new Refusal(reasons.ToValueList()))
            .ThatShrinks(refusal =>
                Fewer(refusal.Reasons).Where(fewer => fewer.Count > 0).Select(fewer => new Refusal(fewer))
            );

    /// <summary>Any text, also an empty or a blank one.</summary>
    private static Gen<string> Text => Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    /// <summary>A text that is not blank.</summary>
    private static Gen<string> Name =>
        Text.Select(text => string.IsNullOrWhiteSpace(text) ? $"x{text}" : text);

    private static Gen<BilingualText> Both => Name.Zip(Name).Select(t => new BilingualText(t.Item1, t.Item2));

    private static Gen<ClauseId> Clause =>
        Gen.Elements("A-1", "QUOTA-MONTH-01", "Z9-Z9-Z9").Select(ClauseId.Parse);

    private static Gen<FactValue> Value =>
        Gen.OneOf(
            Gen.Elements(true, false).Select(FactValue.Of),
            Law.Whole(-1_000_000, 1_000_000).Select(FactValue.Of),
            Law.Whole(-1_000_000, 1_000_000)
                .Select(fen => FactValue.Of(Money.FromMinorUnits(fen, Currency.Cny))),
            Text.Select(FactValue.Of),
            Name.Zip(Text).Select(value => new FactValue(value.Item1, value.Item2))
        );

    private static Gen<Fact> AnyFact =>
        from name in Name
        from value in Value
        from label in Both
        from valueLabel in OrNull(Both)
        select new Fact(name, value, label, valueLabel);

    private static Gen<RefusalReason> Reason =>
        from code in Gen.Elements("a.b", "quotas.no-working-day").Select(text => new RefusalCode(text))
        from clause in OrNull(Clause)
        from message in Both
        from facts in Few(AnyFact)
        from edition in OrNull(Name)
        select new RefusalReason(code, clause, message, facts) { Edition = edition };

    private static Gen<RefusalReason> ReasonWithWays =>
        from reason in Reason
        from ways in Few(Few(Reason))
        select reason with
        {
            Ways = ways,
        };

    private static Gen<PolicyReading> Reading =>
        from parameter in Name
        from value in Value
        from label in Both
        from clause in Clause
        from edition in Name
        from day in Law.Whole(0, 20_000)
        from unit in OrNull(Both)
        from valueLabel in OrNull(Both)
        from conflict in OrNull(Name)
        select new PolicyReading
        {
            Parameter = parameter,
            Value = value,
            Label = label,
            Clause = clause,
            Edition = edition,
            InForceFrom = new LocalDate(2000, 1, 1).PlusDays((int)day),
            Unit = unit,
            ValueLabel = valueLabel,
            Conflict = conflict,
        };

    private static Gen<RuleNotApplied> Rule =>
        from rule in Name
        from label in Both
        from clause in Clause
        from unmet in Few(ReasonWithWays)
        select new RuleNotApplied(rule, label, clause, unmet);

    private static Gen<Explanation> Tree(int depth) =>
        from decision in Name
        from question in Both
        from answer in Both
        from outcome in Value
        from clauses in Few(Clause)
        from facts in Few(AnyFact)
        from readings in Few(Reading)
        from notApplied in Few(Rule)
        from steps in depth == 0 ? Gen.Constant(ValueList<Explanation>.Empty) : Few(Tree(depth - 1))
        select new Explanation
        {
            Decision = decision,
            Question = question,
            Answer = answer,
            Outcome = outcome,
            Clauses = clauses,
            Facts = facts,
            Readings = readings,
            NotApplied = notApplied,
            Steps = steps,
        };

    private static Gen<T?> OrNull<T>(Gen<T> values)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), values.Select(value => (T?)value));

    private static Gen<ValueList<T>> Few<T>(Gen<T> items) =>
        Gen.Choose(0, 2).SelectMany(count => items.ListOf(count)).Select(list => list.ToValueList());

    private static IEnumerable<Explanation> Smaller(Explanation whole)
    {
        foreach (Explanation step in whole.Steps)
        {
            yield return step;
        }

        var plain = new BilingualText("x", "x");
        Explanation[] plainer =
        [
            whole with
            {
                Decision = "x",
            },
            whole with
            {
                Question = plain,
            },
            whole with
            {
                Answer = plain,
            },
            whole with
            {
                Outcome = FactValue.Of("x"),
            },
            .. Fewer(whole.Clauses).Select(fewer => whole with { Clauses = fewer }),
            .. Fewer(whole.Facts).Select(fewer => whole with { Facts = fewer }),
            .. Fewer(whole.Readings).Select(fewer => whole with { Readings = fewer }),
            .. Fewer(whole.NotApplied).Select(fewer => whole with { NotApplied = fewer }),
            .. Fewer(whole.Steps).Select(fewer => whole with { Steps = fewer }),
        ];
        foreach (Explanation smaller in plainer.Where(smaller => smaller != whole))
        {
            yield return smaller;
        }
    }

    private static IEnumerable<ValueList<T>> Fewer<T>(ValueList<T> list) =>
        list.Select((_, i) => list.Where((_, j) => j != i).ToValueList());
}
