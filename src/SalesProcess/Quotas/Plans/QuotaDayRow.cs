using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>One day of a plan as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Date">The day.</param>
/// <param name="Week">The place of its week in the month, from 1.</param>
/// <param name="KindCode">What the day is, as a stable name: <c>working-day</c>, <c>weekend</c>, <c>holiday</c>,
/// <c>make-up-workday</c> or <c>part-day</c>.</param>
/// <param name="Day">What the day is called, in the language asked for, such as the name of a holiday.</param>
/// <param name="IsWorked">Whether any work is planned.</param>
/// <param name="Amount">The target of the day, as people write it.</param>
/// <param name="RunningTotal">The target to the end of the day, as people write it.</param>
/// <param name="Unit">The currency or unit of the amounts.</param>
/// <param name="IsProvisional">Whether the calendar of the month is not announced yet.</param>
/// <param name="Weight">The weight of the day, as an exact fraction or whole number.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record QuotaDayRow(
    DateOnly Date,
    int Week,
    string KindCode,
    string Day,
    bool IsWorked,
    decimal Amount,
    decimal RunningTotal,
    string Unit,
    bool IsProvisional,
    string Weight
)
{
    internal static QuotaDayRow Of<TMeasure>(
        QuotaDay<TMeasure> day,
        QuotaWeek<TMeasure> week,
        bool isProvisional,
        Language language
    )
        where TMeasure : struct, IMeasure<TMeasure> =>
        new(
            day.Date.ToDateOnly(),
            week.Segment.Number,
            Kebab.Of(day.Day.Kind),
            day.Day.Label.In(language),
            day.Day.IsWorked,
            QuotaFacts.InWholes(day.Amount),
            QuotaFacts.InWholes(day.RunningTotal),
            day.Amount.UnitCode,
            isProvisional,
            day.Weight
        );

    /// <summary>Answers date, amount and unit.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd}: {Amount} {Unit}");
}
