using System.Globalization;
using SalesProcess.Stock;

namespace SalesProcess.Benchmarks.Peers;

/// <summary>The variants of the job, by the names that the peers know them by.</summary>
internal static class PeerJobs
{
    public static Dictionary<string, Func<FiledLines, int, IPeerJob>> All { get; } =
        new(StringComparer.Ordinal)
        {
            ["summary"] = (lines, threads) => new Summary(lines, threads),
            ["full"] = (lines, threads) => new Full(lines, threads),
            ["outlets"] = (lines, threads) => new ByOutlet(lines, threads),
        };

    private static string[] Digits(params Int128[] numbers) =>
        [.. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))];

    /// <summary>The totals alone.</summary>
    private sealed class Summary(FiledLines lines, int threads) : IPeerJob
    {
        private StockSummary s;

        public void Run() => s = StockBatch.Assess(lines.Columns(0, lines.Lines), default, threads);

        public string[][] Answers() =>
            [
                Digits(
                    s.NotCounted,
                    s.Short,
                    s.Normal,
                    s.Over,
                    s.VarianceValue,
                    s.VarianceValueGross,
                    s.BookValue,
                    s.ExcessValue,
                    s.Replenish,
                    s.Counted,
                    s.LastPeriod
                ),
            ];
    }

    /// <summary>Every result a line, in columns of the buffer, and the totals, which come along.</summary>
    private sealed class Full(FiledLines lines, int threads) : IPeerJob
    {
        public void Run() => _ = StockBatch.Assess(lines.Columns(0, lines.Lines), lines.Results, threads);

        public string[][] Answers()
        {
            StockResults<int> results = lines.Results;
            var statuses = new Int128[4];
            (Int128 variance, Int128 net, Int128 gross, Int128 excess, Int128 replenish) = (0, 0, 0, 0, 0);
            for (int i = 0; i < lines.Lines; i++)
            {
                statuses[(int)results.Status[i]]++;
                variance += results.Variance[i];
                net += results.VarianceValue[i];
                gross += Int128.Abs(results.VarianceValue[i]);
                excess += results.ExcessValue[i];
                replenish += results.Replenish[i];
            }

            return [Digits([.. statuses, variance, net, gross, excess, replenish])];
        }
    }

    /// <summary>The totals outlet by outlet. Each thread has a part of the lines and summaries of its own, which are added
    /// up at the end, as who calls the library would do it.</summary>
    private sealed class ByOutlet(FiledLines lines, int threads) : IPeerJob
    {
        private readonly OutletSummary[][] parts =
        [
            .. Enumerable.Range(0, threads).Select(_ => new OutletSummary[FiledLines.Outlets]),
        ];

        public void Run()
        {
            if (threads == 1)
            {
                Add(0);
                return;
            }

            _ = Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, Add);
            OutletSummary[] all = parts[0];
            foreach (OutletSummary[] part in parts.Skip(1))
            {
                for (int outlet = 0; outlet < all.Length; outlet++)
                {
                    all[outlet] += part[outlet];
                }
            }
        }

        public string[][] Answers() =>
            [
                .. parts[0]
                    .Select(
                        (o, outlet) =>
                            Digits(
                                outlet,
                                o.NotCounted,
                                o.Short,
                                o.Normal,
                                o.Over,
                                o.VarianceValue,
                                o.VarianceValueGross,
                                o.BookValue,
                                o.ExcessValue,
                                o.Replenish,
                                o.Counted
                            )
                    )
                    .Where(row => row.Skip(1).Take(4).Any(count => count != "0")),
            ];

        private void Add(int part)
        {
            int from = FirstOf(part);
            int to = FirstOf(part + 1);
            parts[part].AsSpan().Clear();
            StockBatch.AddByOutlet(lines.Columns(from, to), lines.OutletOfLine(from, to), parts[part]);
        }

        private int FirstOf(int part) => (int)((long)lines.Lines * part / threads);
    }
}
