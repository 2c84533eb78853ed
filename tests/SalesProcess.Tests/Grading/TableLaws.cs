using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading;

/// <summary>Laws of decision tables, each held against asking every single case.</summary>
public class TableLaws
{
    [Fact]
    public void A_table_says_of_every_case_what_its_rows_say() =>
        Law.Holds(
            GeneratedTable.Any,
            table =>
                Assert.All(
                    table.Cases,
                    one => Assert.Equal(table.Says(one), DecisionTable.Evaluate(table.Table, one).Accepted())
                )
        );

    [Fact]
    public void Overlaps_are_faults_of_a_unique_table_one_for_each_two_rows_that_fit_one_case() =>
        Law.Holds(
            GeneratedTable.Any,
            table =>
                Assert.Equal(
                    table.Table.Hit == TableHit.Unique
                        ? table
                            .Cases.SelectMany(one => Pairs(table.Fitting(one)))
                            .Distinct()
                            .Order(StringComparer.Ordinal)
                        : [],
                    DecisionTable
                        .FaultsOf(table.Table)
                        .Where(fault => fault.English.Contains("both fit", StringComparison.Ordinal))
                        .Select(fault =>
                            string.Join(' ', fault.English.Split('\'').Where((_, i) => i is 1 or 3))
                        )
                        .Order(StringComparer.Ordinal)
                )
        );

    [Fact]
    public void A_case_without_a_row_is_a_fault_unless_the_table_says_what_it_means() =>
        Law.Holds(
            GeneratedTable.Any,
            table =>
            {
                bool hasGap = table.Cases.Any(one => table.Fitting(one).Length == 0);
                bool isMeant = table.Table.Otherwise is not null || table.Table.AllowsNoMatch;
                Assert.Equal(hasGap && !isMeant, Says(table, "No row fits"));
            }
        );

    [Fact]
    public void The_case_that_a_fault_names_is_one_that_it_is_about() =>
        Law.Holds(
            GeneratedTable.Any,
            table =>
                Assert.All(
                    DecisionTable
                        .FaultsOf(table.Table)
                        .Select(fault => fault.English)
                        .Where(text => text.Contains("fit", StringComparison.Ordinal))
                        .Where(text => !text.Contains("never", StringComparison.Ordinal)),
                    text =>
                        Assert.Equal(
                            text.StartsWith("No row", StringComparison.Ordinal) ? 0 : 2,
                            Math.Min(2, table.Fitting(CaseIn(text)).Length)
                        )
                )
        );

    [Fact]
    public void A_row_that_is_first_in_no_case_is_a_fault() =>
        Law.Holds(
            GeneratedTable.Any,
            table =>
            {
                string[] dead =
                [
                    .. table
                        .Table.Rows.Where(row =>
                            table.Table.Hit == TableHit.First
                            && table.Cases.All(one => table.Fitting(one).FirstOrDefault() != row)
                        )
                        .Select(row => row.Id),
                    .. table.Table.Otherwise is { } rest
                    && table.Cases.All(one => table.Fitting(one).Length > 0)
                        ? [rest.Id]
                        : Array.Empty<string>(),
                ];
                Assert.Equal(
                    dead,
                    DecisionTable
                        .FaultsOf(table.Table)
                        .Where(fault => fault.English.Contains("never reached", StringComparison.Ordinal))
                        .Select(fault => fault.English.Split('\'')[1])
                );
            }
        );

    [Fact]
    public void A_table_without_fault_gives_exactly_one_answer_in_every_case() =>
        Law.Holds(
            GeneratedTable.Any,
            table =>
            {
                if (DecisionTable.FaultsOf(table.Table).Count > 0 || table.Table.Hit == TableHit.Any)
                {
                    return;
                }

                Assert.All(
                    table.Cases,
                    one =>
                        Assert.True(
                            DecisionTable.Evaluate(table.Table, one).Accepted() is TableOutcome.Matched
                                || table.Table.AllowsNoMatch
                        )
                );
            }
        );

    [Fact]
    public void What_if_is_every_single_change_that_changes_the_result() =>
        Law.Holds(
            GeneratedTable.Any,
            table =>
                Assert.All(
                    table.Cases,
                    one =>
                        Assert.Equal(
                            from other in table.Cases
                            let changed = one.Zip(other).Where(pair => pair.First != pair.Second).ToArray()
                            where changed.Length == 1 && !Same(table.Says(one), table.Says(other))
                            select (changed[0].Second, table.Says(other)),
                            DecisionTable
                                .WhatIf(table.Table, one)
                                .Accepted()
                                .Select(change => (new TableValue(change.Input, change.To), change.Outcome)),
                            InAnyOrder<(TableValue, TableOutcome)>()
                        )
                )
        );

    [Fact]
    public void The_outcome_follows_from_the_explanation_alone() =>
        Law.Holds(
            GeneratedTable.Any,
            table =>
                Assert.All(
                    table.Cases,
                    one =>
                    {
                        Explanation why = DecisionTable.Evaluate(table.Table, one).Explained();
                        string[] not = [.. why.NotApplied.Select(rule => rule.Rule)];
                        Assert.All(
                            why.NotApplied.SelectMany(rule => rule.Unmet),
                            reason => LacksWhatItSays(reason, why)
                        );
                        IEnumerable<string> left = table
                            .Table.Rows.Append(table.Table.Otherwise)
                            .OfType<PolicyTableRow>()
                            .Select(row => row.Id)
                            .Except(not);
                        Assert.Equal(string.Join(", ", left), why.Outcome.Text);
                    }
                )
        );

    // a condition that was not met: the value now is one of the facts, and none of those asked for
    private static void LacksWhatItSays(RefusalReason reason, Explanation why)
    {
        if (reason.Code == TableRefusals.RowNeeds.Code)
        {
            string now = reason.FactNamed("is").Text;
            Assert.Equal(why.FactNamed(reason.FactNamed("input").Text).Text, now);
            Assert.DoesNotContain(now, reason.FactNamed("asked").Text.Split(", "));
        }
    }

    private static Func<IEnumerable<T>, IEnumerable<T>, bool> InAnyOrder<T>() =>
        (left, right) => left.ToHashSet().SetEquals(right) && left.Count() == right.Count();

    private static bool Same(TableOutcome one, TableOutcome other) =>
        one.Result is null && other.Result is null ? one == other : one.Result == other.Result;

    private static bool Says(GeneratedTable table, string words) =>
        DecisionTable
            .FaultsOf(table.Table)
            .Any(fault => fault.English.Contains(words, StringComparison.Ordinal));

    private static IEnumerable<string> Pairs(PolicyTableRow[] rows) =>
        from later in Enumerable.Range(0, rows.Length)
        from earlier in Enumerable.Range(0, later)
        select $"{rows[earlier].Id} {rows[later].Id}";

    private static ValueList<TableValue> CaseIn(string text) =>
        [
            .. text.Split(": ", 2)[1]
                .Split('.')[0]
                .Split(", ")
                .Select(one => new TableValue(one.Split(' ')[0], one.Split(' ')[1])),
        ];
}
