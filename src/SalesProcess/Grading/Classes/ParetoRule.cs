using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>How items are put into classes by their share of the total, with everything that must be said.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ParetoRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="classes">The classes from the top, at least two, each with a higher cut than the one before; the
    /// last ends at 100 %.</param>
    /// <param name="crossing">To which class the item belongs with which the running share passes a cut.</param>
    /// <param name="nonPositive">What becomes of items of zero or below.</param>
    /// <exception cref="ArgumentException">There are fewer than two classes, a cut is not above the one before it or
    /// above zero, the last is not 100 %, or a code stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is not a defined one.</exception>
    public ParetoRule(ValueList<ParetoClass> classes, ParetoCrossing crossing, ParetoNonPositive nonPositive)
    {
        Classes = Required.Items(classes);
        Crossing = Kebab.Find<ParetoCrossing>(Kebab.Of(crossing)) ?? throw Undefined(nameof(crossing));
        NonPositive =
            Kebab.Find<ParetoNonPositive>(Kebab.Of(nonPositive)) ?? throw Undefined(nameof(nonPositive));
        Percentage[] cuts = [.. classes.Select(one => one.UpTo)];
        bool rises = cuts.Zip(cuts.Skip(1), (earlier, later) => earlier < later).All(up => up);
        if (cuts.Length < 2 || cuts[0] <= default(Percentage) || !rises || cuts[^1] != Whole)
        {
            throw new ArgumentException(
                "Give at least two classes whose cuts rise from above 0 % to 100 %.",
                nameof(classes)
            );
        }

        if (classes.Select(one => one.Code).Distinct().Count() < classes.Count)
        {
            throw new ArgumentException("Give each class a code of its own.", nameof(classes));
        }
    }

    /// <summary>The classes from the top.</summary>
    public ValueList<ParetoClass> Classes { get; }

    /// <summary>To which class the item belongs with which the running share passes a cut.</summary>
    public ParetoCrossing Crossing { get; }

    /// <summary>What becomes of items of zero or below.</summary>
    public ParetoNonPositive NonPositive { get; }

    /// <summary>The values of the policy that the rule was made of; empty where it was made in code.</summary>
    public ValueList<PolicyReading> Readings { get; private init; } = [];

    private static Percentage Whole { get; } = Percentage.FromPartsPerMillion(1_000_000);

    /// <summary>Reads the rule of the policy: classes A, B and C.</summary>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The rule. Refused where the host has not set the cuts and both options, or where the first cut is
    /// not below the second.</returns>
    [Implements("LIB-GRADE-26")]
    public static Decision<ParetoRule> Of(PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<long>? upper = read.Read(ParetoParameters.UpperCutPercent);
        Parameter<long>? middle = read.Read(ParetoParameters.MiddleCutPercent);
        Parameter<ParetoCrossing>? crossing = read.Read(ParetoParameters.Crossing);
        Parameter<ParetoNonPositive>? nonPositive = read.Read(ParetoParameters.NonPositive);
        if (upper is null || middle is null || crossing is null || nonPositive is null)
        {
            return Decision.Refuse<ParetoRule>(new Refusal(read.Missing));
        }

        if (upper.Value >= middle.Value)
        {
            return Decision.Refuse<ParetoRule>(
                ParetoRefusals.CutsDoNotRise.Because(
                    middle.Reading,
                    new Fact(
                        "upper",
                        FactValue.Of(upper.Value),
                        new("cut of class A in percent", "A类截止份额（%）")
                    ),
                    new Fact(
                        "middle",
                        FactValue.Of(middle.Value),
                        new("cut of class B in percent", "B类截止份额（%）")
                    )
                )
            );
        }

        ValueList<PolicyReading> readings = read.Readings;
        var rule = new ParetoRule(
            [Class("A", upper.Value), Class("B", middle.Value), Class("C", 100)],
            crossing.Value,
            nonPositive.Value
        )
        {
            Readings = readings,
        };
        return Decision.Accept(
            rule,
            () =>
                new Explanation
                {
                    Decision = "grading.pareto-rule",
                    Question = new("Where do classes by share end?", "按份额划分的各类截至何处？"),
                    Answer = new(
                        $"{string.Join(", ", rule.Classes)}.",
                        $"{string.Join("，", rule.Classes.Select(one => $"{one.Code}类至{one.UpTo}"))}。"
                    ),
                    Outcome = FactValue.OfList(rule.Classes.Select(one => one.UpTo)),
                    Clauses = [ParetoClasses.Clause],
                    Readings = readings,
                }
        );
    }

    /// <summary>Answers the classes with their cuts.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Join(", ", Classes);

    private static ParetoClass Class(string code, long percent) =>
        new(code, new($"class {code}", $"{code}类"), Percentage.FromPartsPerMillion(percent * 10_000));

    private static ArgumentOutOfRangeException Undefined(string name) =>
        new(name, "The option must be a defined one.");
}
