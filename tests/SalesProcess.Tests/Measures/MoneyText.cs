using System.Globalization;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>How amounts are written, for programs and for people, and how they are read.</summary>
public class MoneyText
{
    [Theory]
    [InlineData("CNY", 123_450, "CNY 1234.50")]
    [InlineData("CNY", -5, "CNY -0.05")]
    [InlineData("CNY", 0, "CNY 0.00")]
    [InlineData("JPY", 1_234, "JPY 1234")]
    [InlineData("KWD", 1_234, "KWD 1.234")]
    [InlineData("KWD", -1, "KWD -0.001")]
    [InlineData("CLF", 12_345, "CLF 1.2345")]
    [InlineData("CLF", 1, "CLF 0.0001")]
    public void Every_decimal_of_the_currency_is_written(string currency, long minorUnits, string text)
    {
        Money amount = Money.FromMinorUnits(minorUnits, Currency.Parse(currency));
        Assert.Equal(text, amount.ToString());
        Assert.Equal(text, amount.ToString("G", CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal(text, amount.ToString("", CultureInfo.GetCultureInfo("fa-IR")));
        Assert.Equal(amount, Money.Parse(text));
    }

    [Theory]
    [InlineData("en-US", "CNY -1,234,567.50")]
    [InlineData("zh-CN", "CNY -1,234,567.50")]
    [InlineData("de-DE", "CNY -1.234.567,50")]
    [InlineData("tr-TR", "CNY -1.234.567,50")]
    [InlineData("fr-FR", "CNY -1\u202f234\u202f567,50")]
    public void The_format_N_groups_for_people_as_their_culture_does(string culture, string text) =>
        Assert.Equal(
            text,
            Money.Of(-1_234_567.5m, Currency.Cny).ToString("N", CultureInfo.GetCultureInfo(culture))
        );

    [Fact]
    public void The_format_N_without_a_culture_is_the_same_everywhere() =>
        Cultures.UnderEach(_ =>
        {
            Assert.Equal("CNY 1,234,567.50", $"{Money.Of(1_234_567.5m, Currency.Cny):N}");
            Assert.Equal("CNY -0.05", Money.Of(-0.05m, Currency.Cny).ToString("N", null));
            Assert.Equal("JPY 1,000", Money.Of(1_000m, Currency.Parse("JPY")).ToString("N", null));
            Assert.Equal("XXX 0", default(Money).ToString("N", null));
            Assert.Equal(
                "CNY -92,233,720,368,547,758.08",
                Money.FromMinorUnits(long.MinValue, Currency.Cny).ToString("N", null)
            );
        });

    [Fact]
    public void Digits_stay_ASCII_even_where_separators_and_sign_do_not() =>
        Cultures.UnderEach(culture =>
            Assert.Equal(
                "123456750",
                string.Concat(
                    Money.Of(-1_234_567.5m, Currency.Cny).ToString("N", culture).Where(char.IsAsciiDigit)
                )
            )
        );

    [Theory]
    [InlineData("C")]
    [InlineData("g")]
    [InlineData("N0")]
    [InlineData("F2")]
    public void Another_format_is_refused(string format)
    {
        FormatException fault = Assert.Throws<FormatException>(() =>
            Money.Of(1m, Currency.Cny).ToString(format, null)
        );
        Assert.Equal($"'{format}' is not a format of a measure. Use G or N.", fault.Message);
    }

    [Theory]
    [InlineData("CNY 5", 500)]
    [InlineData("CNY 5.5", 550)]
    [InlineData("CNY 05.50", 550)]
    [InlineData("CNY -5.5", -550)]
    [InlineData("CNY -0", 0)]
    [InlineData("CNY -0.00", 0)]
    [InlineData("CNY 00000000000000000000000000000.01", 1)]
    [InlineData("KWD 5.5", 5_500)]
    public void Fewer_decimals_than_the_currency_has_are_enough(string text, long minorUnits) =>
        Assert.Equal(minorUnits, Money.Parse(text).MinorUnits);

    [Fact]
    public void What_is_no_amount_is_refused_with_what_to_write()
    {
        FormatException fault = Assert.Throws<FormatException>(() => Money.Parse("1,234.50 CNY"));
        Assert.Equal(
            "'1,234.50 CNY' is not an amount of money. Write an ISO 4217 code, a space and the amount with a "
                + "point and no separators, such as CNY 1234.50.",
            fault.Message
        );
    }
}
