using System.Globalization;
using System.Runtime.Intrinsics;
using SalesProcess.Stock;

namespace SalesProcess.Benchmarks.Ratios;

/// <summary>Stock by columns, measured against what the memory allows and against its twins.</summary>
internal static class StockRatios
{
    public static void Ints(int lines, int threads)
    {
        var data = new StockData<int, int>(lines, number => (int)number, number => (int)number);
        var floors = Floors.Of(data);
        var rounds = new Rounds();
        Variant[] reading = floors.Reading(rounds, threads);
        Variant[] both = floors.ReadingAndWriting(rounds, threads);
        Variant all = rounds.Add("all results", lines, () => StockBatch.Assess(data.Columns, data.Aligned));
        Variant ordinary = rounds.Add(
            "into arrays",
            lines,
            () => StockBatch.Assess(data.Columns, data.Ordinary)
        );
        Variant summary = rounds.Add("summary", lines, () => StockBatch.Summarize(data.Columns));
        Variant loop = rounds.Add("checked loop", lines, () => CheckedLoop.Run(data.Columns, data.Aligned));
        rounds.Run();
        Row("all results, columns of the buffer", "memory, reading and writing", all, both);
        Row("all results, ordinary arrays", "memory, reading and writing", ordinary, both);
        Row("summary alone", "memory, reading", summary, reading);
        Row("all results, columns of the buffer", "checked loop of longs", all, loop);
    }

    public static void Threads(int lines)
    {
        var data = new StockData<int, int>(lines, number => (int)number, number => (int)number);
        var rounds = new Rounds();
        Variant[] both = Floors.Of(data).ReadingAndWriting(rounds, 2);
        Variant[] alone = Floors.Of(data).ReadingAndWriting(rounds);
        Variant one = rounds.Add("one thread", lines, () => StockBatch.Assess(data.Columns, data.Aligned));
        Variant two = rounds.Add(
            "two threads",
            lines,
            () => StockBatch.Assess(data.Columns, data.Aligned, 2)
        );
        rounds.Run();
        Row("all results, two threads", "memory, reading and writing, two threads", two, both);
        Row("all results, one thread", "two threads", one, two);
        Row("memory past the caches, one thread", "two threads", alone[1], both);
    }

    public static void Longs(int lines)
    {
        var data = new StockData<long, long>(lines, number => number, number => number);
        var floors = Floors.Of(data);
        var rounds = new Rounds();
        Variant[] reading = floors.Reading(rounds);
        Variant[] both = floors.ReadingAndWriting(rounds);
        Variant all = rounds.Add("all results", lines, () => StockBatch.Assess(data.Columns, data.Aligned));
        Variant summary = rounds.Add("summary", lines, () => StockBatch.Summarize(data.Columns));
        rounds.Run();
        Row("long columns, all results", "memory, reading and writing", all, both);
        Row("long columns, summary alone", "memory, reading", summary, reading);
    }

    public static void IntLong(int lines)
    {
        var ints = new StockData<int, int>(lines, number => (int)number, number => (int)number);
        var data = new StockData<int, long>(lines, number => (int)number, number => number);
        var rounds = new Rounds();
        Variant all = rounds.Add("all results", lines, () => StockBatch.Assess(data.Columns, data.Aligned));
        Variant int32 = rounds.Add("int values", lines, () => StockBatch.Assess(ints.Columns, ints.Aligned));
        rounds.Run();
        Row("int quantities and long values, 61 bytes a line", "int values, 57 bytes", all, int32);
    }

    public static void Outlets()
    {
        const int Lines = 10_000_000;
        var data = new StockData<int, int>(Lines, number => (int)number, number => (int)number);
        foreach (int count in new[] { 1_000, 10_000, 100_000 })
        {
            var random = new Random(count);
            int[] unsorted = new int[Lines];
            for (int i = 0; i < Lines; i++)
            {
                unsorted[i] = random.Next(count);
            }

            int[] sorted = [.. unsorted.Order()];
            int[] offsets = new int[count + 1];
            foreach (int outlet in sorted)
            {
                offsets[outlet + 1]++;
            }

            for (int i = 0; i < count; i++)
            {
                offsets[i + 1] += offsets[i];
            }

            var outlets = new OutletSummary[count];
            var rounds = new Rounds();
            Variant[] reading = Floors.Of(data).Reading(rounds);
            Variant byOffsets = rounds.Add(
                "offsets",
                Lines,
                () =>
                {
                    outlets.AsSpan().Clear();
                    StockBatch.AddByOffsets(data.Columns, offsets, outlets);
                }
            );
            Variant bySorted = rounds.Add(
                "sorted",
                Lines,
                () =>
                {
                    outlets.AsSpan().Clear();
                    StockBatch.AddByOutlet(data.Columns, sorted, outlets);
                }
            );
            Variant byUnsorted = rounds.Add(
                "unsorted",
                Lines,
                () =>
                {
                    outlets.AsSpan().Clear();
                    StockBatch.AddByOutlet(data.Columns, unsorted, outlets);
                }
            );
            rounds.Run();
            string named = string.Create(CultureInfo.InvariantCulture, $"{count:N0} outlets");
            Row($"{named}, by offsets", "memory, reading", byOffsets, reading);
            Row($"{named}, in order", "memory, reading", bySorted, reading);
            Row($"{named}, in no order", "memory, reading", byUnsorted, reading);
        }
    }

