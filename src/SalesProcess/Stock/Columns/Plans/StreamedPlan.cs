namespace SalesProcess.Stock;

/// <summary>One register a figure; results past the caches.</summary>
internal readonly struct StreamedPlan<TLong> : IKernelPlan<TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
{
    public static bool Streams => true;
}
