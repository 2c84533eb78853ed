using System.Diagnostics;
using System.Globalization;

namespace SalesProcess.Benchmarks.Ratios;

/// <summary>How much of the processor others used meanwhile; where the system does not tell, nothing.</summary>
internal sealed class ForeignCpu
{
    private const string Source = "/proc/stat";
    private const double TicksPerSecond = 100;

    private readonly long start = Stopwatch.GetTimestamp();
    private readonly double busy = BusySeconds();
    private readonly TimeSpan own = Process.GetCurrentProcess().TotalProcessorTime;

    /// <summary>Of one core, since this was made.</summary>
    public double Share()
    {
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double ours = (Process.GetCurrentProcess().TotalProcessorTime - own).TotalSeconds;
        return Math.Max(0, (BusySeconds() - busy - ours) / seconds);
    }

    private static double BusySeconds()
    {
        if (!File.Exists(Source))
        {
            return 0;
        }

        // cpu user nice system idle iowait irq softirq steal
        string[] fields = File.ReadLines(Source).First().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields
                .Skip(1)
                .Take(8)
                .Select(field => long.Parse(field, CultureInfo.InvariantCulture))
                .Where((_, i) => i is not (3 or 4))
                .Sum() / TicksPerSecond;
    }
}
