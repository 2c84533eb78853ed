using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>Draws columns of every type, shape, size of figures and length, most of them sound, and shrinks them.</summary>
internal static class AnyColumns
{
    private static readonly long[] Sizes =
    [
        9,
        250,
        100_000,
        (1 << 22) - 1,
        1 << 25,
        (1 << 29) - 1,
        1 << 29,
        int.MaxValue,
        1L << 33,
        1L << 40,
        1L << 52,
        long.MaxValue,
    ];

    public static Arbitrary<ColumnCase> Sound { get; } = Cases(faultsInHundred: 0).ThatShrinks(Smaller);

    public static Arbitrary<ColumnCase> All { get; } = Cases(faultsInHundred: 30).ThatShrinks(Smaller);

    public static IEnumerable<ColumnCase> Smaller(ColumnCase lines)
    {
        int n = lines.Lines;
        if (n > 1)
        {
            yield return lines.Part(0, n / 2);
            yield return lines.Part(n / 2, n);
            yield return lines.Part(1, n);
            yield return lines.Part(0, n - 1);
        }

        ColumnCase[] without =
        [
            lines with
            {
                InTransit = null,
            },
            lines with
            {
                LentOut = null,
            },
            lines with
            {
                Borrowed = null,
            },
            lines with
            {
                NormalFrom = null,
                NormalTo = null,
            },
            lines with
            {
                Target = null,
            },
            lines with
            {
                PackSize = null,
            },
            lines with
            {
                LastPeriod = null,
            },
            lines with
            {
                UnitValue = null,
            },
        ];
        foreach (ColumnCase fewer in without.Where(fewer => fewer != lines))
        {
            yield return fewer;
        }

        ColumnCase halved = lines.Each(column => [.. column.Select(number => number / 2)]);
        if (halved.ToString() != lines.ToString())
        {
            yield return halved;
        }
    }

    private static Gen<ColumnCase> Cases(int faultsInHundred) =>
        from form in Gen.Elements(ColumnForm.IntInt, ColumnForm.IntLong, ColumnForm.LongLong)
        from lines in Gen.Frequency((6, Gen.Choose(0, 40)), (3, Gen.Choose(0, 300)))
        from size in Gen.Elements(Sizes)
        from worth in Gen.Elements(Sizes)
        from shape in Gen.Choose(0, 511)
        from seed in Gen.Choose(0, int.MaxValue)
        from faulty in Gen.Choose(1, 100)
        select Make(form, lines, size, worth, shape, seed, faulty <= faultsInHundred);

    /// <summary>Makes a case; the same numbers make the same case.</summary>
    public static ColumnCase Make(
        ColumnForm form,
        int lines,
        long size,
        long worth,
        int shape,
        int seed,
        bool faulty
    )
    {
        long most = form == ColumnForm.LongLong ? long.MaxValue : int.MaxValue;
        var random = new Draw(seed);
        long quantity = Math.Min(size, most);

        // values that leave room for the products, most of the time
        long value = Math.Min(worth, form == ColumnForm.IntInt ? int.MaxValue : long.MaxValue);
        if (random.Below(4) > 0)
        {
            value = Math.Min(value, long.MaxValue / Math.Max(quantity, 1) / 2);
        }

        long[] Column(Func<int, long> figure) => [.. Enumerable.Range(0, lines).Select(figure)];
        long[]? Maybe(int bit, Func<int, long> figure) => (shape & bit) == 0 ? null : Column(figure);
        long[] book = Column(_ => random.UpTo(quantity));
        long[]? lent = Maybe(1, i => random.UpTo(book[i] / 2));
        long[]? transit = Maybe(2, i => random.UpTo(book[i] / 2));
        long[]? borrowed = Maybe(4, i => random.UpTo(Math.Min(quantity, most - book[i])));
        long[]? from = Maybe(8, _ => random.UpTo(quantity / 2));
        long[]? to = Maybe(8, i => from![i] + random.UpTo(quantity / 2));
        long[]? target =
            (shape & 16) == 0 ? null
            : from is null ? Column(_ => random.UpTo(quantity))
            : Column(i => from[i] + random.UpTo(to![i] - from[i]));
        var made = new ColumnCase(
            form,
            book,
            Column(_ => random.Below(10) == 0 ? StockColumns.NotCounted : random.UpTo(quantity))
        )
        {
            BookHoldsInTransit = (shape & 32) != 0,
            InTransit = transit,
            LentOut = lent,
            Borrowed = borrowed,
            NormalFrom = from,
            NormalTo = to,
            Target = target,
            PackSize = Maybe(64, _ => 1 + random.UpTo(Math.Min(quantity, 24))),
            LastPeriod = Maybe(128, _ => random.UpTo(quantity)),
            UnitValue = Maybe(256, _ => random.UpTo(value)),
        };
        return faulty && lines > 0 ? Spoilt(made, random) : made;
    }

    private static ColumnCase Spoilt(ColumnCase lines, Draw random)
    {
        long[][] columns =
        [
            .. new[]
            {
                lines.Book,
                lines.Counted,
                lines.InTransit,
                lines.LentOut,
                lines.Borrowed,
                lines.NormalFrom,
                lines.NormalTo,
                lines.Target,
                lines.PackSize,
                lines.LastPeriod,
                lines.UnitValue,
            }.OfType<long[]>(),
        ];
        long[] odd = [-1, -2, 0, 1, int.MaxValue, int.MinValue];
        for (int k = 0; k <= random.Below(3); k++)
        {
            columns[random.Below(columns.Length)][random.Below(lines.Lines)] = odd[random.Below(odd.Length)];
        }

        return lines;
    }

    // numbers that follow from a seed on every runtime
    private sealed class Draw(int seed)
    {
        private ulong state = (ulong)seed;

        public int Below(int count) => (int)(Next() % (ulong)count);

        public long UpTo(long most) =>
            most == long.MaxValue ? (long)(Next() >> 1) : (long)(Next() % (ulong)(most + 1));

        private ulong Next()
        {
            unchecked
            {
                state += 0x9E37_79B9_7F4A_7C15;
                ulong mixed = (state ^ (state >> 30)) * 0xBF58_476D_1CE4_E5B9;
                mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
                return mixed ^ (mixed >> 31);
            }
        }
    }
}
