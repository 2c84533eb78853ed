using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities;

/// <summary>What activities earn, up to a most.</summary>
public class CappedCredit
{
    // Veeva CRM, multichannel cycle plans: goal 2, max 4, actual 5, weight 1 → earned 4
    [Theory]
    [InlineData(2, 4L, 5, 1, 4, 1)]
    [InlineData(2, 4L, 3, 1, 3, 0)]
    [InlineData(2, null, 5, 3, 15, 0)]
    [InlineData(2, 2L, 0, 3, 0, 0)]
    [InlineData(0, 0L, 5, 3, 0, 5)]
    public void Counts_no_more_than_the_most(
        long goal,
        long? most,
        long done,
        long weight,
        long earned,
        long uncounted
    )
    {
        ActivityCredit credit = ActivityCredit.Of(goal, most, done, weight).Accepted();
        Assert.Equal((earned, uncounted, goal * weight), (credit.Earned, credit.Uncounted, credit.Wished));
    }

    [Fact]
    public void What_is_earned_follows_from_the_explanation_alone()
    {
        Explanation why = ActivityCredit.Of(2, 4, 5, 3).Explained();
        Assert.Equal(
            Math.Min(why.FactNamed("done").AsWhole(), why.FactNamed("most").AsWhole())
                * why.FactNamed("weight").AsWhole(),
            why.Outcome.AsWhole()
        );
        Assert.Equal("12 earned of 6", ActivityCredit.Of(2, 4, 5, 3).Accepted().ToString());
    }

    [Fact]
    public void More_than_can_be_counted_is_refused_and_does_not_wrap() =>
        Assert.Equal(
            "A number of 9223372036854775807 activities with a weight of 2 each comes to more than can be counted. Give a smaller weight.",
            ActivityCredit.Of(0, null, long.MaxValue, 2).Refused().Reasons[0].Message.English
        );

    [Theory]
    [InlineData(-1, 4L, 5, 1)]
    [InlineData(2, 1L, 5, 1)]
    [InlineData(2, 4L, -5, 1)]
    [InlineData(2, 4L, 5, -1)]
    public void Numbers_below_what_they_may_be_are_faults_of_the_caller(
        long goal,
        long? most,
        long done,
        long weight
    ) => Assert.Throws<ArgumentOutOfRangeException>(() => ActivityCredit.Of(goal, most, done, weight));
}
