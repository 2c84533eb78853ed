using System.Runtime.Intrinsics;

namespace SalesProcess.Benchmarks.Ratios;

/// <summary>The suites of ratios of all chapters.</summary>
/// <remarks>Run with <c>ratios</c> and the names of suites; without one, all of them.</remarks>
internal static class RatioSuites
{
    private const int InCache = 10_240;
    private const int Million = 1_000_000;
    private const int TenMillion = 10_000_000;

    private static readonly Dictionary<string, Action> Suites = new(StringComparer.Ordinal)
    {
        ["cache"] = () => StockRatios.Ints(InCache, 1),
        ["million"] = () => StockRatios.Ints(Million, 1),
        ["ten-million"] = () => StockRatios.Ints(TenMillion, 1),
        ["threads"] = () => StockRatios.Threads(Million),
        ["threads-ten-million"] = () => StockRatios.Threads(TenMillion),
        ["longs"] = () => StockRatios.Longs(Million * 4),
        ["int-long"] = () => StockRatios.IntLong(Million * 4),
        ["outlets"] = StockRatios.Outlets,
        ["twins"] = () => StockRatios.Twins(Million),
        ["twins-ten-million"] = () => StockRatios.Twins(TenMillion),
        ["adversarial"] = () => StockRatios.Adversarial(Million),
        ["visits"] = VisitRatios.Run,
        ["grades"] = () => GradeRatios.Run(Million),
        ["grades-ten-million"] = () => GradeRatios.Run(TenMillion),
    };

    public static int Run(string[] suites)
    {
        string[] unknown = [.. suites.Except(Suites.Keys)];
        if (unknown.Length > 0)
        {
            Console.Error.WriteLine(
                $"No suite {string.Join(", ", unknown)}. There are: {string.Join(", ", Suites.Keys)}."
            );
            return 2;
        }

        string registers =
            Vector512.IsHardwareAccelerated ? "512 bits"
            : Vector256.IsHardwareAccelerated ? "256 bits"
            : Vector128.IsHardwareAccelerated ? "128 bits"
            : "none";
        Console.WriteLine(
            $"Registers: {registers}; {Rounds.Usual} rounds; ratio of times of one round: middle (least–most)."
        );
        foreach (string suite in suites.Length == 0 ? Suites.Keys : suites.AsEnumerable())
        {
            Console.WriteLine();
            Console.WriteLine($"## {suite}");
            Console.WriteLine();
            Console.WriteLine("| Measured | Against | Ratio | Bytes a call |");
            Console.WriteLine("| --- | --- | ---: | ---: |");
            Suites[suite]();
            GC.Collect();
        }

        return 0;
    }
}
