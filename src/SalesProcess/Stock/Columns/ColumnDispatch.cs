namespace SalesProcess.Stock;

/// <summary>Picks the widest registers that the machine has; each comes to the same results.</summary>
internal static class ColumnDispatch
{
    internal static StockSummary Run<TQuantity, TValue, TJob>(TJob job)
        where TJob : struct, IColumnJob =>
        typeof(TQuantity) == typeof(long) ? Longs(job)
        : typeof(TValue) == typeof(long) ? IntsOfLongValue(job)
        : Ints(job);

    private static StockSummary Ints<TJob>(TJob job)
        where TJob : struct, IColumnJob =>
        Lanes512<int>.IsSupported
            ? job.Run<Lanes512<int>, Lanes512<long>, int, IntUnitValues<Lanes512<long>>>()
        : Lanes256<int>.IsSupported
            ? job.Run<Lanes256<int>, Lanes256<long>, int, IntUnitValues<Lanes256<long>>>()
        : Lanes128<int>.IsSupported
            ? job.Run<Lanes128<int>, Lanes128<long>, int, IntUnitValues<Lanes128<long>>>()
        : job.Run<Lanes64<int>, Lanes64<long>, int, IntUnitValues<Lanes64<long>>>();

    private static StockSummary IntsOfLongValue<TJob>(TJob job)
        where TJob : struct, IColumnJob =>
        Lanes512<int>.IsSupported
            ? job.Run<Lanes512<int>, Lanes512<long>, int, LongUnitValues<Lanes512<long>>>()
        : Lanes256<int>.IsSupported
            ? job.Run<Lanes256<int>, Lanes256<long>, int, LongUnitValues<Lanes256<long>>>()
        : Lanes128<int>.IsSupported
            ? job.Run<Lanes128<int>, Lanes128<long>, int, LongUnitValues<Lanes128<long>>>()
        : job.Run<Lanes64<int>, Lanes64<long>, int, LongUnitValues<Lanes64<long>>>();

    private static StockSummary Longs<TJob>(TJob job)
        where TJob : struct, IColumnJob =>
        Lanes512<long>.IsSupported
            ? job.Run<Lanes512<long>, Lanes512<long>, long, LongUnitValues<Lanes512<long>>>()
        : Lanes256<long>.IsSupported
            ? job.Run<Lanes256<long>, Lanes256<long>, long, LongUnitValues<Lanes256<long>>>()
        : Lanes128<long>.IsSupported
            ? job.Run<Lanes128<long>, Lanes128<long>, long, LongUnitValues<Lanes128<long>>>()
        : job.Run<Lanes64<long>, Lanes64<long>, long, LongUnitValues<Lanes64<long>>>();
}
