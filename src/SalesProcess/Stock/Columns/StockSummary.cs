using System.Globalization;

namespace SalesProcess.Stock;

/// <summary>What counted lines add up to, exactly.</summary>
/// <remarks>
/// <para>Sums are of 128 bits and cannot overflow: a line adds at most 63. Values are in minor units of the one currency
/// of the columns; the quantities of different articles are added as plain numbers.</para>
/// <para>Combining is associative and commutative, and <c>default</c>, the summary of no line, is its identity: chunks,
/// threads and machines give the same summary. Equality is that of all figures. Order is not defined.</para>
/// </remarks>
/// <example>
/// <code>
/// StockSummary both = StockSummary.Combine(monday, tuesday); // the same as of all lines at once
/// </code>
/// </example>
public readonly record struct StockSummary
{
    /// <summary>The lines that were not counted.</summary>
    public long NotCounted { get; init; }

#pragma warning disable CA1720 // short is the word of the policy for too little, not a type
    /// <summary>The lines that are short.</summary>
    public long Short { get; init; }
#pragma warning restore CA1720

    /// <summary>The lines that are normal.</summary>
    public long Normal { get; init; }

    /// <summary>The lines that are over.</summary>
    public long Over { get; init; }

    /// <summary>What was counted.</summary>
    public Int128 Counted { get; init; }

    /// <summary>What the counted lines held in the last corresponding period.</summary>
    public Int128 LastPeriod { get; init; }

    /// <summary>What to replenish.</summary>
    public Int128 Replenish { get; init; }

    /// <summary>The values of the variances, added with their signs.</summary>
    public Int128 VarianceValue { get; init; }

    /// <summary>The values of the variances, added without their signs.</summary>
    public Int128 VarianceValueGross { get; init; }

    /// <summary>What the books say the counted lines are worth.</summary>
    public Int128 BookValue { get; init; }

    /// <summary>The value of the excess.</summary>
    public Int128 ExcessValue { get; init; }

    /// <summary>All lines.</summary>
    public long Lines => NotCounted + Short + Normal + Over;

    /// <summary>The value of what is missing: the shrinkage.</summary>
    public Int128 MissingValue => (VarianceValueGross - VarianceValue) / 2;

    /// <summary>The value of what is there and not expected.</summary>
    public Int128 SurplusValue => (VarianceValueGross + VarianceValue) / 2;

    /// <summary>What both add up to.</summary>
    /// <param name="one">A summary.</param>
    /// <param name="other">A summary of other lines.</param>
    /// <returns>The summary of the lines of both.</returns>
    public static StockSummary operator +(StockSummary one, StockSummary other) => Combine(one, other);

    /// <summary>What both add up to.</summary>
    /// <param name="one">A summary.</param>
    /// <param name="other">A summary of other lines.</param>
    /// <returns>The summary of the lines of both.</returns>
    public static StockSummary Combine(StockSummary one, StockSummary other) =>
        new()
        {
            NotCounted = one.NotCounted + other.NotCounted,
            Short = one.Short + other.Short,
            Normal = one.Normal + other.Normal,
            Over = one.Over + other.Over,
            Counted = one.Counted + other.Counted,
            LastPeriod = one.LastPeriod + other.LastPeriod,
            Replenish = one.Replenish + other.Replenish,
            VarianceValue = one.VarianceValue + other.VarianceValue,
            VarianceValueGross = one.VarianceValueGross + other.VarianceValueGross,
            BookValue = one.BookValue + other.BookValue,
            ExcessValue = one.ExcessValue + other.ExcessValue,
        };

    /// <summary>Answers the lines a status.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Short} short, {Normal} normal, {Over} over, {NotCounted} not counted"
        );
}
