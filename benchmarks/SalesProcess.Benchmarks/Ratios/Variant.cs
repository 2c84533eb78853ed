namespace SalesProcess.Benchmarks.Ratios;

/// <summary>One way to do the job, and what it took a line, round by round.</summary>
internal sealed class Variant(string name, Action run, long lines)
{
    public string Name => name;

    public Action Run => run;

    public long Lines => lines;

    public List<double> Nanoseconds { get; } = [];

    public long BytesPerCall { get; set; }

    /// <summary>How many calls take long enough to be timed.</summary>
    public int Calls { get; set; } = 1;
}
