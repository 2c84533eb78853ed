using System.Text.Json.Nodes;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>The schema of policy files, as the code makes it and as it is published.</summary>
public class PolicySchemaFile
{
    private static readonly JsonNode Schema = JsonNode.Parse(PolicySchema.Json)!;

    [Fact]
    public void It_is_published_as_it_is_made() =>
        Approved.Matches(PolicySchema.Json, "docs", "schema", "policy.v1.schema.json");

    [Fact]
    public void It_says_which_dialect_it_is_in_and_what_it_describes()
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)Schema["$schema"]);
        Assert.Equal("SalesProcess policy file, form 1", (string?)Schema["title"]);
        Assert.Equal("sales-process/policy/1", (string?)Schema["properties"]!["format"]!["const"]);
    }

    [Fact]
    public void It_has_every_parameter_in_the_order_of_the_vocabulary() =>
        Assert.Equal(
            PolicyVocabulary.Parameters.Select(parameter => parameter.Name),
            Parameters.Select(parameter => parameter.Key)
        );

    [Fact]
    public void It_says_of_a_parameter_what_it_is_and_which_conflict_it_decides()
    {
        Assert.Equal(
            "first day of the week / 每周首日 (LIB-WEEK-01)",
            (string?)Parameters["quotas.week-starts-on"]!["description"]
        );
        Assert.Equal(
            "planned hours per day / 每日计划小时数 (QUOTA-DAY-01, K-13)",
            (string?)Parameters["quotas.planned-hours-per-day"]!["description"]
        );
    }

    [Fact]
    public void It_has_the_limits_of_a_number_and_the_options_of_a_choice()
    {
        JsonNode hours = Parameters["quotas.planned-hours-per-day"]!["properties"]!["value"]!;
        JsonNode period = Parameters["stock.last-corresponding-period"]!["properties"]!["value"]!;

        Assert.Equal("""{"type":"integer","minimum":1,"maximum":24}""", hours.ToJsonString());
        Assert.Equal("""{"enum":["previous-count","same-period-last-year"]}""", period.ToJsonString());
    }

    [Fact]
    public void Every_reference_leads_to_a_definition() =>
        Assert.All(
            References(Schema),
            reference =>
            {
                Assert.StartsWith("#/$defs/", reference, StringComparison.Ordinal);
                Assert.NotNull(Schema["$defs"]![reference["#/$defs/".Length..]]);
            }
        );

    private static JsonObject Parameters =>
        Schema["$defs"]!["edition"]!["properties"]!["parameters"]!["properties"]!.AsObject();

    private static IEnumerable<string> References(JsonNode? node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member =>
                member.Key == "$ref" ? [(string)member.Value!] : References(member.Value)
            ),
            JsonArray items => items.SelectMany(References),
            _ => [],
        };
}
