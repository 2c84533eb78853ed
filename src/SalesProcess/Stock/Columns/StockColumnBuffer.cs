using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SalesProcess.Stock;

/// <summary>Room for columns that begin where the machine reads and writes fastest; to be used again and again.</summary>
/// <remarks>
/// <para>A column begins at a multiple of 64 bytes and does not move, so that results are written past the caches
/// straight to where they belong; no two begin at the same place of a page, where they would push each other out of the
/// caches. With ordinary arrays everything works as well, and takes some tenths more time on columns that do not fit
/// the caches.</para>
/// <para>Not safe to share between threads while columns are taken. Equality is that of the object. Order is not
/// defined.</para>
/// </remarks>
/// <example>
/// <code>
/// var buffer = new StockColumnBuffer();
/// foreach (Chunk chunk in chunks)
/// {
///     buffer.StartOver();
///     Span&lt;int&gt; book = buffer.Column&lt;int&gt;(chunk.Lines);
///     …
/// }
/// </code>
/// </example>
public sealed class StockColumnBuffer
{
    private const int Alignment = 64;
    private const int Stagger = 832;
    private const int Staggers = 4;

    private readonly List<byte[]> rooms = [];
    private int taken;

    /// <summary>How many columns are taken.</summary>
    public int Columns => taken;

    /// <summary>Takes a column. What is in it is not defined: fill it.</summary>
    /// <typeparam name="T">The type of its numbers, such as <see cref="int"/>, <see cref="long"/> or
    /// <see cref="StockStatus"/>.</typeparam>
    /// <param name="lines">How many numbers it holds; zero or more.</param>
    /// <returns>The column. It is the caller's until <see cref="StartOver"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of lines is below zero, or takes more than an array of
    /// 2 GB.</exception>
    public unsafe Span<T> Column<T>(int lines)
        where T : unmanaged
    {
        long bytes = (long)lines * sizeof(T);
        long room = bytes + Alignment + (Stagger * Staggers);
        if (lines < 0 || room > Array.MaxLength)
        {
            throw new ArgumentOutOfRangeException(
                nameof(lines),
                lines,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A column of {lines} lines of {sizeof(T)} bytes does not fit an array. Take fewer lines at a time."
                )
            );
        }

        if (taken == rooms.Count)
        {
            rooms.Add([]);
        }

        if (rooms[taken].Length < room)
        {
            rooms[taken] = GC.AllocateUninitializedArray<byte>((int)room, pinned: true);
        }

        byte[] array = rooms[taken];
        nint start = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(array));
        int offset = (int)(-start & (Alignment - 1)) + (taken % Staggers * Stagger);
        taken++;
        return MemoryMarshal.Cast<byte, T>(array.AsSpan(offset, (int)bytes));
    }

    /// <summary>Gives all columns back, so that their room is taken again.</summary>
    public void StartOver() => taken = 0;
}
