using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Decisions;

/// <summary>Facts and values of the policy are shown to people by their labels, where they have one.</summary>
public class FactsShown
{
    private static readonly BilingualText Label = new("status", "状态");
    private static readonly BilingualText InExcess = new("in excess", "积压");

    [Fact]
    public void A_fact_shows_the_label_of_its_value_or_the_value_itself()
    {
        var named = new Fact("status", FactValue.Of("over"), Label, InExcess);
        Assert.Equal("in excess", named.Show(Language.English));
        Assert.Equal("积压", named.Show(Language.Chinese));
        var plain = new Fact("met", FactValue.Of(true), Label);
        Assert.Equal("yes", plain.Show(Language.English));
        Assert.Equal("是", plain.Show(Language.Chinese));
    }

    [Fact]
    public void A_value_of_the_policy_shows_the_label_of_the_option_or_the_value_itself()
    {
        PolicyReading option = Explained.Least with { Value = FactValue.Of("over"), ValueLabel = InExcess };
        Assert.Equal("in excess", option.Show(Language.English));
        Assert.Equal("积压", option.Show(Language.Chinese));
    }

    [Fact]
    public void A_value_of_the_policy_shows_its_unit_as_each_language_writes_it()
    {
        Assert.Equal("3 days", Explained.Least.Show(Language.English));
        Assert.Equal("3天", Explained.Least.Show(Language.Chinese));
        Assert.Equal("3", (Explained.Least with { Unit = null }).Show(Language.Chinese));
    }

    [Fact]
    public void A_language_that_does_not_exist_is_a_bug_of_the_caller()
    {
        ArgumentOutOfRangeException fault = Assert.Throws<ArgumentOutOfRangeException>(
            "language",
            () => Label.In((Language)2)
        );
        Assert.StartsWith(
            "The language must be English or Chinese.",
            fault.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>("language", () => FactValue.Of(true).Show((Language)2));
    }
}
