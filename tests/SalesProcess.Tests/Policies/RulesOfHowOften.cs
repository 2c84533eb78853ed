using SalesProcess.Documents;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Policies;

/// <summary>Rules of how often something is done, as values of a policy file.</summary>
public class RulesOfHowOften
{
    [Theory]
    [InlineData(
        "0",
        "times-a-month",
        "own",
        "0 is outside 1–366. Give a number of days or times in these limits."
    )]
    [InlineData(
        "367",
        "times-a-month",
        "own",
        "367 is outside 1–366. Give a number of days or times in these limits."
    )]
    [InlineData("3", "times-a-month", "*", "'*' is not a value of 'customer-grade'. Known: *.")]
    public void A_broken_rule_is_reported_with_what_is_wrong(
        string count,
        string unit,
        string grade,
        string problem
    )
    {
        DocumentFormatException broken = Assert.Throws<DocumentFormatException>(() =>
            Policy.With(("visits.return-visits", $"[{Rule("visit", count, unit, grade)}]"))
        );
        Assert.Contains(
            broken.Problems,
            found => found.ToString()!.EndsWith(problem, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Two_rules_of_one_name_are_reported()
    {
        DocumentFormatException broken = Assert.Throws<DocumentFormatException>(() =>
            Policy.With(
                (
                    "visits.return-visits",
                    $"[{Rule("visit", "3", "times-a-month", "a")}, {Rule("visit", "7", "calendar-days", "b")}]"
                )
            )
        );
        Assert.EndsWith(
            "There is a rule 'visit' already. Choose another ID.",
            Assert.Single(broken.Problems).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_rule_may_depend_on_any_grade_that_the_company_names()
    {
        Assert.True(
            Policy
                .With(("visits.return-visits", $"[{Rule("visit", "3", "times-a-month", "platinum")}]"))
                .TryRead(CareParameters.ReturnVisits, out var rules, out _)
        );
        Assert.Equal("visit: 3 times-a-month [VISIT-CALLBACK-03]", rules.Value[0].ToString());
    }

    private static string Rule(string id, string count, string unit, string grade) =>
        $$"""
            { "id": "{{id}}", "clause": "VISIT-CALLBACK-03", "label": { "en": "visit", "zh": "拜访" },
              "activity": { "name": "visit", "label": { "en": "visit", "zh": "拜访" } },
              "count": {{count}}, "unit": "{{unit}}",
              "when": [{ "trait": "customer-grade", "values": ["{{grade}}"] }] }
            """;
}
