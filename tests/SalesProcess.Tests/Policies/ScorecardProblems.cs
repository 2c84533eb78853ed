using System.Text.Json.Nodes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>What is wrong with a scorecard of a policy file is said with its place.</summary>
public class ScorecardProblems
{
    private const string Place = "$.editions[0].parameters['customers.prospect-grades'].value";

    private static (string Path, string Message)[] Faults(Action<JsonNode> change)
    {
        JsonNode card = JsonNode.Parse(Repository.Read("docs", "policy", "grading-host.policy.json"))![
            "editions"
        ]![0]!["parameters"]!["customers.prospect-grades"]!["value"]!;
        change(card);
        return
        [
            .. PolicyFile
                .AnyProblemsOf(
                    PolicyFile.Overlay(
                        $"\"customers.prospect-grades\": {{ \"value\": {card.ToJsonString()} }}"
                    )
                )
                .Select(problem =>
                    (problem.Path.Replace(Place, "", StringComparison.Ordinal), problem.Message.English)
                ),
        ];
    }

    private static JsonNode Criterion(JsonNode card, int number) => card["criteria"]![number]!;

    [Fact]
    public void The_scorecard_of_the_pages_has_none() => Assert.Empty(Faults(_ => { }));

    [Fact]
    public void Weights_that_do_not_sum_to_what_is_stated_are_a_fault() =>
        Assert.Equal(
            [(".weightsSumTo", "The weights sum to 99, not to 100. Change the weights, or write 99 here.")],
            Faults(card => Criterion(card, 1)["weight"] = 29)
        );

    [Fact]
    public void Weights_and_points_have_limits() =>
        Assert.Equal(
            [
                (".criteria[0].weight", "0 is outside 1–1000000. Give a weight in these limits."),
                (
                    ".criteria[1].steps.bands[0].points",
                    "-1 is outside 0–1000000. Give points in these limits."
                ),
            ],
            Faults(card =>
            {
                Criterion(card, 0)["weight"] = 0;
                Criterion(card, 1)["steps"]!["bands"]![0]!["points"] = -1;
            })
        );

    [Fact]
    public void A_criterion_that_can_never_count_or_stands_twice_is_a_fault() =>
        Assert.Equal(
            [
                (
                    ".criteria[0].steps",
                    "No step is worth a point, so that the criterion can never count. Give one of them points."
                ),
                (".criteria[2].name", "There is a criterion 'size' already. Choose another name."),
            ],
            Faults(card =>
            {
                foreach (JsonNode? step in Criterion(card, 0)["steps"]!["bands"]!.AsArray())
                {
                    step!["points"] = 0;
                }

                Criterion(card, 2)["name"] = "size";
            })
        );

    [Fact]
    public void Gaps_of_steps_and_of_the_score_are_found_in_one_reading() =>
        Assert.Equal(
            [
                (
                    ".criteria[3].steps.bands[1].from",
                    "Gap: no band holds what lies between 1 and 2. Begin this band at 1, or let the one before end at 2."
                ),
                (
                    ".score.bands[2].from",
                    "Overlap: two bands hold what lies between 70 and 75. Begin this band at 75, or let the one before end at 70."
                ),
            ],
            Faults(card =>
            {
                Criterion(card, 3)["steps"]!["bands"]![1]!["from"] = 2;
                card["score"]!["bands"]![2]!["from"] = 70;
            })
        );

    [Fact]
    public void The_range_of_a_score_has_two_ends() =>
        Assert.Equal(
            [(".score", "The range of a score has two ends. Give 'from' and 'to', such as 0 and 100.")],
            Faults(card =>
            {
                card["score"]!.AsObject().Remove("to");
                card["score"]!["bands"]![2]!.AsObject().Remove("to");
            })
        );

    [Fact]
    public void A_score_that_could_not_be_exact_is_a_fault() =>
        Assert.Equal(
            [
                (
                    ".score",
                    "The score is too fine to be exact in 64 bits. Use smaller weights, points or ends of the range."
                ),
            ],
            Faults(card =>
            {
                card["score"]!["to"] = 900_000_000_000_000_000;
                card["score"]!["bands"]![2]!["to"] = 900_000_000_000_000_000;
            })
        );

    [Fact]
    public void A_scorecard_without_criteria_and_one_that_moves_in_its_steps_are_faults()
    {
        Assert.Contains(
            (".criteria", "A scorecard needs at least one criterion."),
            Faults(card => card["criteria"] = new JsonArray())
        );
        Assert.Contains(
            ".criteria[0].steps.movement",
            Faults(card => Criterion(card, 0)["steps"]!["movement"] = new JsonObject())
                .Select(one => one.Path)
        );
    }
}
