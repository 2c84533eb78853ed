using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Decisions;

/// <summary>A decision is one of two cases, and every way to read it agrees on which.</summary>
public class DecisionCases
{
    private static readonly Decision<int> Yes = Decision.Accept(7, Explained.Whole);
    private static readonly Decision<int> No = Decision.Refuse<int>(Explained.TooFew, Explained.NotKnown);

    [Fact]
    public void An_accepted_decision_gives_its_value_and_why()
    {
        Assert.True(Yes.IsAccepted);
        Assert.Equal("7: Grade B.", Yes.Match((value, why) => $"{value}: {why.Answer}", _ => "refused"));
        Assert.True(Yes.TryGetValue(out int value, out Refusal? refusal));
        Assert.Equal(7, value);
        Assert.Null(refusal);
        Assert.False(Yes.TryGetRefusal(out refusal));
        Assert.Null(refusal);
    }

    [Fact]
    public void A_refused_decision_gives_every_reason_and_no_value()
    {
        Assert.False(No.IsAccepted);
        Assert.Equal(
            "samples.too-few samples.not-known",
            No.Match((_, _) => "accepted", refusal => string.Join(' ', refusal.Codes()))
        );
        Assert.False(No.TryGetValue(out int value, out Refusal? reasons));
        Assert.Equal(0, value);
        Assert.Equal(new Refusal([Explained.TooFew, Explained.NotKnown]), reasons);
        Assert.True(No.TryGetRefusal(out Refusal? same));
        Assert.Same(reasons, same);
    }

    [Fact]
    public void A_switch_runs_the_action_of_the_case_once()
    {
        var ran = new List<string>();
        Yes.Switch((value, _) => ran.Add($"accepted {value}"), _ => ran.Add("refused"));
        No.Switch((value, _) => ran.Add($"accepted {value}"), _ => ran.Add("refused"));
        Assert.Equal(["accepted 7", "refused"], ran);
    }

    [Fact]
    public void The_cases_can_be_matched_as_patterns() =>
        Assert.Equal(
            ["Grade B.", "2 reasons"],
            new[] { Yes, No }.Select(decision =>
                decision switch
                {
                    Decision<int>.Accepted(7, var why) => why.Answer.English,
                    Decision<int>.Refused(var refusal) => $"{refusal.Reasons.Count} reasons",
                    _ => "neither",
                }
            )
        );

    [Fact]
    public void Decisions_are_equal_if_case_and_parts_are()
    {
        Contract.Equality(
            [Yes, No, Decision.Accept(8, Explained.Whole), Decision.Accept(7, Explained.Step)],
            [
                Decision.Accept(7, Explained.Whole with { }),
                Decision.Refuse<int>(new Refusal([Explained.TooFew, Explained.NotKnown])),
                Decision.Accept(8, Explained.Whole),
                Decision.Accept(7, Explained.Step),
            ]
        );
        Contract.NoOrder<Decision<int>>();
    }

    [Fact]
    public void A_yes_without_a_why_and_a_no_without_a_reason_are_bugs_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>("Explanation", () => Decision.Accept(7, null!));
        Assert.Throws<ArgumentNullException>("Refusal", () => Decision.Refuse<int>((Refusal)null!));
        Assert.Throws<ArgumentNullException>("Refusal", () => new Decision<int>.Refused(null!));
        ArgumentException fault = Assert.Throws<ArgumentException>("reasons", () => new Refusal([]));
        Assert.Equal("A refusal needs at least one reason. (Parameter 'reasons')", fault.Message);
    }

    [Fact]
    public void A_function_that_is_missing_is_a_bug_of_the_caller_in_both_cases()
    {
        foreach (Decision<int> decision in new[] { Yes, No })
        {
            Assert.Throws<ArgumentNullException>("accepted", () => decision.Match(null!, _ => 0));
            Assert.Throws<ArgumentNullException>("refused", () => decision.Match((_, _) => 0, null!));
            Assert.Throws<ArgumentNullException>("accepted", () => decision.Switch(null!, _ => { }));
            Assert.Throws<ArgumentNullException>("refused", () => decision.Switch((_, _) => { }, null!));
            Assert.Throws<ArgumentNullException>("map", () => decision.Map<int>(null!));
            Assert.Throws<ArgumentNullException>("next", () => decision.Then<int>(null!));
        }
    }
}
