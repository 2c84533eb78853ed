namespace SalesProcess.Quotas;

/// <summary>What the months of a year are weighed by.</summary>
public enum YearSplitKind
{
    /// <summary>By the working days of each month, part days in part.</summary>
    WorkingDays = 0,

    /// <summary>All months alike.</summary>
    Equal = 1,

    /// <summary>By a weight a month; only the proportions count.</summary>
    MonthWeights = 2,

    /// <summary>By a percentage a month; they add up to 100 % exactly.</summary>
    Percentages = 3,

    /// <summary>By the weights of the days of each month.</summary>
    DayWeights = 4,
}
