using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace SalesProcess.Measures;

/// <summary>Asks the memory for what will be needed; where the machine cannot, nothing is lost but time.</summary>
internal static unsafe class Prefetch
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Read(void* address)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(address);
        }
    }
}
