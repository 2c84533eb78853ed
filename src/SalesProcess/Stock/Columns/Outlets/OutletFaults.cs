using System.Globalization;

namespace SalesProcess.Stock;

/// <summary>Says which line keeps outlets from being added up.</summary>
internal static class OutletFaults
{
    internal static StockLineException NoSuchOutlet(int line, int outlet, int count) =>
        new(
            line,
            StockLineFault.NoSuchOutlet,
            string.Create(
                CultureInfo.InvariantCulture,
                $"its outlet is {outlet}, and there is room for {count}"
            )
        );

    internal static StockLineException SumTooLarge(int line) =>
        new(line, StockLineFault.SumTooLarge, "with it, a sum of its outlet is more than its type can hold");
}
