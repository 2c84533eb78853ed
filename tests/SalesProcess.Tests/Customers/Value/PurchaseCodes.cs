using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Value;

/// <summary>Recency, frequency and money by fixed cut-offs.</summary>
public class PurchaseCodes
{
    private static readonly LocalDate AsOf = new(2006, 12, 31);
    private static readonly Currency Usd = Currency.Parse("USD");

    private static Decision<PurchaseScore> Assess(int days, long purchases, long total) =>
        PurchaseScores.Assess(
            new PurchaseRecord("C-1", AsOf.PlusDays(-days), purchases, Money.Of(total, Usd)),
            AsOf,
            ValueCases.Host
        );

    // rsquaredacademy/rfm, README: the first ten customers of rfm_data_orders as of 2006-12-31
    [Theory]
    [InlineData(205, 6, 472, 343)]
    [InlineData(140, 3, 340, 412)]
    [InlineData(194, 4, 405, 323)]
    [InlineData(132, 5, 448, 433)]
    [InlineData(90, 9, 843, 555)]
    [InlineData(84, 9, 763, 555)]
    [InlineData(281, 8, 699, 355)]
    [InlineData(246, 4, 157, 321)]
    [InlineData(349, 3, 363, 212)]
    [InlineData(619, 4, 196, 121)]
    public void The_table_of_another_library(int days, long purchases, long total, int code) =>
        Assert.Equal(code, Assess(days, purchases, total).Accepted().Code);

    [Fact]
    public void A_better_fact_never_lowers_a_digit() =>
        Law.Holds(
            Arb.From(
                from days in Gen.Choose(0, 700)
                from fewer in Gen.Choose(0, 300)
                from purchases in Gen.Choose(0, 12)
                from total in Gen.Choose(0, 1_000)
                from more in Gen.Choose(0, 400)
                select (days, fewer, purchases, total, more)
            ),
            any =>
            {
                PurchaseScore score = Assess(any.days, any.purchases, any.total).Accepted();
                PurchaseScore better = Assess(
                        Math.Max(0, any.days - any.fewer),
                        any.purchases + any.more,
                        any.total + any.more
                    )
                    .Accepted();
                Assert.True(better.RecencyScore >= score.RecencyScore);
                Assert.True(better.FrequencyScore >= score.FrequencyScore);
                Assert.True(better.SpendingScore >= score.SpendingScore);
                Assert.All(
                    (int[])[score.RecencyScore, score.FrequencyScore, score.SpendingScore],
                    digit => Assert.InRange(digit, 1, 5)
                );
            }
        );

    [Fact]
    public void The_code_follows_from_the_explanation_alone_also_when_it_was_stored() =>
        Law.Holds(
            Arb.From(
                from days in Gen.Choose(0, 700)
                from purchases in Gen.Choose(0, 12)
                from total in Gen.Choose(0, 1_000)
                select (days, purchases, total)
            ),
            any =>
            {
                Explanation why = ExplanationJson.Read(
                    ExplanationJson.Write(Assess(any.days, any.purchases, any.total).Explained())
                );
                long days = Period.DaysBetween(
                    why.FactNamed("last").AsDate(),
                    why.FactNamed("as-of").AsDate()
                );
                Assert.Equal(days, why.Steps[0].FactNamed("value").AsWhole());
                PolicyBands[] bands =
                [
                    .. why.Steps.Select(step => Spelled.Bands(step.FactNamed("bands").Text)),
                ];
                long spent = why.Steps[2].FactNamed("value").As<Money>().MinorUnits;
                int code =
                    (100 * (bands[0].Bands.Count - PlaceOf(bands[0], days)))
                    + (10 * (PlaceOf(bands[1], why.Steps[1].FactNamed("value").AsWhole()) + 1))
                    + PlaceOf(bands[2], spent)
                    + 1;
                Assert.Equal(code, why.Outcome.AsWhole());
            },
            cases: 200
        );

    [Fact]
    public void A_score_as_a_row() =>
        Assert.Equal(
            new PurchaseRow("C-1", 205, 3, 6, 4, 47_200, 3, 343),
            Assess(205, 6, 472).Accepted().ToRow()
        );

    [Fact]
    public void Everything_that_is_wrong_is_named_at_once()
    {
        Refusal no = PurchaseScores
            .Assess(new PurchaseRecord("C-1", null, -1, Money.Of(1, Currency.Cny)), AsOf, ValueCases.Host)
            .Refused();
        Assert.Equal(
            ["customers.no-last-purchase", "grading.outside-range", "grading.other-currency"],
            no.Codes()
        );
        Assert.Equal(
            "客户C-1尚未购买，无法计算距上次购买的天数。请不要将其列入评分表。",
            no.Reasons[0].Message.Chinese
        );
        Assert.Equal(["customers.purchase-after"], Assess(-1, 1, 1).Refused().Codes());
        Assert.Equal(
            ["policies.value-from-host", "policies.value-from-host", "policies.value-from-host"],
            PurchaseScores
                .Assess(new PurchaseRecord("C-1", AsOf, 1, Money.Of(1, Usd)), AsOf, Policy.BuiltIn)
                .Refused()
                .Codes()
        );
    }

    [Fact]
    public void Ten_bands_do_not_fit_a_digit()
    {
        string bands = string.Join(
            ',',
            Enumerable
                .Range(0, 10)
                .Select(i =>
                    $$"""{ "name": "b{{i}}", "label": { "en": "b", "zh": "档" }, "from": {{i}}, "to": {{i + 1}} }"""
                )
        );
        string ten =
            $$"""{ "unit": { "en": "days", "zh": "天" }, "edge": "below", "from": 0, "to": 10, "bands": [{{bands}}] }""";
        PolicyEdition policy = Policy.With(
            ("customers.recency", ten),
            ("customers.frequency", ten),
            (
                "customers.spending",
                ten.Replace(
                    "\"unit\": { \"en\": \"days\", \"zh\": \"天\" }",
                    "\"currency\": \"USD\"",
                    StringComparison.Ordinal
                )
            )
        );
        Refusal no = PurchaseScores
            .Assess(new PurchaseRecord("C-1", AsOf, 1, Money.FromMinorUnits(1, Usd)), AsOf, policy)
            .Refused();
        Assert.Equal(3, no.Reasons.Count);
        Assert.Equal(
            "The cut-offs of 'cut-offs of the days since the last purchase' make 10 scores, and the code has one digit for each. Use 9 bands or fewer.",
            no.Reasons[0].Message.English
        );
    }

    private static int PlaceOf(PolicyBands bands, long value) =>
        SalesProcess.Grading.Bands.IndexOf(value, bands);
}
