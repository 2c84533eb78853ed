using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>What is wrong with the bands of a policy file is said with its place, all of it at once.</summary>
public class BandProblems
{
    private const string Place = "$.editions[0].parameters['customers.recency'].value";

    private static string Band(string name, string ends) =>
        $$"""{ "name": "{{name}}", "label": { "en": "a", "zh": "甲" }{{ends}} }""";

    private static (string Path, string Message)[] Faults(string ofRange, params string[] bands) =>
        Problems(
            $$"""
            "customers.recency": { "value": { {{ofRange}}, "bands": [ {{string.Join(", ", bands)}} ] } }
            """
        );

    private static (string Path, string Message)[] Problems(string parameters) =>
        [
            .. PolicyFile
                .AnyProblemsOf(PolicyFile.Overlay(parameters))
                .Select(problem =>
                    (problem.Path.Replace(Place, "", StringComparison.Ordinal), problem.Message.English)
                ),
        ];

    private const string Days = """ "unit": { "en": "days", "zh": "天" }, "edge": "below" """;

    [Fact]
    public void Gap_overlap_order_and_range_are_found_together() =>
        Assert.Equal(
            [
                (
                    ".bands[0].from",
                    "The band begins at -1, beyond the range, which begins at 0. Begin it at 0."
                ),
                (
                    ".bands[1].from",
                    "Gap: no band holds what lies between 10 and 12. Begin this band at 10, or let the one before end at 12."
                ),
                (
                    ".bands[2].from",
                    "Overlap: two bands hold what lies between 18 and 20. Begin this band at 20, or let the one before end at 18."
                ),
                (".bands[3].name", "There is a band 'c' already. Choose another name."),
                (
                    ".bands[3].from",
                    "The band begins at 5, below the one before it, which begins at 18. Write the lowest band first."
                ),
                (
                    ".bands[3].to",
                    "Gap: no band holds what lies between 90 and 100. End the band at 100, where the range ends."
                ),
            ],
            Faults(
                $""" {Days}, "from": 0, "to": 100 """,
                Band("a", """, "from": -1, "to": 10 """),
                Band("b", """, "from": 12, "to": 20 """),
                Band("c", """, "from": 18, "to": 30 """),
                Band("c", """, "from": 5, "to": 90 """)
            )
        );

    [Fact]
    public void An_open_end_is_for_the_outermost_bands_of_an_open_range() =>
        Assert.Equal(
            [
                (".bands[0]", "'to' is missing: only the highest band may be open upwards."),
                (
                    ".bands[0].from",
                    "Gap: the range is open downwards and no band holds what lies below 0. Leave 'from' out here, or begin the range at 0."
                ),
                (".bands[1]", "'from' is missing: only the lowest band may be open downwards."),
                (
                    ".bands[1]",
                    "'to' is missing: the range ends at 9. End the band there, or leave 'to' of the range out."
                ),
            ],
            Faults($""" {Days}, "to": 9 """, Band("a", """, "from": 0 """), Band("b", ""))
        );

    [Fact]
    public void The_edge_at_which_a_band_is_left_lies_in_the_band_below() =>
        Assert.Equal(
            [
                (".bands[0].downBelow", "Nothing lies below the lowest band. Leave 'downBelow' out."),
                (
                    ".bands[1].downBelow",
                    "11 does not lie inside the band below, above 0 and up to 10. Give an edge there, or the band could never be left, or would be left above where it is entered."
                ),
                (
                    ".bands[2].downBelow",
                    "10 does not lie inside the band below, above 10 and up to 20. Give an edge there, or the band could never be left, or would be left above where it is entered."
                ),
            ],
            Faults(
                $""" {Days}, "from": 0 """,
                Band("a", """, "from": 0, "to": 10, "downBelow": 0 """),
                Band("b", """, "from": 10, "to": 20, "downBelow": 11 """),
                Band("c", """, "from": 20, "downBelow": 10 """)
            )
        );