    public static void Twins(int lines)
    {
        var data = new StockData<int, int>(lines, number => (int)number, number => (int)number);
        var decimals = new DecimalTwins(data.Columns);
        var blocks = new TensorTwin(2048);
        var whole = new TensorTwin(lines);
        SameAnswers(data, decimals, blocks, whole);
        var rounds = new Rounds(5);
        Variant all = rounds.Add("all results", lines, () => StockBatch.Assess(data.Columns, data.Aligned));
        Variant summary = rounds.Add("summary", lines, () => StockBatch.Summarize(data.Columns));
        Variant linq = rounds.Add("LINQ", lines, () => decimals.Linq());
        Variant each = rounds.Add("foreach", lines, () => decimals.ForEach());
        Variant loop = rounds.Add("loop", lines, () => CheckedLoop.Run(data.Columns, data.Aligned));
        Variant tensorBlocks = rounds.Add("blocks", lines, () => blocks.Run(data.Columns, data.Aligned));
        Variant tensorWhole = rounds.Add("whole", lines, () => whole.Run(data.Columns, data.Aligned));
        rounds.Run();
        Row("LINQ over decimal records", "all results", linq, all);
        Row("LINQ over decimal records", "summary alone", linq, summary);
        Row("foreach over decimal structs", "all results", each, all);
        Row("foreach over decimal structs", "summary alone", each, summary);
        Row("checked loop of longs", "all results", loop, all);
        Row("TensorPrimitives in blocks", "all results", tensorBlocks, all);
        Row("TensorPrimitives over whole arrays", "all results", tensorWhole, all);
    }

    private static void SameAnswers(
        StockData<int, int> data,
        DecimalTwins decimals,
        TensorTwin blocks,
        TensorTwin whole
    )
    {
        StockSummary s = StockBatch.Assess(data.Columns, data.Aligned);
        Int128[] ours =
        [
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
            s.LastPeriod,
        ];
        bool same =
            Same(ours, CheckedLoop.Run(data.Columns, data.Aligned))
            && Same(ours, blocks.Run(data.Columns, data.Aligned))
            && Same(ours, whole.Run(data.Columns, data.Aligned))
            && Same(ours, InMinorUnits(decimals.ForEach()))
            && Same(ours, InMinorUnits(decimals.Linq()));
        if (!same)
        {
            throw new InvalidOperationException("The twins do not come to the same; nothing is measured.");
        }
    }

    private static long[] InMinorUnits(decimal[] sums) =>
        [.. sums.Select((sum, i) => (long)(i is >= 4 and <= 7 ? sum * 100 : sum))];

    private static bool Same(Int128[] ours, long[] theirs) =>
        ours.SequenceEqual(theirs.Select(sum => (Int128)sum));

    public static unsafe void Adversarial(int lines)
    {
        foreach (long scale in new[] { 1_000_000L, 4_000_000 })
        {
            var data = new StockData<int, int>(
                lines,
                number => (int)number,
                number => (int)(number % 100),
                scale
            );
            var rounds = new Rounds();
            Variant all = rounds.Add(
                "all results",
                lines,
                () => StockBatch.Assess(data.Columns, data.Aligned)
            );
            Variant loop = rounds.Add("loop", lines, () => CheckedLoop.Run(data.Columns, data.Aligned));
            rounds.Run();
            Row(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"quantities up to {scale * 200:N0}: the proof of sums fails in every block"
                ),
                "checked loop of longs",
                all,
                loop
            );
        }

        var wide = new StockData<long, long>(lines, number => number, number => number);
        var largest = new StockData<long, long>(lines, number => number, number => number % 100);
        for (int i = 0; i < lines; i += 4096)
        {
            wide.Values[i] = 1L << 44;
            ((long*)largest.Book)[i] = 1L << 40;
        }

        LongsAgainstLoop("a value of 45 bits in every block", wide);
        LongsAgainstLoop("a quantity of 41 bits in every block", largest);
    }

    private static void LongsAgainstLoop(string what, StockData<long, long> data)
    {
        var rounds = new Rounds();
        Variant all = rounds.Add("all", data.Lines, () => StockBatch.Assess(data.Columns, data.Aligned));
        Variant loop = rounds.Add("loop", data.Lines, () => CheckedLoop.Run(data.Columns, data.Aligned));
        rounds.Run();
        Row($"long columns, {what}", "checked loop of longs", all, loop);
    }

    private static void Row(string measured, string against, Variant one, params Variant[] others)
    {
        (double median, double least, double most) = Rounds.Ratio(one, others);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {measured} | {against} | {median:0.00} × ({least:0.00}–{most:0.00}) | {one.BytesPerCall} |"
            )
        );
    }
}
