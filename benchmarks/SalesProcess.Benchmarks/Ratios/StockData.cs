using SalesProcess.Stock;

namespace SalesProcess.Benchmarks.Ratios;

/// <summary>Counted lines in columns of the library's buffer and in ordinary arrays: 1 in 100 not counted, 17 short, 32
/// over, in no order, as real ones are.</summary>
internal sealed unsafe class StockData<TQuantity, TValue>
    where TQuantity : unmanaged
    where TValue : unmanaged
{
    public const int Inputs = 8;
    public const int Outputs = 5;

    private readonly StockColumnBuffer buffer = new();

    // one array a result, at the places that the runtime gives them
    private readonly TQuantity[] varianceArray;
    private readonly TQuantity[] replenishArray;
    private readonly long[] varianceValueArray;
    private readonly long[] excessValueArray;
    private readonly StockStatus[] statusArray;

    public StockData(int lines, Func<long, TQuantity> quantity, Func<long, TValue> value, long scale = 1)
    {
        Lines = lines;
        TQuantity*[] quantities = new TQuantity*[7];
        for (int k = 0; k < quantities.Length; k++)
        {
            quantities[k] = Take<TQuantity>(lines);
        }

        Values = Take<TValue>(lines);
        var random = new Random(20261122);
        for (int i = 0; i < lines; i++)
        {
            int from = random.Next(10, 40);
            int to = random.Next(60, 120);
            int kind = random.Next(100);
            long counted =
                kind < 1 ? StockColumns.NotCounted
                : kind < 18 ? random.Next(from)
                : kind < 68 ? random.Next(from, to + 1)
                : random.Next(to + 1, to + 100);
            quantities[0][i] = quantity(random.Next(20, 200) * scale);
            quantities[1][i] = quantity(counted < 0 ? counted : counted * scale);
            quantities[2][i] = quantity(random.Next(0, 10) * scale);
            quantities[3][i] = quantity(random.Next(0, 10) * scale);
            quantities[4][i] = quantity(from * scale);
            quantities[5][i] = quantity(to * scale);
            quantities[6][i] = quantity(random.Next(0, 200) * scale);
            Values[i] = value(random.Next(100, 100_000));
        }

        (Book, Counted, InTransit, LentOut) = (
            (nint)quantities[0],
            (nint)quantities[1],
            (nint)quantities[2],
            (nint)quantities[3]
        );
        (NormalFrom, NormalTo, LastPeriod) = ((nint)quantities[4], (nint)quantities[5], (nint)quantities[6]);
        Variance = (nint)Take<TQuantity>(lines);
        Replenish = (nint)Take<TQuantity>(lines);
        VarianceValue = (nint)Take<long>(lines);
        ExcessValue = (nint)Take<long>(lines);
        Status = (nint)Take<StockStatus>(lines);
        varianceArray = new TQuantity[lines];
        replenishArray = new TQuantity[lines];
        varianceValueArray = new long[lines];
        excessValueArray = new long[lines];
        statusArray = new StockStatus[lines];
        Array.Fill(varianceValueArray, 1);
        Array.Fill(excessValueArray, 1);
    }

    public int Lines { get; }

    public TValue* Values { get; }

    public nint Book { get; }

    public nint Counted { get; }

    public nint InTransit { get; }

    public nint LentOut { get; }

    public nint NormalFrom { get; }

    public nint NormalTo { get; }

    public nint LastPeriod { get; }

    public nint Variance { get; }

    public nint Replenish { get; }

    public nint VarianceValue { get; }

    public nint ExcessValue { get; }

    public nint Status { get; }

    public StockColumns<TQuantity, TValue> Columns =>
        new()
        {
            Book = Quantities(Book),
            Counted = Quantities(Counted),
            InTransit = Quantities(InTransit),
            BookHoldsInTransit = true,
            LentOut = Quantities(LentOut),
            NormalFrom = Quantities(NormalFrom),
            NormalTo = Quantities(NormalTo),
            LastPeriod = Quantities(LastPeriod),
            UnitValue = new ReadOnlySpan<TValue>(Values, Lines),
        };

    /// <summary>Results into the columns of the buffer.</summary>
    public StockResults<TQuantity> Aligned =>
        new()
        {
            Variance = new Span<TQuantity>((void*)Variance, Lines),
            Replenish = new Span<TQuantity>((void*)Replenish, Lines),
            VarianceValue = new Span<long>((void*)VarianceValue, Lines),
            ExcessValue = new Span<long>((void*)ExcessValue, Lines),
            Status = new Span<StockStatus>((void*)Status, Lines),
        };

    /// <summary>Results into ordinary arrays.</summary>
    public StockResults<TQuantity> Ordinary =>
        new()
        {
            Variance = varianceArray,
            Replenish = replenishArray,
            VarianceValue = varianceValueArray,
            ExcessValue = excessValueArray,
            Status = statusArray,
        };

    private ReadOnlySpan<TQuantity> Quantities(nint column) => new((void*)column, Lines);

    // columns of the buffer do not move
    private T* Take<T>(int lines)
        where T : unmanaged
    {
        fixed (T* column = buffer.Column<T>(lines))
        {
            return column;
        }
    }
}
