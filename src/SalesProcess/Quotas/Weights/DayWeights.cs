using System.Numerics;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>How much each day of a span counts when a target is split over it, and what made it so.</summary>
/// <remarks>
/// <para>
/// A weight is an exact fraction of any size: <see cref="Parts"/> over <see cref="PartsPerOne"/>. Weights are
/// multiplied (<see cref="Times"/>) and mixed (<see cref="Mix"/>) without rounding and without a limit; rounding
/// happens once, when a target is split. Only the proportions of the weights count there.
/// </para>
/// <para>Equality is that of all parts, the sources included. Order is not defined.</para>
/// </remarks>
/// <example>
/// <code>
/// DateInterval june = new YearMonth(2026, 6).ToDateInterval();
/// Decision&lt;DayWeights&gt; weights = DayWeights.OfCalendar(june, calendar).Map(days => days
///     .Times(DayWeights.OfWeekdays(june, [new(IsoDayOfWeek.Saturday, new Ratio(3, 2))]))
///     .Times(DayWeights.OfEvent(june, promotion)));
/// </code>
/// </example>
[Implements("LIB-WEIGHT-01")]
public sealed partial record DayWeights
{
    private DayWeights(DateInterval days, DayWeightKind kind, BilingualText name, ExactWeights weights)
    {
        Days = days;
        Kind = kind;
        Name = name;
        Parts = weights.Parts;
        PartsPerOne = weights.PerOne;
    }

    /// <summary>The days that have a weight, the first and the last included.</summary>
    public DateInterval Days { get; }

    /// <summary>Where the weights come from.</summary>
    public DayWeightKind Kind { get; }

    /// <summary>What the weights are called, in both languages: the names of their sources and how they are joined.</summary>
    public BilingualText Name { get; }

    /// <summary>One whole number a day, zero or more: the weight of the day times <see cref="PartsPerOne"/>.</summary>
    public ValueList<BigInteger> Parts { get; }

    /// <summary>How many parts make a weight of one; at least 1. All parts and this number have no common divisor.</summary>
    public BigInteger PartsPerOne { get; }

    /// <summary>The weights that these were multiplied or mixed of; empty for a single source.</summary>
    public ValueList<DayWeights> MadeOf { get; private init; } = [];

    /// <summary>The clause behind the weights; null where there is none of their own.</summary>
    public ClauseId? Clause { get; private init; }

    internal ValueList<Fact> Facts { get; private init; } = [];

    internal ExactWeights Exact => new(Parts, PartsPerOne);

    internal bool IsAllZero => Parts.All(part => part.IsZero);

    /// <summary>Gets the weight of a day, where it fits a ratio; weights of many sources may not.</summary>
    /// <param name="date">A date of the span.</param>
    /// <param name="weight">The weight, or zero.</param>
    /// <returns>Whether numerator and denominator fit 64 bits each.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside the span.</exception>
    public bool TryGetRatio(LocalDate date, out Ratio weight) => Exact.TryRatio(IndexOf(date), out weight);

    /// <summary>Writes the weight of a day as a fraction in lowest terms, or as a whole number.</summary>
    /// <param name="date">A date of the span.</param>
    /// <returns>Such as <c>6/5</c>, the same under every culture.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside the span.</exception>
    public string Show(LocalDate date) => Exact.Show(IndexOf(date));

    /// <summary>Writes the parts as 64-bit whole numbers of the same proportions, for <see cref="QuotaBatch"/>.</summary>
    /// <param name="weights">Receives one weight a day; exactly as long as the span.</param>
    /// <returns>Whether they add up to at most 2⁶³ − 1; nothing is written otherwise.</returns>
    /// <exception cref="ArgumentException">The length differs from the number of days.</exception>
    public bool TryCopyTo(Span<long> weights) =>
        weights.Length == Parts.Count
            ? Exact.TryCopyTo(weights)
            : throw new ArgumentException(
                $"There are {FactValue.Of(Parts.Count)} days and room for {FactValue.Of(weights.Length)} weights; make them equally many.",
                nameof(weights)
            );

    /// <summary>Takes the weights of some of the days.</summary>
    /// <param name="days">Days inside the span.</param>
    /// <returns>Their weights, with the sources of all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not all of them lie in the span.</exception>
    public DayWeights In(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        int first = IndexOf(days.Start);
        int last = IndexOf(days.End);
        return days == Days
            ? this
            : new(days, Kind, Name, ExactWeights.Of(Parts.AsSpan()[first..(last + 1)], PartsPerOne))
            {
                MadeOf = MadeOf.Select(made => made.In(days)).ToValueList(),
                Clause = Clause,
                Facts = Facts,
                Whole = Whole ?? this,
            };
    }

    /// <summary>Explains the weights: each source, and how the sources were joined.</summary>
    /// <returns>The explanation; its facts and steps are enough to work the weights out again.</returns>
    public Explanation Explain() => DayWeightExplanations.Of(Whole ?? this);

    /// <summary>Answers the days and the sources.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{FactValue.Of(Days.Start)}..{FactValue.Of(Days.End)}: {Name.English}";

    // a part of a mixture is explained by the whole, over which it was brought to a sum of one
    private DayWeights? Whole { get; init; }

    private int IndexOf(LocalDate date) =>
        Days.Contains(date)
            ? Period.DaysBetween(Days.Start, date)
            : throw new ArgumentOutOfRangeException(
                nameof(date),
                FactValue.Of(date).Text,
                $"The weights cover {FactValue.Of(Days.Start)} to {FactValue.Of(Days.End)}."
            );
}
