using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>Generated lines: sound ones, ones with any mixture of faults, and lists of them.</summary>
internal static class AnyLines
{
    private static readonly string?[] Specifications = ["250 g", null, " "];

    private static readonly UnitOfMeasure[] Units =
    [
        UnitOfMeasure.Piece,
        UnitOfMeasure.Piece,
        UnitOfMeasure.Piece,
        UnitOfMeasure.Parse("box"),
    ];

    private static readonly StockPlace[] Places =
    [
        StockPlace.Counter,
        StockPlace.Counter,
        StockPlace.OwnStore,
        StockPlace.Dealer,
    ];

    private static readonly GoodsOwner[] Owners = [GoodsOwner.Own, GoodsOwner.Own, GoodsOwner.Others];

    private static readonly Currency[] Currencies = [Currency.Cny, Currency.Parse("JPY")];

    /// <summary>Lines that have everything, of quantities small and large.</summary>
    public static Arbitrary<StockLine> Sound => SoundLines.ThatShrinks(Smaller);

    /// <summary>Lines of which anything may be wrong or missing.</summary>
    public static Arbitrary<StockLine> Any =>
        Gen.Frequency((1, SoundLines), (3, FaultyLines)).ThatShrinks(Smaller);

    /// <summary>Counts of up to eight sound lines, each of its own article.</summary>
    public static Arbitrary<StockLine[]> Counts =>
        SoundLines
            .ArrayOf(8)
            .Zip(Gen.Choose(0, 8))
            .Select(pair =>
                pair.Item1.Take(pair.Item2).Select((line, i) => line with { Sku = $"A{i}" }).ToArray()
            )
            .ThatShrinks(lines => lines.Select((_, i) => (StockLine[])[.. lines[..i], .. lines[(i + 1)..]]));

    // counts near the band matter most, the ends of the range come next
    private static Gen<long> Counted =>
        Gen.Frequency(
            (6, Law.Whole(0, 12)),
            (2, Law.Whole(0, 1_000_000)),
            (1, Law.Whole(0, 1L << 61)),
            (1, Gen.Constant(long.MaxValue))
        );

    private static Gen<(long Lent, long Borrowed)> LentAndBorrowed =>
        Gen.Frequency(
            (2, Gen.Constant((0L, 0L))),
            (3, Law.Whole(0, 9).Zip(Law.Whole(0, 9)).Select(pair => (pair.Item1, pair.Item2)))
        );

    private static Gen<long> SmallAndNegative => Gen.Frequency((8, Law.Whole(0, 12)), (1, Law.Whole(-3, -1)));

    private static Gen<StockLine> SoundLines =>
        from kind in Gen.Elements(MaterialKind.CounterGoods, MaterialKind.PopMaterial)
        from book in Counted
        from counted in Maybe(Counted.Select(Quantity.Pieces))
        from inTransit in Counted
        from away in LentAndBorrowed
        from place in Gen.Elements(Places)
        from owner in Gen.Elements(Owners)
        from pack in Maybe(Law.Whole(1, 13).Select(Quantity.Pieces))
        from lastYear in Maybe(Counted.Select(Quantity.Pieces))
        from one in Counted
        from other in Counted
        from target in Counted
        from last in Maybe(Counted.Select(Quantity.Pieces))
        from value in Counted
        from currency in Gen.Elements(Currencies)
        select new StockLine
        {
            Sku = "A",
            Kind = kind,
            Specification = "250 g",
            Book = Quantity.Pieces(book),
            Counted = counted,
            Place = place,
            Owner = owner,
            InTransit = Quantity.Pieces(inTransit),
            LentOut = Quantity.Pieces(Math.Min(away.Lent, book)),
            Borrowed = Quantity.Pieces(away.Borrowed),
            PackSize = pack,
            NormalFrom = Quantity.Pieces(Math.Min(one, other)),
            NormalTo = Quantity.Pieces(Math.Max(one, other)),
            Target = Quantity.Pieces(Math.Max(target, Math.Min(one, other))),
            PreviousCount = last,
            SamePeriodLastYear = lastYear,
            UnitValue = Money.FromMinorUnits(value, currency),
        };

    private static Gen<StockLine> FaultyLines =>
        from kind in Gen.Elements(MaterialKind.CounterGoods, MaterialKind.PopMaterial)
        from specification in Gen.Elements(Specifications)
        from book in SmallAndNegative
        from counted in Maybe(AnyQuantity)
        from inTransit in AnyQuantity
        from lentOut in AnyQuantity
        from borrowed in AnyQuantity
        from place in Gen.Elements(Places)
        from owner in Gen.Elements(Owners)
        from pack in Maybe(AnyQuantity)
        from normalFrom in Maybe(AnyQuantity)
        from normalTo in Maybe(AnyQuantity)
        from target in Maybe(AnyQuantity)
        from last in Maybe(AnyQuantity)
        from value in Maybe(SmallAndNegative.Select(fen => Money.FromMinorUnits(fen, Currency.Cny)))
        select new StockLine
        {
            Sku = "A",
            Kind = kind,
            Specification = specification,
            Book = Quantity.Pieces(book),
            Counted = counted,
            Place = place,
            Owner = owner,
            InTransit = inTransit,
            LentOut = lentOut,
            Borrowed = borrowed,
            PackSize = pack,
            NormalFrom = normalFrom,
            NormalTo = normalTo,
            Target = target,
            PreviousCount = last,
            UnitValue = value,
        };

    private static Gen<Quantity> AnyQuantity =>
        Gen.Frequency(
            (1, Gen.Constant(default(Quantity))),
            (9, SmallAndNegative.Zip(Gen.Elements(Units)).Select(pair => Quantity.Of(pair.Item1, pair.Item2)))
        );

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : struct =>
        Gen.Frequency((1, Gen.Constant((T?)null)), (6, values.Select(value => (T?)value)));

    private static IEnumerable<StockLine> Smaller(StockLine line)
    {
        if (line.Counted is { Count: > 0 } counted)
        {
            yield return line with
            {
                Counted = counted.WithUnits(counted.Count / 2),
            };
        }

        if (line.Book.Count > 0)
        {
            yield return line with
            {
                Book = line.Book.WithUnits(line.Book.Count / 2),
            };
        }

        if (line.InTransit != default)
        {
            yield return line with
            {
                InTransit = default,
            };
        }

        if (line.HasMore())
        {
            yield return line with
            {
                LentOut = default,
                Borrowed = default,
                PackSize = null,
                PreviousCount = null,
                SamePeriodLastYear = null,
            };
        }
    }

    private static bool HasMore(this StockLine line) =>
        line.LentOut != default
        || line.Borrowed != default
        || line is not { PackSize: null, PreviousCount: null, SamePeriodLastYear: null };
}
