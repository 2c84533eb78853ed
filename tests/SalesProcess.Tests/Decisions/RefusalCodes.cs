using System.Text.Json;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Decisions;

/// <summary>The stable codes by which programs tell refusals apart.</summary>
public class RefusalCodes
{
    [Theory]
    [InlineData("quotas.no-working-day")]
    [InlineData("a.b")]
    [InlineData("2026.7")]
    [InlineData("acme-sales.rule-66-a")]
    public void A_code_is_a_chapter_a_dot_and_words(string text)
    {
        var code = new RefusalCode(text);
        Assert.Equal(text, code.Code);
        Assert.Equal(text, code.ToString());
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(code));
        Assert.Equal(code, JsonSerializer.Deserialize<RefusalCode>($"\"{text}\""));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("quotas")]
    [InlineData("quotas.")]
    [InlineData(".day")]
    [InlineData("quotas.day.")]
    [InlineData("a.b.c")]
    [InlineData("quotas.No-working-day")]
    [InlineData("quotas.no_working_day")]
    [InlineData("quotas.no--day")]
    [InlineData("quotas.-day")]
    [InlineData("quotas.day-")]
    [InlineData("-quotas.day")]
    [InlineData("quotas. day")]
    [InlineData("quotas.day\n")]
    [InlineData("quotas.日")]
    [InlineData("quotas.ı")]
    [InlineData("quotas.١")]
    public void Anything_else_is_refused_with_what_to_write(string text)
    {
        ArgumentException fault = Assert.Throws<ArgumentException>("code", () => new RefusalCode(text));
        Assert.Equal(
            $"'{text}' is not a refusal code. Write a chapter, a dot and words in kebab case, such as "
                + "quotas.no-working-day. (Parameter 'code')",
            fault.Message
        );
        Refuses(JsonSerializer.Serialize(text));
    }

    [Theory]
    [InlineData("12")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void Other_JSON_than_a_string_is_refused(string json) => Refuses(json);

    [Fact]
    public void No_code_is_null_in_JSON()
    {
        Assert.Null(JsonSerializer.Deserialize<RefusalCode?>("null"));
        Assert.Throws<ArgumentNullException>("code", () => new RefusalCode(null!));
    }

    [Fact]
    public void Codes_are_equal_if_their_characters_are()
    {
        RefusalCode[] Make() => [new("a.b"), new("a.c"), new("b.a"), new("a.b-c"), new("a-b.c")];
        Contract.Equality(Make(), Make());
        Contract.NoOrder<RefusalCode>();
    }

    private static void Refuses(string json)
    {
        JsonException fault = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<RefusalCode>(json)
        );
        Assert.Equal("A refusal code is a string such as \"quotas.no-working-day\".", fault.Message);
    }
}
