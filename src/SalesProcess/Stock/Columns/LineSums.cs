namespace SalesProcess.Stock;

/// <summary>Adds up what <see cref="LineRules"/> says, line by line.</summary>
internal ref struct LineSums
{
    private long notCounted;
    private long isShort;
    private long normal;
    private long over;
    private Int128 counted;
    private Int128 lastPeriod;
    private Int128 replenish;
    private Int128 net;
    private Int128 gross;
    private Int128 book;
    private Int128 excess;

    // a line adds at most 63 bits, and a block has few lines
    internal void Add(scoped in LineInputs line, scoped in LineResults results)
    {
        unchecked
        {
            if (results.Status == StockStatus.NotCounted)
            {
                notCounted++;
                return;
            }

            isShort += results.Status == StockStatus.Short ? 1 : 0;
            normal += results.Status == StockStatus.Normal ? 1 : 0;
            over += results.Status == StockStatus.Over ? 1 : 0;
            counted += line.Counted;
            lastPeriod += line.LastPeriod;
            replenish += results.Replenish;
            net += results.VarianceValue;
            gross += Math.Abs(results.VarianceValue);
            book += results.BookValue;
            excess += results.ExcessValue;
        }
    }

    internal readonly StockSummary ToSummary() =>
        new()
        {
            NotCounted = notCounted,
            Short = isShort,
            Normal = normal,
            Over = over,
            Counted = counted,
            LastPeriod = lastPeriod,
            Replenish = replenish,
            VarianceValue = net,
            VarianceValueGross = gross,
            BookValue = book,
            ExcessValue = excess,
        };
}
