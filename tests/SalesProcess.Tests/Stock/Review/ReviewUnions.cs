using System.Reflection;
using SalesProcess.Activities;
using SalesProcess.Stock;

namespace SalesProcess.Tests.Stock.Review;

/// <summary>Adjustments and cadences are closed: the cases are known, and no other assembly can add one.</summary>
public class ReviewUnions
{
    [Theory]
    [InlineData(typeof(StockAdjustment), "Matched NeedsApproval Stale ToPost")]
    [InlineData(typeof(Cadence), "Daily EveryDays PerPeriod Weekly")]
    public void Have_these_cases_and_no_others(Type union, string cases)
    {
        Type[] all = [.. union.Assembly.GetTypes().Where(type => type.BaseType == union)];
        Assert.Equal(cases, string.Join(' ', all.Select(type => type.Name).Order(StringComparer.Ordinal)));
        Assert.All(all, type => Assert.True(type.IsSealed));
        Assert.Contains(
            union.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic),
            method => method.IsAbstract && method.IsFamilyAndAssembly
        );
    }

    [Fact]
    public void Names_are_in_both_languages_and_unknown_members_are_bugs_of_the_caller()
    {
        Assert.All(
            Enum.GetValues<ThresholdLevel>()
                .Select(AdjustmentLabels.Of)
                .Concat(Enum.GetValues<StaleChoice>().Select(AdjustmentLabels.Of))
                .Concat(Enum.GetValues<CadenceState>().Select(CadenceLabels.Of))
                .Concat(Enum.GetValues<CadenceDays>().Select(CadenceLabels.Of)),
            label => Assert.Matches("[一-龥]", label.Chinese)
        );
        Assert.Throws<ArgumentOutOfRangeException>("level", () => AdjustmentLabels.Of((ThresholdLevel)3));
        Assert.Throws<ArgumentOutOfRangeException>("choice", () => AdjustmentLabels.Of((StaleChoice)3));
        Assert.Throws<ArgumentOutOfRangeException>("state", () => CadenceLabels.Of((CadenceState)3));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => CadenceLabels.Of((CadenceDays)2));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Adjusting.Line(1, 1) with
            {
                WhenStale = (StaleChoice)3,
            }
        );
    }
}
