namespace SalesProcess.Policies;

/// <summary>An end as it is written: a number, left open, or there and not readable (reported elsewhere).</summary>
internal readonly record struct BandEnd(bool IsOpen, long? At)
{
    internal static BandEnd Of(long? at) => new(at is null, at);
}
