using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>What is wrong with the parts of a day in a policy file is said with its place.</summary>
public class SlotProblems
{
    private static string Slot(string more) =>
        $$"""
            "working-day.slots": { "value": [
              { "id": "stand-up", "clause": "DAY-MORNING-01", "text": { "en": "a", "zh": "甲" }, "kind": "meeting"{{more}} }
            ] }
            """;

    [Fact]
    public void An_end_that_is_not_after_the_start_is_a_fault() =>
        Assert.Equal(
            [
                (
                    "$.editions[0].parameters['working-day.slots'].value[0].to",
                    "The slot ends at 09:00, which is not after 09:00. Give a later end."
                ),
            ],
            PolicyFile
                .ProblemsOf(PolicyFile.Overlay(Slot(""", "from": "09:00", "to": "09:00" """)))
                .Select(problem => (problem.Path, problem.Message.English))
        );

    [Fact]
    public void A_kind_that_is_none_and_a_trait_that_is_none_are_faults() =>
        Assert.Equal(
            ["'perhaps' is not one of: no, yes.", "'night' is not a value of 'day-profile'."],
            PolicyFile
                .ProblemsOf(
                    PolicyFile.Overlay(
                        Slot(
                            """, "givesWay": "perhaps", "when": [{ "trait": "day-profile", "values": ["night"] }] """
                        )
                    )
                )
                .Select(problem => problem.Message.English.Split(" Known")[0])
        );

    [Fact]
    public void A_slot_that_stands_twice_is_a_fault() =>
        Assert.Contains(
            PolicyFile.ProblemsOf(
                PolicyFile.Overlay(
                    """
                    "working-day.slots": { "value": [
                      { "id": "a", "clause": "DAY-MORNING-01", "text": { "en": "a", "zh": "甲" }, "kind": "work" },
                      { "id": "a", "clause": "DAY-MORNING-01", "text": { "en": "a", "zh": "甲" }, "kind": "work" }
                    ] }
                    """
                )
            ),
            problem => problem.Message.English == "There is a slot 'a' already. Choose another ID."
        );
}
