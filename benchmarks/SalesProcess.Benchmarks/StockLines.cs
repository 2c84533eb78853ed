using BenchmarkDotNet.Attributes;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Stock;

namespace SalesProcess.Benchmarks;

/// <summary>A stock count line by line, each with its explanation.</summary>
[MemoryDiagnoser]
public class StockLines
{
    private readonly PolicyEdition policy = PolicyBook.BuiltIn.Editions[^1];
    private StockLine[] lines = [];

    [Params(20, 1_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup() =>
        lines = [
            .. Enumerable
                .Range(0, Count)
                .Select(i => new StockLine
                {
                    Sku = $"SKU-{i}",
                    Specification = "500 g",
                    Book = Quantity.Pieces(40),
                    Counted = Quantity.Pieces(i % 80),
                    NormalFrom = Quantity.Pieces(20),
                    NormalTo = Quantity.Pieces(50),
                    Target = Quantity.Pieces(45),
                    UnitValue = Money.Of(12.50m, Currency.Cny),
                }),
        ];

    [Benchmark(Description = "StockCount.Assess, every line explained")]
    public Explanation? Explained() => Assessed().Match<Explanation?>((_, why) => why, _ => null);

    [Benchmark(Description = "StockCount.Assess, nobody asks why")]
    public Decision<StockReport> Assessed() => StockCount.Assess(lines, policy);
}
