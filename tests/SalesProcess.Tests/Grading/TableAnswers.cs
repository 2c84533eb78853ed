using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading;

/// <summary>Answers of a decision table in words, and what a caller can do with them.</summary>
public class TableAnswers
{
    private static readonly ClauseId Clause = ClauseId.Parse("LIB-GRADE-20");

    private static PolicyTable Table(TableHit hit, params PolicyTableRow[] rows) =>
        new([Input("share"), Input("loyalty")], [Named("key"), Named("other")], [.. rows])
        {
            Hit = hit,
            AllowsNoMatch = true,
        };

    private static readonly PolicyTableRow Both = Row("both", "key", ("share", "high"), ("loyalty", "high"));
    private static readonly PolicyTableRow Share = Row("share", "key", ("share", "high"));
    private static readonly PolicyTableRow Loyal = Row("loyal", "other", ("loyalty", "high"));

    [Fact]
    public void Every_unmet_condition_of_a_row_is_named_with_its_value_now()
    {
        Explanation why = DecisionTable
            .Evaluate(Table(TableHit.Unique, Both), Case("low", "low"))
            .Explained();
        Assert.Equal("No row fits.", why.Answer.English);
        Assert.Equal("", why.Outcome.Text);
        Assert.Equal(
            ["Needed: “share” is high; it is low.", "Needed: “loyalty” is high; it is low."],
            why.NotApplied.Single().Unmet.Select(reason => reason.Message.English)
        );
        Assert.Equal(
            ["需要：“share”为high；现为low。", "需要：“loyalty”为high；现为low。"],
            why.NotApplied.Single().Unmet.Select(reason => reason.Message.Chinese)
        );
    }

    [Fact]
    public void Of_several_that_fit_the_first_holds_where_the_table_says_so()
    {
        Explanation why = DecisionTable
            .Evaluate(Table(TableHit.First, Share, Loyal), Case("high", "high"))
            .Explained();
        Assert.Equal("key, by the row 'share'.", why.Answer.English);
        Assert.Equal(
            "The row 'share' stands earlier and fits as well; the first one that fits holds.",
            why.NotApplied.Single().Unmet.Single().Message.English
        );
    }

    [Fact]
    public void All_that_fit_are_answered_where_the_table_says_so()
    {
        TableOutcome several = DecisionTable
            .Evaluate(Table(TableHit.Any, Share, Loyal), Case("high", "high"))
            .Accepted();
        Assert.Equal(
            ["share", "loyal"],
            Assert.IsType<TableOutcome.SeveralMatches>(several).Rows.Select(row => row.Id)
        );
        Assert.Null(several.Result);
        Assert.Equal("several: share, loyal", several.ToString());
        Assert.Equal("2", several.Match(row => row.Id, () => "none", rows => $"{rows.Count}"));
    }

    [Fact]
    public void Several_that_agree_have_one_result() =>
        Assert.Equal(
            "key",
            DecisionTable.Evaluate(Table(TableHit.Any, Share, Both), Case("high", "high")).Accepted().Result
        );

    [Fact]
    public void A_case_calls_its_function()
    {
        PolicyTable table = Table(TableHit.First, Share);
        Assert.Equal(
            "share",
            DecisionTable
                .Evaluate(table, Case("high", "low"))
                .Accepted()
                .Match(row => row.Id, () => "none", _ => "")
        );
        Assert.Equal(
            "none",
            DecisionTable
                .Evaluate(table, Case("low", "low"))
                .Accepted()
                .Match(row => row.Id, () => "none", _ => "")
        );
    }

    [Fact]
    public void Everything_wrong_with_the_values_is_said_at_once()
    {
        Refusal refusal = DecisionTable
            .Evaluate(
                Table(TableHit.First, Share),
                [new("share", "medium"), new("share", "low"), new("colour", "red")]
            )
            .Refused();
        Assert.Equal(
            [
                "grading.input-twice",
                "grading.value-unknown",
                "grading.input-unknown",
                "grading.input-missing",
            ],
            refusal.Codes()
        );
        Assert.All(refusal.Reasons, reason => Assert.Equal(Clause, reason.Clause));
        Assert.Equal(
            refusal,
            DecisionTable
                .WhatIf(
                    Table(TableHit.First, Share),
                    [new("share", "medium"), new("share", "low"), new("colour", "red")]
                )
                .Refused()
        );
    }

    [Fact]
    public void A_table_that_was_never_checked_and_names_what_it_does_not_have_is_the_callers_fault()
    {
        PolicyTable table = Table(TableHit.First, Row("r", "key", ("colour", "red")));
        Assert.Throws<ArgumentException>(() => DecisionTable.Evaluate(table, Case("low", "low")));
        Assert.Equal(
            "'colour' is not an input of the table. Known: share, loyalty.",
            DecisionTable.FaultsOf(table).Single().English
        );
    }

    [Fact]
    public void Null_is_the_callers_fault()
    {
        Assert.Throws<ArgumentNullException>(() => DecisionTable.Evaluate((PolicyTable)null!, []));
        Assert.Throws<ArgumentNullException>(() =>
            DecisionTable.Evaluate(Table(TableHit.First, Share), null!)
        );
        Assert.Throws<ArgumentNullException>(() => DecisionTable.Evaluate((Parameter<PolicyTable>)null!, []));
        Assert.Throws<ArgumentNullException>(() => DecisionTable.WhatIf(null!, []));
        Assert.Throws<ArgumentNullException>(() => DecisionTable.FaultsOf(null!));
        Assert.Throws<ArgumentException>(() => new TableValue(" ", "a"));
    }

    [Fact]
    public void What_a_table_consists_of_shows_itself()
    {
        Assert.Equal("2 inputs, 1 row, first", Table(TableHit.First, Share).ToString());
        Assert.Equal("share: key [LIB-GRADE-20]", Share.ToString());
        Assert.Equal("share: high, low", Input("share").ToString());
        Assert.Equal("share: high", new TableValue("share", "high").ToString());
        Assert.Equal("no match", new TableOutcome.NoMatch().ToString());
    }

    [Fact]
    public void A_table_of_too_many_cases_is_a_fault()
    {
        PolicyTable table = new(
            [.. Enumerable.Range(0, 17).Select(i => Input($"i{i}"))],
            [Named("key")],
            [new PolicyTableRow("all", Clause, [], "key")]
        );
        Assert.Equal(
            "The table tells more than 100000 cases apart. Split it, or list fewer values.",
            DecisionTable.FaultsOf(table).Single().English
        );
        Assert.Empty(DecisionTable.FaultsOf(table with { Inputs = [.. table.Inputs.Take(16)] }));
    }

    private static PolicyTableInput Input(string name) =>
        new(name, new(name, name), [Named("high"), Named("low")]);

    private static ParameterOption Named(string name) => new(name, new(name, name));

    private static PolicyTableRow Row(
        string id,
        string then,
        params (string Input, string Value)[] conditions
    ) => new(id, Clause, [.. conditions.Select(c => new ItemCondition(c.Input, [c.Value]))], then);

    private static ValueList<TableValue> Case(string share, string loyalty) =>
        [new("share", share), new("loyalty", loyalty)];
}
