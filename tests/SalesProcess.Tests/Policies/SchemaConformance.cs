using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>Files that are policies are of the schema, and files that are not of the schema are no policies.</summary>
public class SchemaConformance
{
    private const string Week =
        "\"quotas.planning-days-per-week\": { \"value\": 6, \"clause\": \"ACME-01\" }";

    private static readonly string Sample = PolicyFile.OverlayWithClauses(
        """
        { "id": "ACME-01", "area": "quotas", "statement": { "en": "Six days.", "zh": "六天。" }, "kinds": ["cadence"] }
        """,
        $$"""
          {{Week}},
          "quotas.week-starts-on": { "value": "sunday" },
          "visits.paperwork": { "value": [
            { "id": "sent", "clause": "ACME-01", "text": { "en": "Sent", "zh": "已发送" },
              "answer": "record", "when": [{ "trait": "outlet", "values": ["dealer"] }] } ] }
        """
    );

    [Fact]
    public void The_built_in_policy_is_of_the_schema()
    {
        Assert.Empty(MiniSchema.FaultsOf(PolicyBook.BuiltIn.ToJson()));
        Assert.Empty(
            MiniSchema.FaultsOf(Repository.Read("src", "SalesProcess", "Policies", "BuiltIn", "policy.json"))
        );
    }

    [Fact]
    public void A_policy_that_changes_it_is_of_the_schema() => Assert.Empty(MiniSchema.FaultsOf(Sample));

    [Theory]
    [InlineData("\"format\": \"sales-process/policy/1\",", "", "$: required format")]
    [InlineData("policy/1", "policy/2", "$.format: const")]
    [InlineData("\"policy\": \"acme\"", "\"policy\": 1", "$.policy: type")]
    [InlineData("\"policy\": \"acme\"", "\"name\": \"acme\"", "$: required policy, $.name: additional")]
    [InlineData(", \"zh\": \"某公司\"", "", "$.title: required zh")]
    [InlineData("\"extends\": \"built-in\"", "\"extends\": [\"built-in\"]", "$.extends: type")]
    [InlineData("\"area\": \"quotas\"", "\"area\": \"targets\"", "$.clauses[0].area: enum")]
    [InlineData("\"cadence\"", "\"none\"", "$.clauses[0].kinds[0]: enum")]
    [InlineData("[\"cadence\"]", "[]", "$.clauses[0].kinds: minItems")]
    [InlineData("\"id\": \"ACME-01\"", "\"id\": \"acme-01\"", "$.clauses[0].id: pattern")]
    [InlineData("\"from\": \"2026-01-01\"", "\"from\": 2026", "$.editions[0].from: type")]
    [InlineData("\"edition\": \"1\", ", "", "$.editions[0]: required edition")]
    [InlineData(
        "quotas.planning-days-per-week",
        "quotas.days",
        "$.editions[0].parameters.quotas.days: additional"
    )]
    [InlineData(
        "\"value\": 6",
        "\"value\": 0",
        "$.editions[0].parameters.quotas.planning-days-per-week.value: minimum"
    )]
    [InlineData(
        "\"value\": 6",
        "\"value\": 8",
        "$.editions[0].parameters.quotas.planning-days-per-week.value: maximum"
    )]
    [InlineData(
        "\"value\": 6",
        "\"value\": 6.5",
        "$.editions[0].parameters.quotas.planning-days-per-week.value: type"
    )]
    [InlineData(
        "\"value\": 6, ",
        "",
        "$.editions[0].parameters.quotas.planning-days-per-week: required value"
    )]
    [InlineData(
        "\"clause\": \"ACME-01\" }",
        "\"clause\": \"ACME\" }",
        "$.editions[0].parameters.quotas.planning-days-per-week.clause: pattern"
    )]
    [InlineData("\"sunday\"", "\"none\"", "$.editions[0].parameters.quotas.week-starts-on.value: enum")]
    [InlineData("\"id\": \"sent\", ", "", "$.editions[0].parameters.visits.paperwork.value[0]: required id")]
    [InlineData("\"record\"", "\"maybe\"", "$.editions[0].parameters.visits.paperwork.value[0].answer: enum")]
    [InlineData(
        "[\"dealer\"]",
        "[]",
        "$.editions[0].parameters.visits.paperwork.value[0].when[0].values: minItems"
    )]
    [InlineData(
        "[\"dealer\"]",
        "[1]",
        "$.editions[0].parameters.visits.paperwork.value[0].when[0].values[0]: type"
    )]
    [InlineData(
        "\"trait\": \"outlet\", ",
        "",
        "$.editions[0].parameters.visits.paperwork.value[0].when[0]: required trait"
    )]
    public void A_file_with_a_fault_is_neither_of_the_schema_nor_a_policy(
        string text,
        string instead,
        string faults
    )
    {
        Assert.Contains(text, Sample, StringComparison.Ordinal);
        string faulty = Sample.Replace(text, instead, StringComparison.Ordinal);

        Assert.Equal(faults, string.Join(", ", MiniSchema.FaultsOf(faulty)));
        Assert.Throws<DocumentFormatException>(() => PolicyFile.Read(faulty));
    }

    [Fact]
    public void A_file_may_name_its_schema()
    {
        string named = Sample.Replace(
            "{\n  \"format\"",
            "{\n  \"$schema\": \"policy.v1.schema.json\",\n  \"format\"",
            StringComparison.Ordinal
        );

        Assert.NotEqual(Sample, named);
        Assert.Empty(MiniSchema.FaultsOf(named));
        Assert.Equal("acme", PolicyFile.Read(named).Policy);
    }

    [Fact]
    public void Every_policy_made_at_random_is_of_the_schema_before_and_after_it_is_written() =>
        Law.Holds(
            GeneratedPolicy.Any,
            policy =>
            {
                Assert.Empty(MiniSchema.FaultsOf(policy.Json));
                Assert.Empty(MiniSchema.FaultsOf(PolicyFile.Read(policy.Json).ToJson()));
            }
        );

    [Fact]
    public void What_is_read_as_a_policy_is_of_the_schema() =>
        Law.Holds(
            MisshapenFile.Of(Sample),
            file =>
            {
                string[] faults = MiniSchema.FaultsOf(file.Text);
                Assert.True(
                    faults.Length == 0 || !IsRead(file.Text),
                    string.Join('\n', faults.Append(file.Text))
                );
            },
            cases: 5_000
        );

    private static bool IsRead(string file)
    {
        try
        {
            return PolicyFile.Read(file).Editions.Count > 0;
        }
        catch (DocumentFormatException)
        {
            return false;
        }
    }
}
