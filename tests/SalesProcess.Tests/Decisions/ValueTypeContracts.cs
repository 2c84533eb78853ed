using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Decisions;

/// <summary>What every value type of the library promises. A new one without samples here fails.</summary>
public class ValueTypeContracts
{
    private static readonly ValueTypeSamples[] Samples =
    [
        new ValueTypeSamples<ClauseId>(
            [
                (ClauseId.Parse("A-1"), "A-1"),
                (ClauseId.Parse("QUOTA-MONTH-01"), "QUOTA-MONTH-01"),
                (ClauseId.Parse("QUOTA-MONTH-01A"), "QUOTA-MONTH-01A"),
                (ClauseId.Parse("QUOTA-MONTH-02"), "QUOTA-MONTH-02"),
                (ClauseId.Parse("QUOTA0-1"), "QUOTA0-1"),
                (ClauseId.Parse("Z9-I-I"), "Z9-I-I"),
            ],
            Default: null,
            [
                "A",
                "A-",
                "-A",
                "A--B",
                "a-1",
                "A-b",
                "1-A",
                "A_1",
                "A-1-",
                "A–1",
                "Ä-1",
                "İ-1",
                "A-１",
                "A-1,B-2",
            ],
            Contract.Order
        ),
        new ValueTypeSamples<Currency>(
            [
                (Currency.Parse("CLF"), "CLF"),
                (Currency.Cny, "CNY"),
                (Currency.Parse("JPY"), "JPY"),
                (Currency.Parse("KWD"), "KWD"),
                (Currency.None, "XXX"),
                (Currency.Parse("ZWG"), "ZWG"),
            ],
            Default: "XXX",
            ["cny", "CN", "CNYY", "XAU", "XTS", "XDR", "DEM", "İNR", "¥", "none"],
            Contract.Order
        ),
        new ValueTypeSamples<Money>(
            [
                (Money.FromMinorUnits(long.MinValue, Currency.Cny), "CNY -92233720368547758.08"),
                (Money.Of(-1234.5m, Currency.Cny), "CNY -1234.50"),
                (Money.Of(-0.01m, Currency.Cny), "CNY -0.01"),
                (Money.Of(0m, Currency.Cny), "CNY 0.00"),
                (Money.Of(0.05m, Currency.Cny), "CNY 0.05"),
                (Money.Of(300_000m, Currency.Cny), "CNY 300000.00"),
                (Money.FromMinorUnits(long.MaxValue, Currency.Cny), "CNY 92233720368547758.07"),
            ],
            Default: "XXX 0",
            [
                "CNY",
                "1.00",
                "1.00 CNY",
                "CNY1.00",
                "CNY  1.00",
                "CNY\u00a01.00",
                "cny 1.00",
                "ABC 1.00",
                "CNY 1.005",
                "CNY 1.000",
                "JPY 1.0",
                "CNY .5",
                "CNY 5.",
                "CNY -.5",
                "CNY --5",
                "CNY -",
                "CNY +5",
                "CNY 1,000.00",
                "CNY 1.000,00",
                "CNY 1e3",
                "CNY 0x10",
                "CNY ٥",
                "CNY １",
                "CNY −5",
                "CNY 1.-5",
                "CNY 1.2.3",
                "CNY NaN",
                "CNY 92233720368547758.08",
                "CNY -92233720368547758.09",
                "CNY 92233720368547759",
                "JPY 9223372036854775808",
                "XXX 1",
                "XXX 0.0",
                "¥ 1.00",
            ],
            Contract.Order
        ),
        new ValueTypeSamples<Percentage>(
            [
                (Percentage.FromPartsPerMillion(long.MinValue), "-922337203685477.5808%"),
                (Percentage.FromPartsPerMillion(-125_000), "-12.5%"),
                (Percentage.FromPartsPerMillion(-1), "-0.0001%"),
                (Percentage.FromPartsPerMillion(0), "0%"),
                (Percentage.FromPartsPerMillion(1), "0.0001%"),
                (Percentage.FromPartsPerMillion(83_333), "8.3333%"),
                (Percentage.FromPartsPerMillion(100_000), "10%"),
                (Percentage.FromPartsPerMillion(1_000_000), "100%"),
                (Percentage.FromPartsPerMillion(long.MaxValue), "922337203685477.5807%"),
            ],
            Default: "0%",
            [
                "12.5",
                "12.5 %",
                "%12.5",
                "12,5%",
                "12.55555%",
                "12.50000%",
                ".5%",
                "5.%",
                "-%",
                "+5%",
                "5%%",
                "٥%",
                "5٪",
                "5％",
                "1/8%",
                "922337203685477.5808%",
                "922337203685478%",
            ],
            Contract.Order
        ),
        new ValueTypeSamples<Quantity>(
            [
                (Quantity.Pieces(long.MinValue), "-9223372036854775808 pcs"),
                (Quantity.Pieces(-1), "-1 pcs"),
                (Quantity.Pieces(0), "0 pcs"),
                (Quantity.Pieces(12), "12 pcs"),
                (Quantity.Pieces(long.MaxValue), "9223372036854775807 pcs"),
            ],
            Default: "0 none",
            [
                "12",
                "pcs",
                "pcs 12",
                "12pcs",
                "12  pcs",
                "12\tpcs",
                "12 2m",
                "1.5 pcs",
                "1.0 pcs",
                "1,000 pcs",
                "+1 pcs",
                "--1 pcs",
                "٥ pcs",
                "５ pcs",
                "5 none",
                "9223372036854775808 pcs",
                "12 pcs box",
            ],
            Contract.Order
        ),
        new ValueTypeSamples<Ratio>(
            [
                (new Ratio(long.MinValue, 1), "-9223372036854775808"),
                (new Ratio(7, -5), "-7/5"),
                (new Ratio(-1, 1), "-1"),
                (new Ratio(-1, long.MaxValue), "-1/9223372036854775807"),
                (Ratio.Zero, "0"),
                (new Ratio(1, long.MaxValue), "1/9223372036854775807"),
                (new Ratio(3333, 10_000), "3333/10000"),
                (new Ratio(2, 6), "1/3"),
                (new Ratio(1, 2), "1/2"),
                (Ratio.One, "1"),
                (new Ratio(long.MaxValue - 1, 5), "9223372036854775806/5"),
                (new Ratio(long.MaxValue, 1), "9223372036854775807"),
            ],
            Default: "0",
            [
                "1/0",
                "1/-2",
                "1/",
                "/2",
                "1/2/3",
                "1 / 2",
                "1.5/2",
                "½",
                "1,5",
                ".5",
                "5.",
                "+1",
                "1e3",
                "٣",
                "0.0000000000000000001",
                "9223372036854775808",
                "1/9223372036854775808",
            ],
            Contract.Order
        ),
        new ValueTypeSamples<UnitOfMeasure>(
            [
                (UnitOfMeasure.Piece, "pcs"),
                (UnitOfMeasure.Parse("PCS"), "PCS"),
                (UnitOfMeasure.Parse("box"), "box"),
                (UnitOfMeasure.Parse("台"), "台"),
                (UnitOfMeasure.Parse("ı"), "ı"),
                (UnitOfMeasure.Parse("i"), "i"),
                (UnitOfMeasure.None, "none"),
                (UnitOfMeasure.Parse("abcdefghijklmnop"), "abcdefghijklmnop"),
            ],
            Default: "none",
            ["pc s", "2m", "1", "abcdefghijklmnopq", "pcs.", "pcs,box", "kg/m", "😀"],
            _ => Contract.NoOrder<UnitOfMeasure>()
        ),
    ];

