using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace SalesProcess.Benchmarks.Peers;

/// <summary>The library's side of the comparison with other programs: lines into files, and a job over them in a process
/// of its own.</summary>
internal static class PeerRuns
{
    private const int TimedRuns = 5;

    /// <summary>Writes lines into a folder.</summary>
    /// <param name="arguments">The folder, and how many lines.</param>
    public static int Write(string[] arguments)
    {
        if (
            arguments is not [string folder, string count]
            || !int.TryParse(count, CultureInfo.InvariantCulture, out int lines)
            || lines < 1
        )
        {
            Console.Error.WriteLine("lines <folder> <count>");
            return 2;
        }

        FiledLines.Write(folder, lines);
        return 0;
    }

    /// <summary>Does a job over the lines of a folder: once to warm up, then so often with the time taken. One line of
    /// JSON says what a line took in the middle run, and what the lines come to.</summary>
    /// <param name="arguments">The folder, the variant of the job, how many threads, and how many runs where they are not
    /// five; with none, it says what the lines come to.</param>
    public static int Run(string[] arguments)
    {
        if (
            arguments is not [string folder, string variant, string degree, .. string[] rest]
            || !PeerJobs.All.TryGetValue(variant, out Func<FiledLines, int, IPeerJob>? make)
            || !int.TryParse(degree, CultureInfo.InvariantCulture, out int threads)
            || threads < 1
        )
        {
            Console.Error.WriteLine(
                $"peer <folder> <{string.Join('|', PeerJobs.All.Keys)}> <threads> [<runs>]"
            );
            return 2;
        }

        int runs = rest is [string number] ? int.Parse(number, CultureInfo.InvariantCulture) : TimedRuns;
        var lines = new FiledLines(folder);
        IPeerJob job = make(lines, threads);
        job.Run();
        double[] times = [.. Enumerable.Range(0, runs).Select(_ => Time(job) / lines.Lines).Order()];
        var report = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["ns_per_line"] = runs == 0 ? null : times[runs / 2],
            ["answers"] = job.Answers(),
        };
        Console.WriteLine(JsonSerializer.Serialize(report));
        return 0;
    }

    private static double Time(IPeerJob job)
    {
        long start = Stopwatch.GetTimestamp();
        job.Run();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }
}
