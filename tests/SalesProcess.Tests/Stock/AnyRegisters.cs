using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>Generated registers of two articles at two places: what was there, and entries of any order.</summary>
internal static class AnyRegisters
{
    public static readonly LocalDateTime Start = new(2026, 10, 9, 9, 0);

    private static readonly string[] Places = ["A", "B"];
    private static readonly string[] Articles = ["TEA", "NUTS"];

    public static Arbitrary<RegisterCase> Any =>
        (
            from tea in Law.Whole(0, 20)
            from nuts in Law.Whole(0, 20)
            from length in Gen.Choose(0, 8)
            from entries in Entry.ArrayOf(length)
            from split in Gen.Choose(0, length)
            select new RegisterCase(
                [
                    new StockLevel("A", "TEA", Quantity.Pieces(tea)),
                    new StockLevel("B", "NUTS", Quantity.Pieces(nuts)),
                ],
                entries.Select((entry, i) => entry with { MovementId = $"M-{i}" }).ToValueList(),
                split
            )
        ).ThatShrinks(Smaller);

    // several entries of one time are common, so that the order given matters
    private static Gen<StockMovement> Entry =>
        from kind in Gen.Elements(MovementKinds.In, MovementKinds.Out, MovementKinds.Transfer)
        from place in Gen.Elements(Places)
        from article in Gen.Elements(Articles)
        from count in Law.Whole(1, 12)
        from hour in Gen.Choose(0, 4)
        select new StockMovement
        {
            MovementId = "M",
            Kind = kind,
            Sku = article,
            Quantity = Quantity.Pieces(count),
            At = Start.PlusHours(hour),
            From = kind == MovementKinds.In ? null : place,
            To =
                kind == MovementKinds.In ? place
                : kind == MovementKinds.Out ? null
                : Places.Single(other => other != place),
            SlipId = kind == MovementKinds.Out ? "S-1" : null,
        };

    private static IEnumerable<RegisterCase> Smaller(RegisterCase register) =>
        register.Entries.Select(
            (_, i) =>
                register with
                {
                    Entries = register.Entries.Where((_, j) => j != i).ToValueList(),
                    Split = Math.Min(register.Split, register.Entries.Count - 1),
                }
        );

    /// <summary>A register that may be refused, and a place at which its entries, in their order, are cut in two.</summary>
    public sealed record RegisterCase(
        ValueList<StockLevel> Opening,
        ValueList<StockMovement> Entries,
        int Split
    )
    {
        public Decision<StockRegister> Register => Of(Opening, Entries);

        public ValueList<StockMovement> InOrder => Entries.OrderBy(entry => entry.At).ToValueList();

        public static Decision<StockRegister> Of(
            ValueList<StockLevel> opening,
            IEnumerable<StockMovement> entries
        ) => StockRegister.Of(opening, entries.ToValueList(), Policy.BuiltIn);
    }
}
