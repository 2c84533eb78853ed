using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>Lines of stock counts for tests.</summary>
internal static class Lines
{
    /// <summary>A policy that compares with the previous count, and books goods when they arrive.</summary>
    public static PolicyEdition Comparing { get; } =
        Policy.With(
            ("stock.last-corresponding-period", "\"previous-count\""),
            ("stock.in-transit-booked", "\"on-arrival\"")
        );

    /// <summary>A policy that compares with the previous count, and books goods when they are sent.</summary>
    public static PolicyEdition OnDispatch { get; } =
        Policy.With(
            ("stock.last-corresponding-period", "\"previous-count\""),
            ("stock.in-transit-booked", "\"on-dispatch\"")
        );

    /// <summary>Tea of which 40 are booked, 20 to 50 are normal, 60 are aimed at, and one is worth CNY 12.50.</summary>
    public static StockLine Tea(long? counted) =>
        new()
        {
            Sku = "TEA-250",
            Specification = "250 g",
            Book = Quantity.Pieces(40),
            Counted = counted is { } pieces ? Quantity.Pieces(pieces) : null,
            NormalFrom = Quantity.Pieces(20),
            NormalTo = Quantity.Pieces(50),
            Target = Quantity.Pieces(60),
            UnitValue = Money.Of(12.50m, Currency.Cny),
        };

    /// <summary>An article of which nothing is normal, so that whatever is counted is in excess.</summary>
    public static StockLine Surplus(string sku, long counted, Money unitValue) =>
        new()
        {
            Sku = sku,
            Specification = "one size",
            Book = Quantity.Pieces(0),
            Counted = Quantity.Pieces(counted),
            NormalFrom = Quantity.Pieces(0),
            NormalTo = Quantity.Pieces(0),
            UnitValue = unitValue,
        };

    /// <summary>An article of which any quantity is normal, so that only the variance matters.</summary>
    public static StockLine AnyNormal(string sku, long book, long? counted) =>
        new()
        {
            Sku = sku,
            Book = Quantity.Pieces(book),
            Counted = counted is { } pieces ? Quantity.Pieces(pieces) : null,
            NormalFrom = Quantity.Pieces(0),
            NormalTo = Quantity.Pieces(long.MaxValue),
        };

    public static Quantity Boxes(long count) => Quantity.Of(count, UnitOfMeasure.Parse("box"));

    public static StockFinding Found(StockLine line) => StockCount.Assess(line, Policy.BuiltIn).Accepted();

    public static Refusal Refused(params StockLine[] lines) =>
        StockCount.Assess(lines, Policy.BuiltIn).Refused();
}
