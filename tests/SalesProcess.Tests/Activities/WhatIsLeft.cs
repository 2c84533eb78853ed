using SalesProcess.Activities;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Activities;

/// <summary>What is left of a plan, and what of it is still to be scheduled.</summary>
public class WhatIsLeft
{
    // Veeva CRM, multichannel cycle plans: planned, actual, scheduled → remaining, remaining to schedule
    [Theory]
    [InlineData(6, 4, 1, 2, 1)]
    [InlineData(6, 7, 0, 0, 0)]
    [InlineData(0, 3, 0, 0, 0)]
    [InlineData(6, 0, 2, 6, 4)]
    [InlineData(2, 0, 9, 2, 0)]
    [InlineData(long.MaxValue, 0, long.MaxValue, long.MaxValue, 0)]
    [InlineData(0, long.MaxValue, 0, 0, 0)]
    public void Is_never_below_zero(long planned, long done, long scheduled, long remaining, long toSchedule)
    {
        var left = RemainingActivities.Of(planned, done, scheduled);

        Assert.Equal((remaining, toSchedule), (left.Remaining, left.ToSchedule));
    }

    [Fact]
    public void Is_told_of_a_target_by_what_counts()
    {
        ValueList<ActivityEntry> entries = [Days.Calls(HalfDay.Morning, 30)];

        Assert.Equal(
            "10 remain, 3 to schedule",
            entries.Assess().Result("calls-morning").RemainingWith(7).ToString()
        );
    }

    [Theory]
    [InlineData(-1, 0, 0, "planned")]
    [InlineData(0, -1, 0, "done")]
    [InlineData(0, 0, -1, "scheduled")]
    public void Is_not_asked_of_numbers_below_zero(
        long planned,
        long done,
        long scheduled,
        string parameter
    ) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            parameter,
            () => RemainingActivities.Of(planned, done, scheduled)
        );
}
