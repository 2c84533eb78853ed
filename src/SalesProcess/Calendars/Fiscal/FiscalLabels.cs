using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>What fiscal calendars call things, in both languages.</summary>
public static class FiscalLabels
{
    /// <summary>Names a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The pattern is not a defined one.</exception>
    public static BilingualText Of(QuarterPattern pattern) =>
        LocalClock.Defined(pattern, nameof(pattern)) switch
        {
            QuarterPattern.FourFourFive => BilingualText.Same("4-4-5"),
            QuarterPattern.FourFiveFour => BilingualText.Same("4-5-4"),
            _ => BilingualText.Same("5-4-4"),
        };

    /// <summary>Names the end of a fiscal year.</summary>
    /// <param name="end">The end.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The end is not a defined one.</exception>
    public static BilingualText Of(FiscalYearEnd end) =>
        LocalClock.Defined(end, nameof(end)) == FiscalYearEnd.LastInMonth
            ? new("last in the month", "当月最后一个")
            : new("nearest to the end of the month", "最接近月末的一个");

    /// <summary>Names a way of numbering.</summary>
    /// <param name="name">The way.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The way is not a defined one.</exception>
    public static BilingualText Of(FiscalYearName name) =>
        LocalClock.Defined(name, nameof(name)) == FiscalYearName.LastMonth
            ? new("by its last month", "按末月所在年份")
            : new("by its first month", "按首月所在年份");
}
