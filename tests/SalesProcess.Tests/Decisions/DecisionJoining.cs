using SalesProcess.Decisions;
using SalesProcess.Documents;
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
    public void A_second_answer_is_built_on_the_first()
    {
        Explanation second = Explained.Step with { Steps = [Explained.Step] };
        Decision<string> joined = Yes.Then(value => Decision.Accept($"{value}!", second));
        Assert.Equal("7!", joined.Accepted());
        Assert.Equal(
            [Explained.Premise, Explained.Whole with { Premises = [] }],
            joined.Explained().Premises
        );
        Assert.Equal(second, joined.Explained() with { Premises = [] });
    }

    [Fact]
    public void A_long_chain_of_answers_stays_flat_and_can_be_stored()
    {
        Decision<int> chain = Decision.Accept(0, Explained.Step);
        for (int i = 0; i < 500; i++)
        {
            chain = chain.Then(value => Decision.Accept(value + 1, Explained.Step));
        }

        Explanation why = chain.Explained();
        Assert.Equal(500, why.Premises.Count);
        Assert.All(why.Premises, premise => Assert.Empty(premise.Premises));
        Assert.Equal(why, ExplanationJson.Read(ExplanationJson.Write(why)));
    }

    [Fact]
    public void A_second_question_may_be_refused() =>
        Assert.Equal(
            Decision.Refuse<string>(Explained.NotKnown),
            Yes.Then(_ => Decision.Refuse<string>(Explained.NotKnown))
        );
}
