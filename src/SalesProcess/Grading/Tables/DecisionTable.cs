using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Holds a case against a decision table of the policy: what comes of it, why, and what would change it.</summary>
public static class DecisionTable
{
    private static readonly ClauseId Tables = ClauseId.Parse("LIB-GRADE-20");

    /// <summary>Checks a table that is built in code, as the tables of a policy file are checked when it is loaded.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Every fault: names that the table does not have, rows that are never reached, two rows that fit one
    /// case where one must, cases without a row; empty if there is none.</returns>
    public static ValueList<BilingualText> FaultsOf(PolicyTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return TableCheck.FaultsOf(table).Select(fault => fault.Text).ToValueList();
    }

    /// <summary>Finds the row that fits a case, under a value of the policy.</summary>
    /// <param name="table">The table, as an edition of the policy has it.</param>
    /// <param name="values">What each input is.</param>
    /// <returns>One row, none, or several where the table answers all; for each other row the condition that it
    /// lacks. Refused with every input that is missing, unknown, doubled, or of an unknown value.</returns>
    public static Decision<TableOutcome> Evaluate(Parameter<PolicyTable> table, ValueList<TableValue> values)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Evaluate(table.Value, values, [table.Reading]);
    }

    /// <summary>Finds the row that fits a case.</summary>
    /// <param name="table">The table.</param>
    /// <param name="values">What each input is.</param>
    /// <returns>As for a value of the policy.</returns>
    /// <exception cref="ArgumentException">A row of the table has a condition on what is no input of it.</exception>
    public static Decision<TableOutcome> Evaluate(PolicyTable table, ValueList<TableValue> values)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Evaluate(table, values, []);
    }

    /// <summary>Finds every single input that, with another value, changes what the table says.</summary>
    /// <param name="table">The table.</param>
    /// <param name="values">What each input is.</param>
    /// <returns>The changes, in the order of inputs and of their values. Refused as <c>Evaluate</c> is.</returns>
    [Implements("LIB-GRADE-22")]
    public static Decision<ValueList<TableChange>> WhatIf(PolicyTable table, ValueList<TableValue> values)
    {
        ArgumentNullException.ThrowIfNull(table);
        Required.Items(values);
        ValueList<RefusalReason> faults = TableRun.FaultsOf(table, values);
        if (faults.Count > 0)
        {
            return Decision.Refuse<ValueList<TableChange>>(new Refusal(faults));
        }

        TableRun run = TableRun.Of(table, values);
        ValueList<TableChange> changes = run.WhatIf().ToValueList();
        return Decision.Accept(
            changes,
            () =>
                Explain(run, []) with
                {
                    Decision = "grading.what-if",
                    Question = new(
                        "Which input alone would change what the table says?",
                        "哪一项输入单独改变时，该表的结果会随之改变？"
                    ),
                    Answer =
                        changes.Count == 0
                            ? new("None.", "没有。")
                            : new(
                                string.Join(
                                    "; ",
                                    changes.Select(c => $"{c.InputLabel.English}: {c.ToLabel.English}")
                                ) + ".",
                                string.Join(
                                    '；',
                                    changes.Select(c => $"{c.InputLabel.Chinese}：{c.ToLabel.Chinese}")
                                ) + "。"
                            ),
                    Outcome = FactValue.Of(changes.Count),
                }
        );
    }

    [Implements("LIB-GRADE-20")]
    private static Decision<TableOutcome> Evaluate(
        PolicyTable table,
        ValueList<TableValue> values,
        ValueList<PolicyReading> readings
    )
    {
        Required.Items(values);
        ValueList<RefusalReason> faults = TableRun.FaultsOf(table, values);
        if (faults.Count > 0)
        {
            return Decision.Refuse<TableOutcome>(new Refusal(faults));
        }

        TableRun run = TableRun.Of(table, values);
        return Decision.Accept(run.Outcome, () => Explain(run, readings));
    }

    private static Explanation Explain(TableRun run, ValueList<PolicyReading> readings) =>
        new()
        {
            Decision = "grading.decision-table",
            Question = new("What does the table say?", "该表的结果是什么？"),
            Answer = run.Outcome.Match<BilingualText>(
                row => new($"{row.Then}, by the row '{row.Id}'.", $"{row.Then}（行“{row.Id}”）。"),
                () => new("No row fits.", "没有符合的行。"),
                rows =>
                    new(
                        $"Several rows fit: {string.Join(", ", rows.Select(row => row.Id))}.",
                        $"多行同时符合：{string.Join('、', rows.Select(row => row.Id))}。"
                    )
            ),
            Outcome = FactValue.Of(
                run.Outcome.Match(
                    row => row.Id,
                    () => "",
                    rows => string.Join(", ", rows.Select(row => row.Id))
                )
            ),
            Clauses =
            [
                .. run.Outcome.Match<IEnumerable<ClauseId>>(
                    row => [row.Clause],
                    () => [],
                    rows => rows.Select(row => row.Clause).Distinct()
                ),
                Tables,
            ],
            Facts = run.Facts,
            Readings = readings,
            NotApplied = run.NotApplied(),
        };
}