    public static TheoryData<Type> Types =>
        [
            .. typeof(IFactValue<>)
                .Assembly.GetTypes()
                .Where(type =>
                    type.GetInterfaces()
                        .Any(i =>
                            i.IsGenericType
                            && i.GetGenericTypeDefinition() == typeof(IFactValue<>)
                            && i.GetGenericArguments()[0] == type
                        )
                ),
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Equality_is_that_of_the_values(Type type) => SamplesOf(type).HoldEquality();

    [Theory]
    [MemberData(nameof(Types))]
    public void Order_is_that_of_the_values_or_not_offered_at_all(Type type) => SamplesOf(type).HoldOrder();

    [Theory]
    [MemberData(nameof(Types))]
    public void A_struct_has_the_default_that_its_remarks_name_and_a_class_has_none(Type type) =>
        SamplesOf(type).HoldDefault();

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_has_one_spelling_and_reads_it_back_under_every_culture(Type type) =>
        SamplesOf(type).HoldSpelling();

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_that_is_not_a_value_is_refused_under_every_culture(Type type) =>
        SamplesOf(type).HoldRefusals();

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_stands_as_a_fact_and_is_read_back_from_it(Type type) => SamplesOf(type).HoldFacts();

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_is_one_JSON_string_and_nothing_else_is_read_as_one(Type type) =>
        SamplesOf(type).HoldJson();

    [Fact]
    public void The_names_of_the_types_in_stored_explanations_stay_as_they_are() =>
        Assert.Equal(
            ["clause", "currency", "money", "percentage", "quantity", "ratio", "unit"],
            Samples.Select(samples => samples.FactType).Order(StringComparer.Ordinal)
        );

    private static ValueTypeSamples SamplesOf(Type type) =>
        Samples.FirstOrDefault(samples => samples.Type == type)
        ?? throw new Xunit.Sdk.XunitException($"{type.Name} is a value type without samples. Add some here.");
}
