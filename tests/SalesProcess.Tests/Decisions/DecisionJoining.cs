using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Decisions;

/// <summary>Decisions are joined without losing why, or any reason.</summary>
public class DecisionJoining
{
    private static readonly Decision<int> Yes = Decision.Accept(7, Explained.Whole);
    private static readonly Decision<int> No = Decision.Refuse<int>(Explained.TooFew);

    [Fact]
    public void Another_value_keeps_the_explanation()
    {
        Assert.Equal(Decision.Accept("7", Explained.Whole), Yes.Map(value => $"{value}"));
        Assert.Equal(Yes, Yes.Map(value => value));
    }

    [Fact]
    public void A_refusal_passes_through_and_nothing_is_asked_of_it()
    {
        Decision<string> mapped = No.Map<string>(_ => throw new InvalidOperationException());
        Decision<string> asked = No.Then<string>(_ => throw new InvalidOperationException());
        Assert.Equal(Decision.Refuse<string>(Explained.TooFew), mapped);
        Assert.Equal(Decision.Refuse<string>(Explained.TooFew), asked);
    }

    [Fact]
    public void A_second_answer_has_the_first_as_its_first_step()
    {
        Explanation second = Explained.Step with { Steps = [Explained.Step] };
        Decision<string> joined = Yes.Then(value => Decision.Accept($"{value}!", second));
        Assert.Equal("7!", joined.Accepted());
        Assert.Equal([Explained.Whole, Explained.Step], joined.Explained().Steps);
        Assert.Equal(second, joined.Explained() with { Steps = second.Steps });
    }

    [Fact]
    public void A_second_question_may_be_refused() =>
        Assert.Equal(
            Decision.Refuse<string>(Explained.NotKnown),
            Yes.Then(_ => Decision.Refuse<string>(Explained.NotKnown))
        );
}
