using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading;

/// <summary>A small decision table made at random, whole or not, with every case that it can be asked.</summary>
internal sealed record GeneratedTable(PolicyTable Table)
{
    private static readonly ClauseId Clause = ClauseId.Parse("LIB-GRADE-20");

    public static Arbitrary<GeneratedTable> Any =>
        (
            from inputs in Gen.Choose(1, 3)
            from sizes in Gen.Choose(1, 3).ListOf(inputs)
            from count in Gen.Choose(0, 5)
            from rows in Gen.CollectToArray(Enumerable.Range(0, count).Select(i => AnyRow(i, [.. sizes])))
            from hit in Gen.Elements(TableHit.Unique, TableHit.First, TableHit.Any)
            from rest in Gen.Elements("otherwise", "allowed", "nothing")
            select new GeneratedTable(
                new PolicyTable(
                    [.. sizes.Select((size, i) => Input(i, size))],
                    [Option("a"), Option("b"), Option("c")],
                    [.. rows]
                )
                {
                    Hit = hit,
                    Otherwise = rest == "otherwise" ? new("rest", Clause, [], "c") : null,
                    AllowsNoMatch = rest == "allowed",
                }
            )
        ).ThatShrinks(table => table.Smaller());

    /// <summary>Every case: one value an input.</summary>
    public IEnumerable<ValueList<TableValue>> Cases =>
        Table.Inputs.Aggregate(
            (IEnumerable<ValueList<TableValue>>)
                [
                    [],
                ],
            (cases, input) =>
                cases.SelectMany(one =>
                    input.Values.Select(value =>
                        (ValueList<TableValue>)[.. one, new TableValue(input.Name, value.Name)]
                    )
                )
        );

    /// <summary>The rows that fit a case, by the words of the table.</summary>
    public PolicyTableRow[] Fitting(ValueList<TableValue> values) =>
        [
            .. Table.Rows.Where(row =>
                row.Conditions.All(condition =>
                    condition.Values.Contains(values.Single(v => v.Input == condition.Trait).Value)
                )
            ),
        ];

    /// <summary>What the table says of a case, written down a second time.</summary>
    public TableOutcome Says(ValueList<TableValue> values)
    {
        PolicyTableRow[] fitting = Fitting(values);
        return fitting.Length == 0
            ? Table.Otherwise is null
                ? new TableOutcome.NoMatch()
                : new TableOutcome.Matched(Table.Otherwise)
            : fitting.Length == 1 || Table.Hit == TableHit.First
                ? new TableOutcome.Matched(fitting[0])
                : new TableOutcome.SeveralMatches([.. fitting]);
    }

    public override string ToString() =>
        $"{Table}: {string.Join("; ", Table.Rows.Select(row => $"{row.Id} {string.Join(' ', row.Conditions)} = {row.Then}"))}";

    private IEnumerable<GeneratedTable> Smaller() =>
        Table.Rows.Select(
            (_, i) =>
                new GeneratedTable(Table with { Rows = [.. Table.Rows.Where((_, other) => other != i)] })
        );

    private static Gen<PolicyTableRow> AnyRow(int number, int[] sizes) =>
        from then in Gen.Elements("a", "b", "c")
        from conditions in Gen.CollectToArray(sizes.Select(AnyCondition))
        select new PolicyTableRow($"r{number}", Clause, [.. conditions.OfType<ItemCondition>()], then);

    private static Gen<ItemCondition?> AnyCondition(int size, int input) =>
        from values in Gen.SubListOf(Enumerable.Range(0, size).Select(v => $"v{v}").ToArray())
        select values.Count > 0 ? new ItemCondition($"i{input}", [.. values]) : null;

    private static PolicyTableInput Input(int number, int size) =>
        new(
            $"i{number}",
            new($"i{number}", $"i{number}"),
            [.. Enumerable.Range(0, size).Select(value => Option($"v{value}"))]
        );

    private static ParameterOption Option(string name) => new(name, new(name, name));
}
