using System.Globalization;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using System.Text;
using SalesProcess.Stock;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>Fixed columns of every type, shape, length and size of figures, and one number for all that they come
/// to.</summary>
internal static class ColumnCorpus
{
    public const string Command = "column-digest";

    private static readonly long[] Sizes =
    [
        250,
        100_000,
        (1 << 29) - 1,
        int.MaxValue,
        1L << 40,
        long.MaxValue,
    ];

    public static IEnumerable<ColumnCase> Cases()
    {
        int seed = 0;
        foreach (ColumnForm form in Enum.GetValues<ColumnForm>())
        {
            foreach (long size in Sizes)
            {
                foreach (long worth in Sizes)
                {
                    for (int lines = 0; lines < 80; lines += 3)
                    {
                        seed++;
                        yield return AnyColumns.Make(
                            form,
                            lines,
                            size,
                            worth,
                            shape: seed * 37 % 512,
                            seed,
                            faulty: seed % 5 == 0
                        );
                    }
                }
            }

            yield return AnyColumns.Make(form, 70_001, 250, 10_000, 0b1_1011_1111, form.GetHashCode(), false);
        }
    }

    public static string Digest()
    {
        var text = new StringBuilder();
        foreach (ColumnCase lines in Cases())
        {
            Append(text, ColumnCalls.Assess(lines));
            try
            {
                int[] outlets = [.. Enumerable.Range(0, lines.Lines).Select(i => (i % 1_000) * (i % 11) % 7)];
                foreach (OutletSummary row in ColumnCalls.ByOutlet(lines, outlets, 7))
                {
                    text.Append(
                        CultureInfo.InvariantCulture,
                        $"{row} {row.VarianceValue} {row.VarianceValueGross} {row.BookValue} {row.ExcessValue} {row.Counted} {row.Replenish}\n"
                    );
                }
            }
            catch (StockLineException fault)
            {
                text.AppendLine(fault.Message);
            }
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The width of the widest registers that the process uses.</summary>
    public static string Registers() =>
        Vector512.IsHardwareAccelerated ? "512"
        : Vector256.IsHardwareAccelerated ? "256"
        : Vector128.IsHardwareAccelerated ? "128"
        : "none";

    private static void Append(StringBuilder text, ColumnOutcome outcome)
    {
        StockSummary sum = outcome.Summary;
        text.Append(
            CultureInfo.InvariantCulture,
            $"{outcome.Fault} {sum} {sum.Counted} {sum.LastPeriod} {sum.Replenish} {sum.VarianceValue} {sum.VarianceValueGross} {sum.BookValue} {sum.ExcessValue}\n"
        );
        long[][] columns =
        [
            outcome.Expected,
            outcome.Variance,
            outcome.VarianceValue,
            [.. outcome.Status.Select(status => (long)status)],
            outcome.Replenish,
            outcome.Excess,
            outcome.ExcessValue,
            outcome.Change,
        ];
        foreach (long[] column in columns)
        {
            text.AppendJoin(' ', column).Append('\n');
        }
    }
}
