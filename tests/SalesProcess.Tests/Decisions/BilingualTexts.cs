using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Decisions;

/// <summary>A text for people exists in both languages or not at all.</summary>
public class BilingualTexts
{
    [Fact]
    public void A_text_is_had_in_either_language()
    {
        var text = new BilingualText("visit", "拜访");
        Assert.Equal("visit", text.English);
        Assert.Equal("拜访", text.Chinese);
        Assert.Equal("visit", text.In(Language.English));
        Assert.Equal("拜访", text.In(Language.Chinese));
        Assert.Equal("visit", text.ToString());
        Assert.Equal(new BilingualText("C-17", "C-17"), BilingualText.Same("C-17"));
    }

    [Fact]
    public void Neither_language_may_be_missing_or_blank()
    {
        Assert.Throws<ArgumentNullException>("english", () => new BilingualText(null!, "拜访"));
        Assert.Throws<ArgumentNullException>("chinese", () => new BilingualText("visit", null!));
        foreach (string blank in new[] { "", " ", "\t\n", "\u3000" })
        {
            Assert.Throws<ArgumentException>("english", () => new BilingualText(blank, "拜访"));
            Assert.Throws<ArgumentException>("chinese", () => new BilingualText("visit", blank));
        }
    }

    [Fact]
    public void Texts_are_equal_character_by_character_in_both_languages()
    {
        BilingualText[] Make() =>
            [new("a", "甲"), new("A", "甲"), new("a", "乙"), new("a ", "甲"), new("甲", "a")];
        Contract.Equality(Make(), Make());
        Contract.NoOrder<BilingualText>();
    }
}
