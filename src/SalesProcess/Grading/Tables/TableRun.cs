using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>One case held against every row of a table: which rows fit, and what each other one lacks.</summary>
internal sealed class TableRun
{
    private static readonly ClauseId Tables = ClauseId.Parse("LIB-GRADE-20");
    private readonly PolicyTable table;
    private readonly Dictionary<string, string> values;

    private TableRun(PolicyTable table, Dictionary<string, string> values)
    {
        (this.table, this.values) = (table, values);
        PolicyTableRow[] fitting = [.. table.Rows.Where(row => row.Conditions.All(Holds))];
        Outcome = OutcomeOf(fitting);
    }

    internal TableOutcome Outcome { get; }

    /// <summary>The inputs of the table with their values, in the order of the table.</summary>
    internal ValueList<Fact> Facts =>
        table
            .Inputs.Select(input =>
                Fact.Named(input.Name, values[input.Name], input.Label, input.LabelOf(values[input.Name]))
            )
            .ToValueList();

    /// <summary>Everything that is wrong with the values that were given for a table.</summary>
    internal static ValueList<RefusalReason> FaultsOf(PolicyTable table, ValueList<TableValue> given)
    {
        var faults = new List<RefusalReason>();
        foreach (IGrouping<string, TableValue> one in given.GroupBy(v => v.Input, StringComparer.Ordinal))
        {
            PolicyTableInput? input = table.Inputs.FirstOrDefault(known => known.Name == one.Key);
            if (input is null)
            {
                faults.Add(
                    TableRefusals.InputUnknown.Because(
                        Tables,
                        Text("input", one.Key, "input", "输入项"),
                        Text("inputs", Names(table.Inputs.Select(i => i.Name)), "known inputs", "可用输入项")
                    )
                );
                continue;
            }

            if (one.Skip(1).Any())
            {
                faults.Add(
                    TableRefusals.InputTwice.Because(Tables, Text("input", one.Key, "input", "输入项"))
                );
            }

            faults.AddRange(
                one.Where(v => input.Values.All(known => known.Name != v.Value))
                    .Select(v =>
                        TableRefusals.ValueUnknown.Because(
                            Tables,
                            Text("value", v.Value, "value", "取值"),
                            InputFact(input),
                            ValuesOf(input)
                        )
                    )
            );
        }

        faults.AddRange(
            table
                .Inputs.Where(input => given.All(v => v.Input != input.Name))
                .Select(input =>
                    TableRefusals.InputMissing.Because(Tables, InputFact(input), ValuesOf(input))
                )
        );
        return faults.ToValueList();
    }

    /// <summary>Runs a case that has no fault.</summary>
    internal static TableRun Of(PolicyTable table, ValueList<TableValue> given) =>
        new(table, given.ToDictionary(v => v.Input, v => v.Value, StringComparer.Ordinal));

    /// <summary>Every input that alone, with another value, changes the result.</summary>
    internal IEnumerable<TableChange> WhatIf() =>
        from input in table.Inputs
        from value in input.Values
        where value.Name != values[input.Name]
        let then = new TableRun(
            table,
            new Dictionary<string, string>(values, StringComparer.Ordinal) { [input.Name] = value.Name }
        ).Outcome
        where !SaysTheSame(Outcome, then)
        select new TableChange(input.Name, input.Label, values[input.Name], value.Name, value.Text, then);

    /// <summary>Every row that does not hold, and why; the one that holds where no other does comes last.</summary>
    internal ValueList<RuleNotApplied> NotApplied()
    {
        var not = new List<RuleNotApplied>();
        foreach (PolicyTableRow row in table.Rows)
        {
            RefusalReason[] lacks = [.. Lacks(row)];
            if (lacks.Length == 0 && Outcome is TableOutcome.Matched { Row: var holds } && holds != row)
            {
                lacks = [TableRefusals.EarlierRow.Because(row.Clause, Text("row", holds.Id, "row", "行"))];
            }

            if (lacks.Length > 0)
            {
                not.Add(Named(row, [.. lacks]));
            }
        }

        if (table.Otherwise is { } otherwise && (Outcome as TableOutcome.Matched)?.Row != otherwise)
        {
            not.Add(Named(otherwise, [TableRefusals.SomeRowFits.Because(otherwise.Clause)]));
        }

        return not.ToValueList();
    }

    /// <summary>What a row asks for that is not so.</summary>
    internal IEnumerable<RefusalReason> Lacks(PolicyTableRow row) =>
        from condition in row.Conditions
        where !Holds(condition)
        let input = table.Inputs.First(one => one.Name == condition.Trait)
        select TableRefusals.RowNeeds.Because(
            row.Clause,
            InputFact(input),
            new Fact(
                "asked",
                FactValue.Of(Names(condition.Values)),
                new("asked for", "要求"),
                new(
                    string.Join(" or ", condition.Values.Select(v => input.LabelOf(v).English)),
                    string.Join('或', condition.Values.Select(v => input.LabelOf(v).Chinese))
                )
            ),
            Fact.Named(
                "is",
                values[input.Name],
                new("value now", "现有取值"),
                input.LabelOf(values[input.Name])
            )
        );

    private RuleNotApplied Named(PolicyTableRow row, ValueList<RefusalReason> why) =>
        new(
            row.Id,
            table.Results.FirstOrDefault(result => result.Name == row.Then)?.Text
                ?? BilingualText.Same(row.Then),
            row.Clause,
            why
        );

    private static bool SaysTheSame(TableOutcome one, TableOutcome other) =>
        one.Result is not null || other.Result is not null ? one.Result == other.Result : one == other;

    private bool Holds(ItemCondition condition) =>
        values.TryGetValue(condition.Trait, out string? value)
            ? condition.Values.Contains(value)
            : throw new ArgumentException(
                $"The table has a condition on '{condition.Trait}', which is none of its inputs. Check it by DecisionTable.FaultsOf."
            );

    private TableOutcome OutcomeOf(PolicyTableRow[] fitting) =>
        fitting switch
        {
            [] => table.Otherwise is { } otherwise
                ? new TableOutcome.Matched(otherwise)
                : new TableOutcome.NoMatch(),
            [var only] => new TableOutcome.Matched(only),
            _ => table.Hit == TableHit.First
                ? new TableOutcome.Matched(fitting[0])
                : new TableOutcome.SeveralMatches([.. fitting]),
        };

    private static Fact InputFact(PolicyTableInput input) =>
        Fact.Named("input", input.Name, new("input", "输入项"), input.Label);

    private static Fact ValuesOf(PolicyTableInput input) =>
        Text("values", Names(input.Values.Select(value => value.Name)), "values", "可用取值");

    private static Fact Text(string name, string value, string english, string chinese) =>
        new(name, FactValue.Of(value), new(english, chinese));

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);
}
