using System.Buffers;
using System.Runtime.CompilerServices;

namespace SalesProcess.Grading;

/// <summary>The handles that hold columns in their places while they are worked on.</summary>
[InlineArray(Most)]
internal struct PinnedColumns
{
    /// <summary>How many columns there can be.</summary>
    internal const int Most = 64;

    private MemoryHandle first;
}
