using SalesProcess.Stock;

namespace SalesProcess.Tests.Stock.Review;

/// <summary>Findings of counts for tests: any quantity is normal, so that only the variance matters.</summary>
internal static class Findings
{
    public static StockFinding Of(string sku, long book, long? counted) =>
        Lines.Found(Lines.AnyNormal(sku, book, counted));
}
