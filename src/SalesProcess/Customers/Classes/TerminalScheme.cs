using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The one class whose definition is met; the three definitions exclude each other.</summary>
internal sealed class TerminalScheme : GradeScheme<TerminalFacts, TerminalClass>
{
    internal override CustomerAxis Axis => CustomerAxes.TerminalClass;

    internal override PolicyKey<long> ReviewDays => CustomerParameters.TerminalClassReviewDays;

    private protected override string Decides => "customers.terminal-class";

    private protected override int Place(TerminalClass grade) => (int)grade;

    private protected override BilingualText Question(string customerId, BilingualText date) =>
        new(
            $"Which class of terminal customer has {customerId} on {date.English}?",
            $"客户{customerId}在{date.Chinese}属于哪一类终端客户？"
        );

    private protected override BilingualText Answer(TerminalClass grade, BilingualText label) =>
        new($"{label.English}.", $"{label.Chinese}。");

    private protected override Graded<TerminalClass>? Grade(
        TerminalFacts facts,
        LocalDate asOf,
        PolicyReader read,
        List<RefusalReason> faults
    )
    {
        if (TerminalRules.Of(read, faults) is not { } rules)
        {
            return null;
        }

        GradeRule<TerminalFacts, TerminalClass>[] all = [.. rules.FromTheTop()];
        ValueList<RefusalReason>[] lacks = [.. all.Select(rule => rule.Condition.Unmet(facts))];
        int found = Array.FindIndex(lacks, lack => lack.Count == 0);
        TerminalClass grade = found < 0 ? TerminalClass.Unclassified : all[found].Grade;
        TerminalClass? next = NextOf(grade, facts, rules);
        return new(grade, CustomerLabels.Of(grade), found < 0 ? Axis.Clause : all[found].Clause)
        {
            IsClass = found >= 0,
            Facts = all.SelectMany(rule => rule.Condition.FactsOf(facts)).Distinct().ToValueList(),
            NotApplied = all.Zip(lacks, (rule, lack) => rule.Lacking(lack))
                .Where(rule => rule.Unmet.Count > 0)
                .ToValueList(),
            Next = next,
            NextLabel = next is { } up ? CustomerLabels.Of(up) : null,
            MissingForNext = next is null ? [] : lacks[Array.FindIndex(all, rule => rule.Grade == next)],
        };
    }

    private protected override IEnumerable<FactChange<TerminalFacts>> Changes(
        TerminalFacts facts,
        LocalDate asOf,
        PolicyEdition policy
    )
    {
        TerminalRules rules = TerminalRules.Of(new PolicyReader(policy), [])!;
        return TerminalFactList
            .All.Select(fact => fact.TurnedOver(facts))
            .Concat(
                rules.FeatureLimits.Select(one =>
                    one.Measure.At(facts, one.Limit, one.Measure.Reaches(facts, one.Limit) ? 1 : 0)
                )
            )
            .Concat(
                rules.ContributionLimits.SelectMany(limit =>
                    (FactChange<TerminalFacts>[])
                        [
                            TerminalMeasures.Contribution.At(facts, limit, below: 0),
                            TerminalMeasures.Contribution.At(facts, limit, below: 1),
                        ]
                )
            )
            .DistinctBy(change => (change.To.Name, SideOf(change.Facts, rules)));
    }

    // two values of the contribution between the same limits say the same
    private static int SideOf(TerminalFacts facts, TerminalRules rules) =>
        rules.ContributionLimits.Count(limit => TerminalMeasures.Contribution.Reaches(facts, limit));

    // whoever buys or cooperates can become ordinary, and no potential customer again
    private static TerminalClass? NextOf(TerminalClass grade, TerminalFacts facts, TerminalRules rules) =>
        grade switch
        {
            TerminalClass.Key => null,
            TerminalClass.Ordinary => TerminalClass.Key,
            TerminalClass.Potential => TerminalClass.Ordinary,
            _ => facts.Cooperates || facts.HasBought || !rules.HavePotential
                ? TerminalClass.Ordinary
                : TerminalClass.Potential,
        };
}
