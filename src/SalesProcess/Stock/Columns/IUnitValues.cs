namespace SalesProcess.Stock;

/// <summary>How the column of unit values is read into long lanes: from <see cref="int"/> or from <see cref="long"/>.</summary>
internal unsafe interface IUnitValues<TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
{
    static abstract int Size { get; }

    static abstract TLong Load(byte* column, nint line);
}
