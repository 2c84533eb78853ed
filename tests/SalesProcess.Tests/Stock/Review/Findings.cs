using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock.Review;

/// <summary>Findings of counts for tests: any quantity is normal, so that only the variance matters.</summary>
internal static class Findings
{
    public static StockFinding Of(string sku, long book, long? counted) =>
        StockCount
            .Assess(
                new StockLine
                {
                    Sku = sku,
                    Book = Quantity.Pieces(book),
                    Counted = counted is { } pieces ? Quantity.Pieces(pieces) : null,
                    NormalFrom = Quantity.Pieces(0),
                    NormalTo = Quantity.Pieces(long.MaxValue),
                },
                Policy.BuiltIn
            )
            .Accepted();
}
