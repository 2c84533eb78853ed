using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>One day of one member of a team plan as a flat row of plain values, for reports, grids and
/// spreadsheets.</summary>
/// <param name="Member">The identifier of the member.</param>
/// <param name="Date">The day.</param>
/// <param name="Week">The place of its week in the month, from 1.</param>
/// <param name="KindCode">What the day is, as a stable name: <c>working-day</c>, <c>weekend</c>, <c>holiday</c>,
/// <c>make-up-workday</c> or <c>part-day</c>.</param>
/// <param name="Day">What the day is called, in the language asked for, such as the name of a holiday.</param>
/// <param name="IsWorked">Whether any work is planned.</param>
/// <param name="Amount">The target of the member on the day, as people write it.</param>
/// <param name="RunningTotal">The target of the member to the end of the day, as people write it.</param>
/// <param name="Unit">The currency or unit of the amounts.</param>
/// <param name="IsProvisional">Whether the calendar of the month is not announced yet.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TeamPlanRow(
    string Member,
    DateOnly Date,
    int Week,
    string KindCode,
    string Day,
    bool IsWorked,
    decimal Amount,
    decimal RunningTotal,
    string Unit,
    bool IsProvisional
)
{
    internal static TeamPlanRow Of<TMeasure>(
        TeamPlan<TMeasure> plan,
        MemberPlan<TMeasure> member,
        QuotaDay<TMeasure> day,
        Language language
    )
        where TMeasure : struct, IMeasure<TMeasure> =>
        new(
            member.Member.Id,
            day.Date.ToDateOnly(),
            plan.Team.WeekOf(day.Date).Segment.Number,
            Kebab.Of(day.Day.Kind),
            day.Day.Label.In(language),
            day.Day.IsWorked,
            QuotaFacts.InWholes(day.Amount),
            QuotaFacts.InWholes(day.RunningTotal),
            day.Amount.UnitCode,
            plan.Team.IsProvisional
        );

    /// <summary>Answers member, date, amount and unit.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Member}, {Date:yyyy-MM-dd}: {Amount} {Unit}");
}
