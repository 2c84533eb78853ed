namespace SalesProcess.Stock;

/// <summary>Several whole numbers side by side, as wide as a register: what the kernel calculates with.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <typeparam name="T">A number of one lane: <see cref="int"/> or <see cref="long"/>.</typeparam>
/// <typeparam name="TLong">Lanes of <see cref="long"/> of the same width.</typeparam>
/// <remarks>Arithmetic wraps: the kernel proves afterwards that nothing did. Negative numbers, and comparisons, are told
/// by the sign, which costs one shift; a comparison would cost a mask register and its way back.</remarks>
internal unsafe interface ILanes<TSelf, T, TLong>
    where TSelf : struct, ILanes<TSelf, T, TLong>
    where T : unmanaged
    where TLong : struct, ILanes<TLong, long, TLong>
{
    /// <summary>How many lanes there are.</summary>
    static abstract int Count { get; }

    /// <summary>Whether the machine has registers of this width, and what the kernel needs of them.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>How many <typeparamref name="TLong"/> it takes to hold these lanes as long ones: two for int, one for
    /// long.</summary>
    static abstract int Halves { get; }

    static abstract TSelf Load(T* from);

    static abstract TSelf LoadInts(int* from);

    static abstract TSelf Of(int value);

    /// <summary>Lane i holds i.</summary>
    static abstract TSelf Ordinals { get; }

    static abstract TSelf operator +(TSelf a, TSelf b);

    static abstract TSelf operator -(TSelf a, TSelf b);

    static abstract TSelf operator &(TSelf a, TSelf b);

    static abstract TSelf operator |(TSelf a, TSelf b);

    static abstract TSelf operator ^(TSelf a, TSelf b);

    static abstract TSelf operator ~(TSelf a);

    /// <summary>Several steps in one, because the compiler only takes so many calls of one method apart.</summary>
    static abstract TSelf Union(TSelf a, TSelf b, TSelf c);

    static abstract TSelf Union(TSelf a, TSelf b, TSelf c, TSelf d);

    /// <summary>a less b where the mask has ones, else zero.</summary>
    static abstract TSelf Difference(TSelf a, TSelf b, TSelf where);

    /// <summary>All ones where a is less than b and the mask has ones, else all zeros.</summary>
    static abstract TSelf Less(TSelf a, TSelf b, TSelf where);

    /// <summary>All ones where a is not negative and the mask has ones, else all zeros.</summary>
    static abstract TSelf NotNegative(TSelf a, TSelf where);

    /// <summary>a where it is above zero, else zero.</summary>
    static abstract TSelf Positive(TSelf a);

    static abstract TSelf Min(TSelf a, TSelf b);
    static abstract TSelf Abs(TSelf a);

    /// <summary>All ones where negative, else all zeros.</summary>
    static abstract TSelf Sign(TSelf a);

    /// <summary>Shifts to the left.</summary>
    static abstract TSelf Up(TSelf a, int bits);

    /// <summary>Shifts to the right, keeping the sign.</summary>
    static abstract TSelf Down(TSelf a, int bits);

    /// <summary>The first half of the lanes as long ones; all of them where they are long already.</summary>
    static abstract TLong Lower(TSelf a);

    /// <summary>The second half of the lanes as long ones; only where there are two halves.</summary>
    static abstract TLong Upper(TSelf a);

    /// <summary>Multiplies long lanes that both fit an int; exact.</summary>
    static abstract TSelf Times(TSelf a, TSelf b);

    /// <summary>Every bit that is set in any lane, sign-extended.</summary>
    static abstract long Bits(TSelf a);

    /// <summary>The sum of the lanes, as long.</summary>
    static abstract long Sum(TSelf a);

    /// <summary>Stores the lanes; past the caches if asked, and then the address is a multiple of the width.</summary>
    static abstract void Store(TSelf a, T* to, bool stream);

    /// <summary>Stores the lowest byte of every lane.</summary>
    static abstract void StoreBytes(TSelf a, byte* to);
}
