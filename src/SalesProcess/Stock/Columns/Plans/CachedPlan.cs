namespace SalesProcess.Stock;

/// <summary>One register a figure; results through the caches.</summary>
internal readonly struct CachedPlan<TLong> : IKernelPlan<TLong>
    where TLong : struct, ILanes<TLong, long, TLong> { }
