using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>Finds what a decision table names and does not have, and what it names twice.</summary>
internal static class TableNames
{
    internal static IEnumerable<TableCheck.Fault> FaultsOf(PolicyTable table)
    {
        foreach (string name in Twice(table.Inputs.Select(input => input.Name)))
        {
            yield return new(
                null,
                new(
                    $"There is an input '{name}' already. Choose another name.",
                    $"输入项“{name}”已存在，请另选名称。"
                )
            );
        }

        foreach (PolicyTableInput input in table.Inputs.Where(input => input.Values.Count == 0))
        {
            yield return new(
                null,
                new(
                    $"The input '{input.Name}' has no value. List its values.",
                    $"输入项“{input.Name}”没有取值，请列出。"
                )
            );
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (table.Otherwise is not null)
        {
            seen.Add(table.Otherwise.Id);
        }

        for (int i = 0; i < table.Rows.Count; i++)
        {
            if (!seen.Add(table.Rows[i].Id))
            {
                yield return new(i, Again(table.Rows[i].Id));
            }

            foreach (BilingualText fault in Of(table, table.Rows[i]))
            {
                yield return new(i, fault);
            }
        }

        if (table.Otherwise is { } otherwise && Result(table, otherwise) is { } unknown)
        {
            yield return new(null, unknown);
        }
    }

    private static IEnumerable<BilingualText> Of(PolicyTable table, PolicyTableRow row)
    {
        foreach (string name in Twice(row.Conditions.Select(condition => condition.Trait)))
        {
            yield return new(
                $"The row '{row.Id}' names '{name}' twice. Join the two conditions.",
                $"行“{row.Id}”两次列出“{name}”。请合并这两项条件。"
            );
        }

        foreach (ItemCondition condition in row.Conditions)
        {
            PolicyTableInput? input = table.Inputs.FirstOrDefault(one => one.Name == condition.Trait);
            if (input is null)
            {
                string inputs = string.Join(", ", table.Inputs.Select(one => one.Name));
                yield return new(
                    $"'{condition.Trait}' is not an input of the table. Known: {inputs}.",
                    $"“{condition.Trait}”不是该表的输入项。可用：{inputs}。"
                );
                continue;
            }

            string values = string.Join(", ", input.Values.Select(value => value.Name));
            foreach (string value in condition.Values.Where(v => input.Values.All(known => known.Name != v)))
            {
                yield return new(
                    $"'{value}' is not a value of '{input.Name}'. Known: {values}.",
                    $"“{value}”不是“{input.Name}”的取值。可用：{values}。"
                );
            }

            if (condition.Values.Count == 0)
            {
                yield return new("A condition needs at least one value.", "条件至少须有一个取值。");
            }
        }

        if (Result(table, row) is { } unknown)
        {
            yield return unknown;
        }
    }

    private static BilingualText Again(string id) =>
        new($"There is a row '{id}' already. Choose another ID.", $"行“{id}”已存在，请另选编号。");

    private static BilingualText? Result(PolicyTable table, PolicyTableRow row)
    {
        string results = string.Join(", ", table.Results.Select(result => result.Name));
        return table.Results.Any(result => result.Name == row.Then)
            ? null
            : new(
                $"'{row.Then}' is not a result of the table. Known: {results}.",
                $"“{row.Then}”不是该表的结果。可用：{results}。"
            );
    }

    private static IEnumerable<string> Twice(IEnumerable<string> names) =>
        names.Repeated(name => name).Select(g => g.Key);
}
