using SalesProcess.Decisions;

namespace SalesProcess.Tests.Decisions;

/// <summary>The citation of one clause: groups of capital letters and digits, joined by hyphens.</summary>
public class ClauseIds
{
    [Theory]
    [InlineData("QUOTA-MONTH-01")]
    [InlineData("K-07")]
    [InlineData("A1-2-3-4-5-6")]
    [InlineData("ACME-2026")]
    public void Two_or_more_groups_are_an_ID(string text) =>
        Assert.Equal(text, ClauseId.Parse(text).ToString());

    [Theory]
    [InlineData("QUOTA")]
    [InlineData("quota-month-01")]
    [InlineData("01-QUOTA")]
    [InlineData("QUOTA--01")]
    [InlineData("QUOTA-01-")]
    [InlineData("QUOTA–01")]
    public void Anything_else_is_refused_with_what_to_write(string text)
    {
        FormatException fault = Assert.Throws<FormatException>(() => ClauseId.Parse(text));
        Assert.Equal(
            $"'{text}' is not a clause ID. Write two or more groups of capital letters and digits joined by "
                + "hyphens, such as QUOTA-MONTH-01.",
            fault.Message
        );
    }

    /// <summary>A long run that is nearly an ID is refused as fast as a short one.</summary>
    [Fact]
    public void An_ID_may_be_long()
    {
        string groups = string.Concat(Enumerable.Repeat("A-", 100_000));
        Assert.False(ClauseId.TryParse(groups, out _));
        Assert.True(ClauseId.TryParse(groups + "A", out _));
    }
}
