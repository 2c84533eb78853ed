using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Why a year cannot be split as asked.</summary>
internal static class YearReasons
{
    internal static IEnumerable<RefusalReason> Of(YearSplit by, int year)
    {
        Ratio sum = by.Kind == YearSplitKind.Percentages ? Sum(by.Weights) : Ratio.One;
        if (sum != Ratio.One)
        {
            Ratio gap = Ratio.One - sum;
            yield return QuotaRefusals.PercentagesNotWhole.Because(
                QuotaFacts.YearClause,
                new Fact("sum", Show(sum), new("sum of the percentages", "百分比合计")),
                new Fact("gap", Show(gap), new("gap to 100 %", "与100%的差额"))
            );
        }

        if (by.Days is { } days && !days.Days.Contains(Days(year)))
        {
            yield return QuotaRefusals.WeightsNotCoveringYear.Because(
                QuotaFacts.WeightClause,
                [.. DayWeightFacts.Days(days.Days), new Fact("year", FactValue.Of(year), new("year", "年份"))]
            );
        }
    }

    internal static IEnumerable<RefusalReason> Of<TMeasure>(
        ExactWeights weights,
        List<CalendarMonth> months,
        long[] amounts,
        TMeasure target
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (target.Units > 0 && weights.Sum.IsZero)
        {
            yield return QuotaRefusals.MonthsAllZero.Because(
                QuotaFacts.YearClause,
                new Fact("year", FactValue.Of(months[0].Month.Year), new("year", "年份")),
                QuotaFacts.YearTarget(target)
            );
        }

        for (int i = 0; i < amounts.Length; i++)
        {
            if (amounts[i] > 0 && months[i].WorkingDays == 0)
            {
                yield return QuotaFacts.NoWorkingDay(months[i], target.WithUnits(amounts[i]));
            }
        }
    }

    private static DateInterval Days(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    // percentages are whole millionths, so that twelve of them add up without loss
    private static Ratio Sum(ValueList<Ratio> percentages) =>
        percentages.Aggregate(Ratio.Zero, (sum, percentage) => sum + percentage);

    private static FactValue Show(Ratio share) =>
        FactValue.Of(Percentage.Of(share, Rounding.HalfAwayFromZero));
}
