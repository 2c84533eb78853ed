using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Stock;

namespace SalesProcess.Examples;

internal static class StockExample
{
    public static void Run(TextWriter output)
    {
        PolicyEdition policy = PolicyBook.BuiltIn.Editions[^1];
        // README: stock
        var line = new StockLine
        {
            Sku = "TEA-250",
            Specification = "250 g tin",
            Book = Quantity.Pieces(40),
            Counted = Quantity.Pieces(55),
            NormalFrom = Quantity.Pieces(20),
            NormalTo = Quantity.Pieces(50),
            UnitValue = Money.Of(82.50m, Currency.Cny),
        };

        StockCount
            .Assess(line, policy)
            .Switch(
                (finding, why) =>
                    output.WriteLine($"{finding.Variance}, {why.Answer.English} [{why.Clauses[0]}]"),
                refusal => output.WriteLine(refusal)
            );
        // README: end
    }
}
