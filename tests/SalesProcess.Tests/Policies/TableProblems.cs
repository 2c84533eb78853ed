using SalesProcess.Customers;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>What is wrong with a decision table of a policy file is said with its place, all at once.</summary>
public class TableProblems
{
    private const string Inputs = """
        "inputs": [ { "name": "x", "label": { "en": "x", "zh": "x" }, "values": [
          { "name": "one", "text": { "en": "1", "zh": "1" } }, { "name": "two", "text": { "en": "2", "zh": "2" } } ] } ]
        """;

    private static string Row(string id, string value, string then = "a") =>
        $$"""{ "id": "{{id}}", "clause": "GRADE-ABC-A", "when": [{ "trait": "x", "values": ["{{value}}"] }], "then": "{{then}}" }""";

    private static string[] Problems(string table, string name = "customers.account-class-table") =>
        [
            .. PolicyFile
                .ProblemsOf(PolicyFile.Overlay($"\"{name}\": {{ \"value\": {table} }}"))
                .Select(problem =>
                    $"{problem.Path.Replace($"$.editions[0].parameters['{name}'].value", "@", StringComparison.Ordinal)} {problem.Message.English}"
                ),
        ];

    [Fact]
    public void A_whole_table_is_read_as_it_is_written()
    {
        PolicyTable table = Read(
            $$"""{ {{Inputs}}, "rows": [{{Row("r", "one")}}], "otherwise": { "clause": "GRADE-ABC-C", "then": "c" } }"""
        );
        Assert.Equal("1 input, 1 row, unique", table.ToString());
        Assert.Equal(["a", "b", "c"], table.Results.Select(result => result.Name));
        Assert.Equal("otherwise: c [GRADE-ABC-C]", table.Otherwise!.ToString());
        Assert.False(table.AllowsNoMatch);
    }

    [Fact]
    public void Overlaps_and_gaps_are_faults_at_the_row_and_at_the_table() =>
        Assert.Equal(
            [
                "@ No row fits: x two. Add a row, or 'otherwise', or say \"noMatch\": \"allowed\".",
                "@.rows[1] The rows 'r' and 's' both fit: x one. Tell them apart, or say \"hit\": \"first\".",
            ],
            Problems($$"""{ {{Inputs}}, "rows": [{{Row("r", "one")}}, {{Row("s", "one")}}] }""")
        );

    [Fact]
    public void A_row_that_is_never_reached_is_a_fault() =>
        Assert.Equal(
            [
                "@.rows[1] The row 's' is never reached: the rows before it fit every case that it fits. Remove it, or put it earlier.",
            ],
            Problems(
                $$"""{ {{Inputs}}, "hit": "first", "noMatch": "allowed", "rows": [{{Row("r", "one")}}, {{Row("s", "one")}}] }"""
            )
        );

    [Fact]
    public void Names_that_the_table_does_not_have_are_faults_all_at_once() =>
        Assert.Equal(
            [
                "@.rows[0] 'three' is not a value of 'x'. Known: one, two.",
                "@.rows[0] 'd' is not a result of the table. Known: a, b, c.",
                "@.rows[1] There is a row 'r' already. Choose another ID.",
            ],
            Problems(
                $$"""{ {{Inputs}}, "noMatch": "allowed", "rows": [{{Row("r", "three", "d")}}, {{Row("r", "two")}}] }"""
            )
        );

    [Fact]
    public void Otherwise_and_no_match_exclude_each_other() =>
        Assert.Equal(
            ["@.noMatch With 'otherwise' every case has a row. Leave one of the two out."],
            Problems(
                $$"""{ {{Inputs}}, "rows": [], "otherwise": { "clause": "GRADE-ABC-C", "then": "c" }, "noMatch": "allowed" }"""
            )
        );

    [Fact]
    public void Results_are_named_where_the_vocabulary_fixes_none_and_nowhere_else()
    {
        Assert.Equal(
            [
                "@.results The results of 'customers.account-class-table' are fixed: a, b, c. Leave 'results' out.",
            ],
            Problems(
                $$"""{ {{Inputs}}, "rows": [], "noMatch": "allowed", "results": [{ "name": "a", "text": { "en": "a", "zh": "a" } }] }"""
            )
        );
        Assert.Equal(
            ["@ 'results' is missing: name what the rows may say."],
            Problems($$"""{ {{Inputs}}, "rows": [], "noMatch": "allowed" }""", "customers.segment-table")
        );
    }

    [Fact]
    public void What_is_misshapen_is_a_fault_and_nothing_more_is_guessed_about_it() =>
        Assert.Equal(
            [
                "@.hit 'often' is not one of: unique, first, any.",
                "@.inputs[0] 'values' is missing.",
                "@.rows[0] 'then' is missing.",
                "@.rows[0].clause There is no clause GRADE-ABC-Z. Cite one of the catalogue, or add it under 'clauses'.",
            ],
            Problems(
                    """{ "hit": "often", "inputs": [ { "name": "x", "label": { "en": "x", "zh": "x" } } ], "rows": [ { "id": "r", "clause": "GRADE-ABC-Z" } ] }"""
                )
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("""[]""")]
    [InlineData("""{ "rows": [] }""")]
    [InlineData("""{ "inputs": [], "rows": 1 }""")]
    [InlineData("""{ "inputs": {}, "rows": [] }""")]
    [InlineData("""{ "inputs": [ 1 ], "rows": [ 1 ], "otherwise": [] }""")]
    public void What_is_no_table_is_a_fault(string table) => Assert.NotEmpty(Problems(table));

    [Fact]
    public void A_table_that_was_written_is_read_again_as_it_was()
    {
        PolicyBook book = PolicyBook.Parse(
            PolicyFile.Overlay(
                $$"""
                "customers.segment-table": { "value": { {{Inputs}}, "hit": "any", "noMatch": "allowed",
                  "results": [{ "name": "own", "text": { "en": "own", "zh": "自有" } }], "rows": [{{Row(
                    "r",
                    "one",
                    "own"
                )}}] } }
                """
            )
        );
        PolicyBook again = PolicyBook.Parse(book.ToJson());
        Assert.True(book.Editions[^1].TryRead(CustomerParameters.SegmentTable, out var first, out _));
        Assert.True(again.Editions[^1].TryRead(CustomerParameters.SegmentTable, out var second, out _));
        Assert.Equal(first.Value, second.Value);
        Assert.Equal("r", first.Reading.Value.Text);
    }

    private static PolicyTable Read(string table) =>
        Policy
            .With(("customers.account-class-table", table))
            .TryRead(CustomerParameters.AccountClassTable, out var read, out _)
            ? read.Value
            : throw new Xunit.Sdk.XunitException("The table is not set.");
}
