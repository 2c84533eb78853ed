using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>What the months of a year are weighed by when its target is split.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record YearSplit
{
    internal const int Months = 12;

    private YearSplit(YearSplitKind kind) => Kind = kind;

    /// <summary>By the working days of each month, part days in part.</summary>
    public static YearSplit ByWorkingDays { get; } = new(YearSplitKind.WorkingDays);

    /// <summary>All months alike.</summary>
    public static YearSplit Equal { get; } = new(YearSplitKind.Equal);

    /// <summary>What the months are weighed by.</summary>
    public YearSplitKind Kind { get; }

    /// <summary>One weight a month, January to December; empty where the calendar or days give the weights.</summary>
    public ValueList<Ratio> Weights { get; private init; } = [];

    /// <summary>The weights of the days; null unless they weigh the months.</summary>
    public DayWeights? Days { get; private init; }

    /// <summary>By a weight a month. Only the proportions count: 8.3333 % twelve times gives every month the same.</summary>
    /// <param name="weights">Twelve weights, January to December, none negative.</param>
    /// <returns>The way to split.</returns>
    /// <exception cref="ArgumentException">There are not twelve weights, or one is negative.</exception>
    public static YearSplit ByMonthWeights(ValueList<Ratio> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        Twelve(weights.Count, nameof(weights));
        foreach (Ratio weight in weights)
        {
            DayWeightArguments.NotNegative(weight, nameof(weights));
        }

        return new(YearSplitKind.MonthWeights) { Weights = weights };
    }

    /// <summary>By a percentage a month. A table that does not add up to 100 % is refused with the gap when it is used,
    /// not stretched.</summary>
    /// <param name="percentages">Twelve percentages, January to December, each from 0 % to 100 %.</param>
    /// <returns>The way to split.</returns>
    /// <exception cref="ArgumentException">There are not twelve percentages, or one lies outside 0 % to 100 %.</exception>
    public static YearSplit ByPercentages(ValueList<Percentage> percentages)
    {
        ArgumentNullException.ThrowIfNull(percentages);
        Twelve(percentages.Count, nameof(percentages));
        foreach (Percentage percentage in percentages)
        {
            if (percentage.Ratio.Sign < 0 || percentage.Ratio > Ratio.One)
            {
                throw new ArgumentException(
                    $"A month has {percentage} of the year. Give percentages from 0% to 100%.",
                    nameof(percentages)
                );
            }
        }

        return new(YearSplitKind.Percentages)
        {
            Weights = percentages.Select(percentage => percentage.Ratio).ToValueList(),
        };
    }

    /// <summary>By the weights of the days: a month weighs what its days weigh together.</summary>
    /// <param name="days">The weights of at least the days of the year.</param>
    /// <returns>The way to split.</returns>
    public static YearSplit ByDayWeights(DayWeights days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return new(YearSplitKind.DayWeights) { Days = days };
    }

    /// <summary>Answers what the months are weighed by.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Kebab.Of(Kind);

    private static void Twelve(int count, string parameter)
    {
        if (count != Months)
        {
            throw new ArgumentException(
                $"There are {FactValue.Of(count)} months; give twelve, January to December.",
                parameter
            );
        }
    }
}
