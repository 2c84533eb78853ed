using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;
using static SalesProcess.Tests.Customers.TerminalCases;

namespace SalesProcess.Tests.Customers;

/// <summary>Every combination of facts has exactly one class, and it is the one that the clauses give.</summary>
public class TerminalClassTruthTable
{
    public static TheoryData<string, string> Readings()
    {
        var data = new TheoryData<string, string>();
        foreach ((string definition, string reading) in TerminalCases.Policies)
        {
            data.Add(definition, reading);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public void The_class_of_every_combination_is_that_of_the_clauses(string definition, string reading) =>
        Assert.All(
            TerminalCases.All,
            one => Assert.Equal(ClassOf(one, (definition, reading)), Assess(one, (definition, reading)).Grade)
        );

    // 1,536 cases: of the 12 of the three facts of the definition and the fourth, worked out by hand:
    // cooperates and (bought or served) is 3/8; key 3/8 x 1/16 x 1/3 = 12 of 1,536; ordinary 3/8 x 1/2 x 1/3 = 96;
    // potential 1/4 x 1/2 = 192
    [Fact]
    public void So_many_of_them_are_in_each_class() =>
        Assert.Equal(
            [
                (TerminalClass.Unclassified, 1236),
                (TerminalClass.Potential, 192),
                (TerminalClass.Ordinary, 96),
                (TerminalClass.Key, 12),
            ],
            TerminalCases
                .All.GroupBy(one => Assess(one, TerminalCases.Policies[0]).Grade)
                .Select(group => (group.Key, group.Count()))
                .OrderBy(group => group.Key)
        );

    /// <summary>The one thing that each definition excludes: a larger value or one fact more than it allows.</summary>
    [Theory]
    [MemberData(nameof(Readings))]
    public void Better_facts_give_a_worse_class_only_where_the_definition_rules_them_out(
        string definition,
        string reading
    )
    {
        var falls = new HashSet<(string, TerminalClass)>();
        foreach (Case one in TerminalCases.All)
        {
            TerminalClass now = Assess(one, (definition, reading)).Grade;
            foreach ((string name, Case then) in OneChanged(one).Where(change => IsBetter(one, change.Then)))
            {
                if (ClassOf(then, (definition, reading)) < now)
                {
                    falls.Add((name, now));
                }
            }
        }

        (string, TerminalClass)[] expected =
        [
            .. definition == "with-potential"
                ? [("cooperates", TerminalClass.Potential), ("has-bought", TerminalClass.Potential)]
                : Array.Empty<(string, TerminalClass)>(),
            ("contribution", TerminalClass.Ordinary),
            .. reading == "lacks-all" ? Features.Select(name => (name, TerminalClass.Ordinary)) : [],
        ];
        Assert.Equal(expected.Order(), falls.Order());
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public void What_if_is_every_single_fact_that_changes_the_class(string definition, string reading) =>
        Assert.All(
            TerminalCases.All,
            one =>
            {
                GradeAssessment<TerminalClass> now = Assess(one, (definition, reading));
                Assert.Equal(
                    OneChanged(one)
                        .Select(change => (change.Name, Grade: ClassOf(change.Then, (definition, reading))))
                        .Where(change => change.Grade != now.Grade)
                        .Order(),
                    now.WhatIf.Select(change => (change.To.Name, change.Grade!.Value)).Order()
                );
                Assert.Equal(now.WhatIf.Where(change => change.Grade < now.Grade), now.LostBy);
            }
        );

    [Theory]
    [MemberData(nameof(Readings))]
    public void What_is_missing_for_the_next_class_is_enough_for_it(string definition, string reading)
    {
        foreach (Case one in TerminalCases.All)
        {
            GradeAssessment<TerminalClass> now = Assess(one, (definition, reading));
            Assert.Equal(now.Grade == TerminalClass.Key, now.NextGrade is null);
            Assert.Equal(now.Grade == TerminalClass.Key, now.MissingForNext.Count == 0);
            Assert.Equal(
                now.NextGrade ?? TerminalClass.Key,
                ClassOf(now.MissingForNext.Aggregate(one, Made), (definition, reading))
            );
        }
    }

    /// <summary>The case with one condition made good.</summary>
    private static Case Made(Case one, RefusalReason reason)
    {
        if (reason.Ways.Count > 0)
        {
            return reason.Ways[0].Aggregate(one, Made);
        }

        if (reason.FindFact("measure")?.Text is not { } measure)
        {
            Fact fact = reason.Facts.Single();
            return one with
            {
                Facts = [.. one.Facts.Select((value, i) => YesNo[i] == fact.Name ? !value : value)],
            };
        }

        bool isBelow = reason.Code == CustomerRefusals.BelowLimit.Code;
        return measure == "contribution"
            ? one with
            {
                Contribution = isBelow && reason.FactNamed("limit").AsWhole() == 5 ? 2 : 1,
            }
            : one with
            {
                Features = [.. one.Features.Select((value, i) => Features[i] == measure ? isBelow : value)],
            };
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public void Every_class_follows_from_its_explanation_alone(string definition, string reading) =>
        Assert.All(
            TerminalCases.All,
            one =>
            {
                Explanation why = TerminalGrading
                    .Assess(FactsOf(one), Today, Under((definition, reading)))
                    .Explained();
                Assert.Equal(Rederive(why).ToString(), why.Outcome.Text);
                Assert.Equal(
                    TerminalClass.Unclassified.ToString() == why.Outcome.Text ? 3 : 2,
                    why.NotApplied.Count
                );
            }
        );

    private static TerminalClass Rederive(Explanation why)
    {
        long Limit(string name) =>
            why.Readings.Single(r => r.Parameter == $"customers.{name}").Value.AsWhole();
        string Option(string name) => why.Readings.Single(r => r.Parameter == $"customers.{name}").Value.Text;
        long Percent(string name) =>
            why.FactNamed(name).As<SalesProcess.Measures.Percentage>().PartsPerMillion;
        long contribution = Percent("contribution");
        var one = new Case(
            [.. YesNo.Select(name => why.FindFact(name)?.AsYesNo() ?? false)],
            [
                Percent("market-share") >= Limit("large-market-share-percent") * 10_000,
                why.FactNamed("yearly-spending").As<SalesProcess.Measures.Money>().MinorUnits
                    >= Limit("strong-spending-per-year") * 100,
                why.FactNamed("cooperation-months").AsWhole() >= Limit("long-cooperation-months"),
                Percent("loyalty") >= Limit("high-loyalty-percent") * 10_000,
            ],
            contribution >= Limit("large-contribution-percent") * 10_000 ? 2
                : contribution >= Limit("medium-contribution-percent") * 10_000 ? 1
                : 0
        );
        return ClassOf(one, (Option("terminal-definition"), Option("ordinary-reading")));
    }

    private static bool IsBetter(Case one, Case then) =>
        then.Contribution >= one.Contribution
        && one.Facts.Zip(then.Facts).All(pair => !pair.First || pair.Second)
        && one.Features.Zip(then.Features).All(pair => !pair.First || pair.Second);
}
