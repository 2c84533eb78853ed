using System.Diagnostics;

namespace SalesProcess.Benchmarks.Ratios;

/// <summary>Measures several ways to do a job side by side: in every round each of them once, on the same memory, the
/// first one another each round. A ratio is one of times of the same round, so that what disturbs a machine for longer
/// than a round disturbs both.</summary>
internal sealed class Rounds(int count = Rounds.Usual)
{
    /// <summary>How many rounds there usually are: enough for a middle one that does not wander.</summary>
    public const int Usual = 9;

    private const double MillisecondsOfMeasurement = 45;
    private const double MillisecondsOfWarmUp = 250;
    private const double MostForeign = 0.10;
    private const int MostRepeats = 25;

    private readonly List<Variant> variants = [];
    private int repeated;
    private int accepted;

    public Variant Add(string name, long lines, Action run)
    {
        var variant = new Variant(name, run, lines);
        variants.Add(variant);
        return variant;
    }

    public void Run()
    {
        variants.ForEach(WarmUp);
        for (int round = 0; round < count; round++)
        {
            for (int i = 0; i < variants.Count; i++)
            {
                Measure(variants[(i + round) % variants.Count]);
            }
        }

        if (repeated > 0)
        {
            Console.Error.WriteLine(
                $"  ({repeated} measurements repeated because others used the processor, {accepted} of them taken all the same)"
            );
        }
    }

    /// <summary>The ratio of times of the same round: the middle one, the least and the most.</summary>
    /// <param name="one">What is measured.</param>
    /// <param name="others">What it is measured against: the best of each round.</param>
    public static (double Median, double Least, double Most) Ratio(Variant one, params Variant[] others)
    {
        double[] ratios =
        [
            .. one
                .Nanoseconds.Select((time, round) => time / others.Min(other => other.Nanoseconds[round]))
                .Order(),
        ];
        return (ratios[ratios.Length / 2], ratios[0], ratios[^1]);
    }

    private static void WarmUp(Variant variant)
    {
        var watch = Stopwatch.StartNew();
        int calls = 0;
        do
        {
            variant.Run();
            calls++;
        } while (watch.Elapsed.TotalMilliseconds < MillisecondsOfWarmUp);

        // by now compiled as well as it will be
        Thread.Sleep(120);
        watch.Restart();
        variant.Run();
        double once = Math.Max(watch.Elapsed.TotalMilliseconds, 1e-5);
        once = Math.Min(once, MillisecondsOfWarmUp / calls);
        variant.Calls = Math.Max(1, (int)(MillisecondsOfMeasurement / once));
        long before = GC.GetTotalAllocatedBytes(precise: true);
        variant.Run();
        variant.BytesPerCall = GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private void Measure(Variant variant)
    {
        for (int repeat = 0; ; repeat++)
        {
            var others = new ForeignCpu();
            long start = Stopwatch.GetTimestamp();
            for (int call = 0; call < variant.Calls; call++)
            {
                variant.Run();
            }

            double nanoseconds = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
            bool disturbed = others.Share() > MostForeign;
            if (!disturbed || repeat == MostRepeats)
            {
                accepted += disturbed ? 1 : 0;
                variant.Nanoseconds.Add(nanoseconds / variant.Calls / variant.Lines);
                return;
            }

            repeated++;
            Thread.Sleep(200);
        }
    }
}
