namespace SalesProcess.Stock;

/// <summary>How the kernel adds up and how it writes; known to the compiler, so that it costs nothing in the loop.</summary>
internal interface IKernelPlan
{
    /// <summary>Whether a figure is added up in two registers, for its lower and its upper 32 bits, and multiplied to 94
    /// bits, so that nothing overflows; else in one, which is right while the figures of a block are small.</summary>
    static abstract bool IsWide { get; }

    /// <summary>Whether results are written past the caches; their columns are aligned then.</summary>
    static abstract bool Streams { get; }
}

/// <summary>One register a figure; results through the caches.</summary>
internal readonly struct NarrowPlan : IKernelPlan
{
    public static bool IsWide => false;

    public static bool Streams => false;
}

/// <summary>One register a figure; results past the caches.</summary>
internal readonly struct StreamedPlan : IKernelPlan
{
    public static bool IsWide => false;

    public static bool Streams => true;
}

/// <summary>Two registers a figure; results through the caches.</summary>
internal readonly struct WidePlan : IKernelPlan
{
    public static bool IsWide => true;

    public static bool Streams => false;
}
