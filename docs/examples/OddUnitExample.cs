using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;

namespace SalesProcess.Examples;

internal static class OddUnitExample
{
    public static void Run(TextWriter output)
    {
        // README: odd-unit
        Quantity ten = Quantity.Pieces(10);
        ValueList<Ratio> fourAlike = [1, 1, 1, 1];
        foreach (
            AllocationRule rule in new[]
            {
                AllocationRule.CumulativeRounding,
                AllocationRule.LargestRemainder,
            }
        )
        {
            ValueList<Quantity> parts = Allocation.Split(ten, fourAlike, rule);
            output.WriteLine($"{rule}: {string.Join(", ", parts)}");
        }

        // many people at once, over plain spans, by cumulative rounding
        long[] amounts = new long[2 * 4];
        QuotaBatch.SplitMonth([10, 7], [1, 1, 1, 1], amounts);
        output.WriteLine(string.Join(", ", amounts));
        // README: end
    }
}
