using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>Explains splits in two directions, and why there is none.</summary>
internal static class TwoWayExplanations
{
    internal static RefusalReason SumsDiffer<TMeasure>(TMeasure rows, TMeasure columns)
        where TMeasure : struct, IMeasure<TMeasure> =>
        AllocationRefusals.SumsDiffer.Because(
            clause: null,
            new Fact("rows", FactValue.Of(rows), new("sum of the rows", "行合计")),
            new Fact("columns", FactValue.Of(columns), new("sum of the columns", "列合计")),
            new Fact("difference", FactValue.Of(rows - columns), new("difference", "差额"))
        );

    internal static Explanation Of<TMeasure>(TwoWaySplit<TMeasure> table, TMeasure total)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new()
        {
            Decision = "measures.split-both-ways",
            Question = new(
                $"How is {total.ToString("N", null)} split over {table.Rows.Count} rows and {table.Columns.Count} columns at once?",
                $"{total.ToString("N", null)}如何同时按{table.Rows.Count}行、{table.Columns.Count}列分配？"
            ),
            Answer = new(
                "In proportion to both; every cell is its exact share rounded up or down, and every row and column adds up.",
                "按行合计与列合计的比例分配；每格为其精确份额的上取整或下取整，各行、各列合计完全一致。"
            ),
            Outcome = FactValue.OfList(table.Cells),
            Clauses = [],
            Facts =
            [
                new("total", FactValue.Of(total), new("total", "总额")),
                new("rows", FactValue.OfList(table.Rows), new("totals of the rows", "各行合计")),
                new("columns", FactValue.OfList(table.Columns), new("totals of the columns", "各列合计")),
            ],
        };
}
