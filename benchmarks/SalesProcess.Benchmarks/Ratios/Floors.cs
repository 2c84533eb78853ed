namespace SalesProcess.Benchmarks.Ratios;

/// <summary>The ways to read and write the columns of some data, as variants.</summary>
internal sealed unsafe class Floors(nint[] read, nint[] write, int lines, int quantitySize)
{
    // what is left of a line of 64 at the end is not worth a way of its own
    private readonly int whole = lines / 64 * 64;

    public static Floors Of<TQuantity, TValue>(StockData<TQuantity, TValue> data)
        where TQuantity : unmanaged
        where TValue : unmanaged =>
        new(
            [
                data.Book,
                data.Counted,
                data.InTransit,
                data.LentOut,
                data.NormalFrom,
                data.NormalTo,
                data.LastPeriod,
                (nint)data.Values,
            ],
            [data.Variance, data.Replenish, data.VarianceValue, data.ExcessValue, data.Status],
            data.Lines,
            sizeof(TQuantity)
        );

    public Variant[] Reading(Rounds rounds, int threads = 1) =>
        [
            rounds.Add("read", whole, () => Split(threads, (from, count) => Read(from, count, false))),
            rounds.Add("read, ahead", whole, () => Split(threads, (from, count) => Read(from, count, true))),
        ];

    public Variant[] ReadingAndWriting(Rounds rounds, int threads = 1) =>
        [
            rounds.Add("read and write", whole, () => Split(threads, (f, n) => Both(f, n, false, false))),
            rounds.Add(
                "read and write past the caches",
                whole,
                () => Split(threads, (f, n) => Both(f, n, false, true))
            ),
            rounds.Add("the same, ahead", whole, () => Split(threads, (f, n) => Both(f, n, true, true))),
        ];

    private void Split(int threads, Action<int, int> part)
    {
        if (threads == 1)
        {
            part(0, whole);
            return;
        }

        int rows = whole / 64;
        _ = Parallel.For(
            0,
            threads,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            i =>
            {
                int from = (int)((long)rows * i / threads) * 64;
                part(from, ((int)((long)rows * (i + 1) / threads) * 64) - from);
            }
        );
    }

    private void Read(int from, int count, bool ahead)
    {
        fixed (nint* columns = read)
        {
            _ = MemoryFloor.Read(
                (byte**)columns,
                (nint)from * quantitySize,
                (nint)count * quantitySize,
                ahead
            );
        }
    }

    private void Both(int from, int count, bool ahead, bool stream)
    {
        fixed (nint* columns = read)
        fixed (nint* results = write)
        {
            if (quantitySize == sizeof(int))
            {
                MemoryFloor.ReadAndWriteInts((byte**)columns, (byte**)results, from, count, ahead, stream);
            }
            else
            {
                MemoryFloor.ReadAndWriteLongs((byte**)columns, (byte**)results, from, count, ahead, stream);
            }
        }
    }
}
