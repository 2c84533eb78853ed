using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The definitions of the three classes under one policy.</summary>
internal sealed class TerminalRules
{
    private static readonly ClauseId KeyClause = ClauseId.Parse("GRADE-TERM-KEY");
    private static readonly ClauseId OrdinaryClause = ClauseId.Parse("GRADE-TERM-ORD");
    private static readonly ClauseId PotentialClause = ClauseId.Parse("GRADE-TERM-POT");
    private static readonly ClauseId DefinitionClause = ClauseId.Parse("GRADE-TERM-DEF");
    private readonly Parameter<long>[] features;
    private readonly Parameter<long> large;
    private readonly Parameter<long> medium;
    private readonly TerminalDefinition definition;
    private readonly OrdinaryReading ordinary;

    private TerminalRules(
        Parameter<long>[] features,
        Parameter<long> large,
        Parameter<long> medium,
        TerminalDefinition definition,
        OrdinaryReading ordinary
    ) =>
        (this.features, this.large, this.medium, this.definition, this.ordinary) = (
            features,
            large,
            medium,
            definition,
            ordinary
        );

    /// <summary>Reads the limits; null where one is not set, or the two of the contribution cross.</summary>
    internal static TerminalRules? Of(PolicyReader read, List<RefusalReason> faults)
    {
        Parameter<long>?[] features = [.. TerminalMeasures.Features.Select(one => read.Read(one.Limit))];
        Parameter<long>? large = read.Read(CustomerParameters.LargeContributionPercent);
        Parameter<long>? medium = read.Read(CustomerParameters.MediumContributionPercent);
        TerminalDefinition? definition = read.Read(CustomerParameters.TerminalDefinition)?.Value;
        OrdinaryReading? ordinary = read.Read(CustomerParameters.OrdinaryReading)?.Value;
        if (read.Missing.Count > 0 || large is null || medium is null)
        {
            return null;
        }

        if (medium.Value >= large.Value)
        {
            faults.Add(
                CustomerRefusals.LimitsCross.Because(
                    medium.Reading,
                    new Fact("medium", FactValue.Of(medium.Value), medium.Definition.Label),
                    new Fact("large", FactValue.Of(large.Value), large.Definition.Label)
                )
            );
            return null;
        }

        return new(
            [.. features.OfType<Parameter<long>>()],
            large,
            medium,
            definition!.Value,
            ordinary!.Value
        );
    }

    /// <summary>Whether anybody can be in the class of potential customers.</summary>
    internal bool HavePotential => definition == TerminalDefinition.WithPotential;

    /// <summary>The limits that a contribution is held against, the higher one first.</summary>
    internal IEnumerable<long> ContributionLimits => [large.Value, medium.Value];

    internal IEnumerable<(TerminalMeasure Measure, long Limit)> FeatureLimits =>
        TerminalMeasures.Features.Zip(features, (measure, limit) => (measure, limit.Value));

    [Implements("GRADE-TERM-KEY", "GRADE-TERM-ORD", "GRADE-TERM-POT", "GRADE-TERM-DEF", "LIB-GRADE-25")]
    internal IEnumerable<GradeRule<TerminalFacts, TerminalClass>> FromTheTop()
    {
        yield return Rule(TerminalClass.Key, KeyClause, Key);
        yield return Rule(TerminalClass.Ordinary, OrdinaryClause, Ordinary);
        yield return Rule(TerminalClass.Potential, PotentialClause, Potential);
    }

    private static AllOf<TerminalFacts> IsTerminalCustomer { get; } =
        new(
            TerminalFactList.Cooperates.Asked(DefinitionClause),
            new AnyOf<TerminalFacts>(
                DefinitionClause,
                TerminalFactList.Bought.Asked(DefinitionClause),
                TerminalFactList.Served.Asked(DefinitionClause)
            )
        );

    private AllOf<TerminalFacts> Key =>
        new([
            IsTerminalCustomer,
            .. Features(KeyClause, asked: true),
            Contributes(large, KeyClause, asked: true),
        ]);

    // a contribution below "large" is a missing feature already; the stricter reading asks all four to be missing
    private AllOf<TerminalFacts> Ordinary =>
        new([
            IsTerminalCustomer,
            TerminalFactList.MeetsConditions.Asked(OrdinaryClause),
            Contributes(medium, OrdinaryClause, asked: true),
            Contributes(large, OrdinaryClause, asked: false),
            .. ordinary == OrdinaryReading.LacksAll ? Features(OrdinaryClause, asked: false) : [],
        ]);

    private AllOf<TerminalFacts> Potential =>
        new([
            TerminalFactList.HasPotential.Asked(PotentialClause),
            TerminalFactList.Cooperates.RuledOut(PotentialClause),
            TerminalFactList.Bought.RuledOut(PotentialClause),
            .. definition == TerminalDefinition.BuyersOnly
                ? (Criterion<TerminalFacts>[])[IsTerminalCustomer]
                : [],
        ]);

    private IEnumerable<Criterion<TerminalFacts>> Features(ClauseId clause, bool asked) =>
        TerminalMeasures.Features.Zip(
            features,
            (measure, limit) => new AtLeast(measure, limit, asked, clause)
        );

    private static AtLeast Contributes(Parameter<long> limit, ClauseId clause, bool asked) =>
        new(TerminalMeasures.Contribution, limit, asked, clause);

    private static GradeRule<TerminalFacts, TerminalClass> Rule(
        TerminalClass grade,
        ClauseId clause,
        Criterion<TerminalFacts> condition
    ) => new(grade, $"terminal-class-{Kebab.Of(grade)}", CustomerLabels.Of(grade), clause, condition);
}
