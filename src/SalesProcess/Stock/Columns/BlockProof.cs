using System.Numerics;

namespace SalesProcess.Stock;

/// <summary>Proves after a block that nothing in it overflowed: from the bits that occurred in any of its quantities and
/// in any of its unit values. A negative one has the bit of the sign, and proves nothing.</summary>
internal readonly struct BlockProof
{
    private readonly int quantityBits;
    private readonly int valueBits;
    private readonly bool isSound;

    private BlockProof(long quantities, long values, bool isSound)
    {
        quantityBits = 64 - BitOperations.LeadingZeroCount(unchecked((ulong)quantities));
        valueBits = 64 - BitOperations.LeadingZeroCount(unchecked((ulong)values));
        this.isSound = isSound;
    }

    internal static BlockProof Of<TLanes, TLong, T>(scoped in BlockSums<TLanes, TLong> sums)
        where T : unmanaged
        where TLanes : struct, ILanes<TLanes, T, TLong>
        where TLong : struct, ILanes<TLong, long, TLong> =>
        new(
            TLanes.Bits(sums.Quantities),
            TLong.Bits(sums.UnitValues),
            TLanes.Bits(sums.Broken) >= 0 && TLong.Bits(sums.Unfit) >= 0
        );

    /// <summary>Whether one register a figure was enough, for a block of so many lines.</summary>
    /// <remarks>A variance is of one bit more than a quantity. A lane of quantities adds up <c>lines / lanes</c> of them,
    /// a lane of products twice that or as many; a product is exact if both factors fit an int.</remarks>
    internal bool HoldsNarrow(int quantitySize, int lanes, int longLanes, int lines)
    {
        int quantitySteps = Log(lines, lanes);
        int productSteps = Log(lines, longLanes);
        return isSound
            && quantityBits + quantitySteps < quantitySize * 8
            && quantityBits <= 30 - (quantitySize == sizeof(int) ? 1 : 0)
            && valueBits <= 31
            && quantityBits + 1 + valueBits + productSteps < 64;
    }

    /// <summary>Whether two registers a figure were enough; they are for any number of lines of a block.</summary>
    internal bool HoldsWide(int quantitySize) =>
        isSound && quantityBits <= (quantitySize == sizeof(int) ? 31 : 30) && valueBits <= 62;

    // how many bits a sum has more than what is added up
    private static int Log(int lines, int lanes) =>
        32 - BitOperations.LeadingZeroCount((uint)(lines / lanes));
}
