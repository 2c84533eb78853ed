using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>How much more or less a day of the week counts than an ordinary day.</summary>
/// <param name="Day">The day of the week, Monday to Sunday.</param>
/// <param name="Factor">The factor, such as 6/5; zero or more.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record WeekdayFactor(IsoDayOfWeek Day, Ratio Factor)
{
    /// <summary>Answers day and factor.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{DayWeightLabels.Of(Day).English}: {Factor}";
}
