using System.Globalization;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on customer classes: decision tables and classes by share of the total.</summary>
internal static class DecisionTableExamples
{
    public static Example[] All { get; } =
    [
        new("decision-table", ["Case"], ["Outcome", "Not applied", "What if", "Refusal"], TableOf),
        new("table-faults", ["Hit", "Rows", "No match"], ["Outcome of x1 y1", "Faults"], FaultsOf),
        new(
            "pareto",
            ["Values", "Cuts", "Crossing item", "Zero or below"],
            ["Cumulative", "A", "B", "C", "Left out", "Empty", "Refusal"],
            ParetoOf
        ),
        new("pareto-rule", ["Cuts", "Policy"], ["Rule", "Refusal"], ParetoRuleOf),
    ];

    private static IReadOnlyDictionary<string, string> TableOf(Row row)
    {
        if (!row.Policy.TryRead(CustomerParameters.AccountClassTable, out var table, out _))
        {
            throw new FormatException("The policy has no table of account classes.");
        }

        ValueList<TableValue> values = ClassExamples.CaseOf(row).Values;
        return Example.Of(
            DecisionTable.Evaluate(table, values),
            (outcome, why) =>
                new Dictionary<string, string>
                {
                    ["Outcome"] = $"{outcome}",
                    ["Not applied"] = string.Join(
                        "; ",
                        why.NotApplied.Select(rule => $"{rule.Rule}: {ClassExamples.Words(rule.Unmet)}")
                    ),
                    ["What if"] = DecisionTable
                        .WhatIf(table.Value, values)
                        .Match(
                            (changes, _) =>
                                string.Join(
                                    "; ",
                                    changes.Select(c => $"{c.Input} {c.To}: {c.Outcome.Result ?? "no match"}")
                                ),
                            refusal => $"{refusal}"
                        ),
                }
        );
    }

    private static IReadOnlyDictionary<string, string> FaultsOf(Row row)
    {
        PolicyTable table = new(
            [Input("x"), Input("y")],
            [new("a", new("a", "a")), new("b", new("b", "b"))],
            [.. row.Text("Rows").Split(';', StringSplitOptions.TrimEntries).Select(RowOf)]
        )
        {
            Hit = row.Find("Hit") switch
            {
                "first" => TableHit.First,
                "any" => TableHit.Any,
                _ => TableHit.Unique,
            },
            AllowsNoMatch = row.Find("No match") == "allowed",
        };
        ValueList<BilingualText> faults = DecisionTable.FaultsOf(table);
        return new Dictionary<string, string>
        {
            ["Faults"] = string.Join(" ", faults.Select(fault => fault.English)),
            ["Outcome of x1 y1"] =
                faults.Count > 0
                    ? ""
                    : DecisionTable
                        .Evaluate(table, [new("x", "x1"), new("y", "y1")])
                        .Match((outcome, _) => $"{outcome}", refusal => $"{refusal}"),
        };
    }

    private static PolicyTableInput Input(string name) =>
        new(
            name,
            new(name, name),
            [new($"{name}1", new($"{name}1", $"{name}1")), new($"{name}2", new($"{name}2", $"{name}2"))]
        );

    // such as "r1: x1 y2 = a"; nothing before the equals sign fits everything
    private static PolicyTableRow RowOf(string text)
    {
        string[] parts = text.Split([':', '='], StringSplitOptions.TrimEntries);
        return new(
            parts[0],
            ClauseId.Parse("LIB-GRADE-20"),
            [
                .. parts[1]
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(value => new ItemCondition(value[..1], [value])),
            ],
            parts[2]
        );
    }

    private static IReadOnlyDictionary<string, string> ParetoOf(Row row)
    {
        string[] cuts = [.. row.List("Cuts")];
        ParetoItem[] items =
        [
            .. row.List("Values")
                .Select(
                    (value, i) =>
                        new ParetoItem($"C-{i + 1}", long.Parse(value, CultureInfo.InvariantCulture))
                ),
        ];
        var rule = new ParetoRule(
            [Class("A", cuts[0]), Class("B", cuts[1]), Class("C", "100%")],
            row.Find("Crossing item") == "lower class"
                ? ParetoCrossing.LowerClass
                : ParetoCrossing.UpperClass,
            row.Find("Zero or below") switch
            {
                "lowest class" => ParetoNonPositive.LowestClass,
                "refused" => ParetoNonPositive.Refused,
                _ => ParetoNonPositive.Excluded,
            }
        );
        return Example.Of(
            ParetoClasses.Of([.. items], rule),
            (classes, _) =>
                new Dictionary<string, string>
                {
                    ["Cumulative"] = string.Join(
                        ", ",
                        classes
                            .Lines.Where(line => line.Rank > 0)
                            .Select(line => Percentage.Of(line.ShareWith, Rounding.HalfAwayFromZero))
                    ),
                    ["A"] = Of(classes, "A"),
                    ["B"] = Of(classes, "B"),
                    ["C"] = Of(classes, "C"),
                    ["Left out"] = string.Join(
                        ", ",
                        classes.Lines.Where(line => line.Class is null).Select(line => line.Item.Value)
                    ),
                    ["Empty"] = string.Join(", ", classes.Empty.Select(one => one.Code)),
                }
        );
    }

    private static ParetoClass Class(string code, string cut) =>
        new(code, new($"class {code}", $"{code}类"), Percentage.Parse(cut));

    private static string Of(ParetoClasses classes, string code) =>
        string.Join(
            ", ",
            classes.Lines.Where(line => line.Class?.Code == code).Select(line => line.Item.Value)
        );

    private static IReadOnlyDictionary<string, string> ParetoRuleOf(Row row) =>
        Example.Of(
            ParetoRule.Of(
                row.Find("Cuts") is null
                    ? row.Find("Policy") == "built-in"
                        ? Support.Policy.BuiltIn
                        : row.Policy
                    : Support.Policy.With(
                        ("grading.pareto-upper-cut-percent", row.List("Cuts").First()),
                        ("grading.pareto-middle-cut-percent", row.List("Cuts").Last()),
                        ("grading.pareto-crossing-item", "\"upper-class\""),
                        ("grading.pareto-non-positive", "\"excluded\"")
                    )
            ),
            (rule, _) => new Dictionary<string, string> { ["Rule"] = $"{rule}" }
        );
}