    [Fact]
    public void Either_a_unit_or_a_currency_is_given()
    {
        string open = Band("a", "");
        Assert.Equal(
            [("", "Say what the numbers count: give either 'unit' or 'currency'.")],
            Faults(""" "edge": "above" """, open)
        );
        Assert.Equal(
            [("", "Say what the numbers count: give either 'unit' or 'currency'.")],
            Faults($""" {Days}, "currency": "CNY" """, open)
        );
        Assert.Equal(
            [(".currency", "'YEN' is not a currency of ISO 4217, such as CNY.")],
            Faults(""" "edge": "above", "currency": "YEN" """, open)
        );
        Assert.Empty(Faults(""" "edge": "above", "currency": "CNY" """, open));
    }

    [Fact]
    public void A_range_without_bands_one_upside_down_and_ends_too_far_are_faults() =>
        Assert.Equal(
            [
                (".to", "The range ends at 0, which is not above 5, where it begins. Give a higher end."),
                (".bands", "A range needs at least one band."),
            ],
            Faults($""" {Days}, "from": 5, "to": 0 """)
        );

    [Fact]
    public void An_end_that_is_too_far_or_no_number_is_said_once() =>
        Assert.Equal(
            [
                (
                    ".bands[0].to",
                    "1000000000000000000 is outside ±999999999999999999. Give a number in these limits, or a coarser unit."
                ),
                (".bands[1].from", "A whole number is expected here."),
            ],
            Faults(
                $""" {Days}, "from": 0 """,
                Band("a", """, "from": 0, "to": 1000000000000000000 """),
                Band("b", """, "from": "ten" """)
            )
        );

    [Fact]
    public void What_is_no_movement_is_said_with_its_place() =>
        Assert.Equal(
            [
                (
                    ".movement.stay",
                    "0 is outside 1–3660. Give a number in these limits, or leave 'stay' out where a grade may move at any review."
                ),
                (".movement.up", "'two' is not one of: any, one."),
            ],
            Faults($$""" {{Days}}, "movement": { "stay": 0, "up": "two" } """, Band("a", ""))
        );

    [Fact]
    public void A_unit_of_a_stay_needs_a_stay() =>
        Assert.Equal(
            [
                (
                    ".movement.stayUnit",
                    "There is no 'stay' that this could belong to. Give one, or leave this out."
                ),
            ],
            Faults($$""" {{Days}}, "movement": { "stayUnit": "days" } """, Band("a", ""))
        );

    [Fact]
    public void Every_planted_gap_and_overlap_is_found_at_the_band_that_has_it() =>
        Law.Holds(
            Arb.From(
                from widths in Gen.Choose(20, 40).ListOf(5)
                from band in Gen.Choose(1, 4)
                from shift in Gen.Elements(-9, -1, 1, 9)
                select (Widths: widths.ToArray(), Band: band, Shift: shift)
            ),
            any =>
            {
                var bands = new JsonArray();
                int at = 0;
                for (int i = 0; i < any.Widths.Length; i++)
                {
                    bands.Add(
                        new JsonObject
                        {
                            ["name"] = $"b{i}",
                            ["label"] = new JsonObject { ["en"] = "a", ["zh"] = "甲" },
                            ["from"] = at + (i == any.Band ? any.Shift : 0),
                            ["to"] = at += any.Widths[i],
                        }
                    );
                }

                (string path, string message) = Assert.Single(
                    Problems(
                        $$"""
                        "customers.recency": { "value": { {{Days}}, "from": 0, "to": {{at}}, "bands": {{bands.ToJsonString()}} } }
                        """
                    )
                );
                Assert.Equal($".bands[{any.Band}].from", path);
                Assert.StartsWith(any.Shift > 0 ? "Gap:" : "Overlap:", message, StringComparison.Ordinal);
            },
            cases: 50
        );
}
