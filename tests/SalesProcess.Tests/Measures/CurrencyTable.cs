using SalesProcess.Measures;

namespace SalesProcess.Tests.Measures;

/// <summary>The currencies of ISO 4217 that have a minor unit.</summary>
public class CurrencyTable
{
    [Fact]
    public void There_are_165_of_them_by_code()
    {
        Assert.Equal(165, Currency.All.Count);
        Assert.Equal(
            Currency.All.Select(currency => currency.Code).Order(StringComparer.Ordinal),
            Currency.All.Select(currency => currency.Code)
        );
        Assert.Equal(165, Currency.All.Distinct().Count());
        Assert.All(Currency.All, currency => Assert.Matches("^[A-Z]{3}$", currency.Code));
    }

    /// <summary>The currencies whose minor unit is not a hundredth, written out from ISO 4217, list one.</summary>
    [Theory]
    [InlineData(0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF")]
    [InlineData(3, "BHD IQD JOD KWD LYD OMR TND")]
    [InlineData(4, "CLF UYW")]
    public void Some_have_other_than_two_decimals(int decimals, string codes) =>
        Assert.Equal(
            codes.Split(' '),
            Currency.All.Where(currency => currency.Decimals == decimals).Select(currency => currency.Code)
        );

    [Fact]
    public void All_others_have_two_decimals() =>
        Assert.Equal(165 - 17 - 7 - 2, Currency.All.Count(currency => currency.Decimals == 2));

    [Theory]
    [InlineData("CNY")]
    [InlineData("HKD")]
    [InlineData("MOP")]
    [InlineData("TWD")]
    [InlineData("USD")]
    [InlineData("EUR")]
    [InlineData("GBP")]
    [InlineData("MGA")]
    [InlineData("MRU")]
    [InlineData("CHF")]
    public void The_usual_ones_are_among_them(string code) => Assert.Equal(2, Currency.Parse(code).Decimals);

    [Theory]
    [InlineData("XAU")]
    [InlineData("XAG")]
    [InlineData("XDR")]
    [InlineData("XSU")]
    [InlineData("XTS")]
    [InlineData("DEM")]
    [InlineData("HRK")]
    public void Metals_funds_tests_and_money_of_the_past_are_not(string code) =>
        Assert.False(Currency.TryParse(code, out _));

    [Fact]
    public void No_currency_stands_beside_the_table_and_reads_back()
    {
        Assert.DoesNotContain(Currency.None, Currency.All);
        Assert.Equal(Currency.None, Currency.Parse("XXX"));
        Assert.Equal(default, Currency.None);
        Assert.Equal(0, Currency.None.Decimals);
    }

    [Fact]
    public void An_unknown_code_is_refused_with_what_to_write()
    {
        FormatException fault = Assert.Throws<FormatException>(() => Currency.Parse("cny"));
        Assert.Equal(
            "'cny' is not an ISO 4217 currency with a minor unit. Write three capital letters, such as CNY.",
            fault.Message
        );
    }
}
