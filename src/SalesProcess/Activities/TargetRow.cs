using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>One target of an assessment as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="TargetCode">The stable name of the target.</param>
/// <param name="Target">What the target is called, in the language asked for.</param>
/// <param name="ActivityCode">The stable name of the activity.</param>
/// <param name="Activity">What the activity is called.</param>
/// <param name="PeriodCode">The stable name of the period: <c>morning</c>, <c>afternoon</c>, <c>day</c>,
/// <c>week</c> or <c>month</c>.</param>
/// <param name="Period">What the period is called.</param>
/// <param name="From">The first day of the period.</param>
/// <param name="To">The last day of the period, included.</param>
/// <param name="Done">What was done, with evidence or without.</param>
/// <param name="Counted">What of it counts.</param>
/// <param name="Least">The least that meets the target, this count included.</param>
/// <param name="Most">The upper end, this count included; null where none is given.</param>
/// <param name="IsCapped">Whether a count above the upper end misses the target.</param>
/// <param name="Shortfall">What is missing to the least.</param>
/// <param name="Excess">What is above a cap.</param>
/// <param name="IsMet">Whether the target is met.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TargetRow(
    string TargetCode,
    string Target,
    string ActivityCode,
    string Activity,
    string PeriodCode,
    string Period,
    DateOnly From,
    DateOnly To,
    long Done,
    long Counted,
    long Least,
    long? Most,
    bool IsCapped,
    long Shortfall,
    long Excess,
    bool IsMet,
    string Clause
)
{
    internal static TargetRow Of(TargetResult result, Language language)
    {
        ActivityTarget target = result.Target;
        return new(
            target.Id,
            target.Label.In(language),
            target.Activity.Name,
            target.Activity.Label.In(language),
            Kebab.Of(target.Period),
            ActivityLabels.Of(target.Period).In(language),
            result.From.ToDateOnly(),
            result.To.ToDateOnly(),
            result.Done,
            result.Counted,
            target.Least,
            target.Most,
            target.IsCapped,
            result.Shortfall,
            result.Excess,
            result.IsMet,
            target.Clause.ToString()
        );
    }

    /// <summary>Answers target, count and least.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{TargetCode}: {Counted} of {Least}");
}
