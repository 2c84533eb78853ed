using System.Globalization;
using System.Runtime.InteropServices;

namespace SalesProcess.Stock;

/// <summary>What the counted lines of one outlet add up to, in 64 bytes: one line of the cache an outlet.</summary>
/// <remarks>
/// <para>Values are in minor units of the one currency of the columns. A sum that would not fit its type is an error that
/// names the line at which it no longer did; <see cref="VarianceValue"/> fits wherever
/// <see cref="VarianceValueGross"/> does.</para>
/// <para><c>default</c> is the summary of no line. Equality is that of all figures. Order is not defined.</para>
/// </remarks>
[StructLayout(LayoutKind.Sequential, Size = 64)]
public readonly record struct OutletSummary
{
    /// <summary>The lines that were not counted.</summary>
    public int NotCounted { get; init; }

#pragma warning disable CA1720 // short is the word of the policy for too little, not a type
    /// <summary>The lines that are short.</summary>
    public int Short { get; init; }
#pragma warning restore CA1720

    /// <summary>The lines that are normal.</summary>
    public int Normal { get; init; }

    /// <summary>The lines that are over.</summary>
    public int Over { get; init; }

    /// <summary>The values of the variances, added with their signs.</summary>
    public long VarianceValue { get; init; }

    /// <summary>The values of the variances, added without their signs.</summary>
    public long VarianceValueGross { get; init; }

    /// <summary>What the books say the counted lines are worth.</summary>
    public long BookValue { get; init; }

    /// <summary>The value of the excess.</summary>
    public long ExcessValue { get; init; }

    /// <summary>What was counted.</summary>
    public long Counted { get; init; }

    /// <summary>What to replenish.</summary>
    public long Replenish { get; init; }

    /// <summary>What both add up to.</summary>
    /// <param name="one">A summary.</param>
    /// <param name="other">A summary of other lines of the same outlet.</param>
    /// <returns>The summary of the lines of both.</returns>
    /// <exception cref="OverflowException">A sum does not fit its type.</exception>
    public static OutletSummary operator +(OutletSummary one, OutletSummary other) => Combine(one, other);

    /// <summary>What both add up to.</summary>
    /// <param name="one">A summary.</param>
    /// <param name="other">A summary of other lines of the same outlet.</param>
    /// <returns>The summary of the lines of both.</returns>
    /// <exception cref="OverflowException">A sum does not fit its type.</exception>
    public static OutletSummary Combine(OutletSummary one, OutletSummary other) =>
        new()
        {
            NotCounted = one.NotCounted + other.NotCounted,
            Short = one.Short + other.Short,
            Normal = one.Normal + other.Normal,
            Over = one.Over + other.Over,
            VarianceValueGross = one.VarianceValueGross + other.VarianceValueGross,
            VarianceValue = one.VarianceValue + other.VarianceValue,
            BookValue = one.BookValue + other.BookValue,
            ExcessValue = one.ExcessValue + other.ExcessValue,
            Counted = one.Counted + other.Counted,
            Replenish = one.Replenish + other.Replenish,
        };

    /// <summary>Answers the lines a status.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Short} short, {Normal} normal, {Over} over, {NotCounted} not counted"
        );

    internal static OutletSummary Of(in StockSummary lines) =>
        new()
        {
            NotCounted = (int)lines.NotCounted,
            Short = (int)lines.Short,
            Normal = (int)lines.Normal,
            Over = (int)lines.Over,
            VarianceValueGross = (long)lines.VarianceValueGross,
            VarianceValue = (long)lines.VarianceValue,
            BookValue = (long)lines.BookValue,
            ExcessValue = (long)lines.ExcessValue,
            Counted = (long)lines.Counted,
            Replenish = (long)lines.Replenish,
        };
}
