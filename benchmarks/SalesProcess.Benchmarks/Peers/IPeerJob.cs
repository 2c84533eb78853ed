namespace SalesProcess.Benchmarks.Peers;

/// <summary>A job that peers do as well.</summary>
internal interface IPeerJob
{
    /// <summary>Does it; this is timed.</summary>
    void Run();

    /// <summary>What the last run came to, as rows of numbers in digits; this is not timed.</summary>
    string[][] Answers();
}
