using System.Text.Json.Nodes;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Policies;

/// <summary>A policy that is written as a whole file says in each edition only what that edition set.</summary>
public class WrittenEditions
{
    private static readonly PolicyBook Acme = PolicyFile.Read(
        PolicyFile.OverlayOf(
            """
            { "edition": "a", "from": "2026-01-01", "parameters": {
              "quotas.planning-days-per-week": { "value": 6, "clause": "QUOTA-MONTH-01" },
              "customers.near-future-days": { "value": 7 } } },
            { "edition": "b", "from": "2027-01-01", "parameters": {
              "quotas.week-starts-on": { "value": "sunday" },
              "quotas.planning-days-per-week": { "value": 6 } } },
            { "edition": "c", "from": "2028-01-01", "parameters": { } }
            """
        )
    );

    private static readonly JsonArray Editions = EditionsOf(Acme);

    [Fact]
    public void Editions_of_joined_policies_are_named_after_their_dates() =>
        Assert.Equal(
            ["2007-01-01", "2026-01-01", "2027-01-01", "2028-01-01"],
            Editions.Select(edition => (string?)edition!["edition"])
        );

    [Fact]
    public void The_first_one_sets_every_value_that_the_sources_give() =>
        Assert.Equal(
            PolicyVocabulary
                .Parameters.Where(parameter => !parameter.IsFromHost)
                .Select(parameter => parameter.Name)
                .Order(StringComparer.Ordinal),
            Names(Editions[0]!)
        );

    [Fact]
    public void A_later_one_sets_only_what_it_set_itself()
    {
        Assert.Equal(["customers.near-future-days", "quotas.planning-days-per-week"], Names(Editions[1]!));
        // the number of days is the one before, but this edition says so itself and cites the usual clause again
        Assert.Equal(["quotas.planning-days-per-week", "quotas.week-starts-on"], Names(Editions[2]!));
        Assert.Empty(Names(Editions[3]!));
    }

    [Fact]
    public void Each_value_is_written_with_its_clause() =>
        Assert.Equal(
            [(6, "QUOTA-MONTH-01"), (6, "QUOTA-WEEK-01")],
            new[] { Editions[1]!, Editions[2]! }
                .Select(edition => edition["parameters"]!["quotas.planning-days-per-week"]!)
                .Select(value => ((int)value["value"]!, (string)value["clause"]!))
        );

    [Fact]
    public void An_edition_of_a_whole_policy_keeps_its_name_and_sets_only_what_it_set()
    {
        PolicyBook book = PolicyBook.Parse(
            PolicyFile.Whole(
                "own",
                ("old", "2020-01-01", ""),
                ("new", "2024-01-01", """ "quotas.planned-hours-per-day": { "value": 7 } """)
            )
        );
        JsonArray editions = EditionsOf(book);
        Assert.Equal(["old", "new"], editions.Select(edition => (string?)edition!["edition"]));
        Assert.Equal(["quotas.planned-hours-per-day"], Names(editions[1]!));
    }

    [Fact]
    public void A_value_that_an_upper_policy_hides_is_not_written()
    {
        // acme set six days from 2026 on, east four days from 2025 on: the six never show
        PolicyBook east = Acme.Overlay(
            PolicyFile.OverlayOf(
                """
                { "edition": "e", "from": "2025-01-01", "parameters": {
                  "quotas.planning-days-per-week": { "value": 4 } } }
                """,
                policy: "east",
                extends: "acme"
            )
        );
        JsonArray editions = EditionsOf(east);
        Assert.Equal(["quotas.planning-days-per-week"], Names(editions[1]!));
        Assert.Equal(["customers.near-future-days"], Names(editions[2]!));
        Assert.Equal(["quotas.week-starts-on"], Names(editions[3]!));
    }

    private static JsonArray EditionsOf(PolicyBook book) =>
        JsonNode.Parse(book.ToJson())!["editions"]!.AsArray();

    private static IEnumerable<string> Names(JsonNode edition) =>
        edition["parameters"]!.AsObject().Select(parameter => parameter.Key);
}
