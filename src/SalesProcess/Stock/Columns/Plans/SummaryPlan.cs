namespace SalesProcess.Stock;

/// <summary>One register a figure; no results.</summary>
internal readonly struct SummaryPlan<TLong> : IKernelPlan<TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
{
    public static bool Writes => false;
}
