using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The progress of one target as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="AsOf">The last closed day.</param>
/// <param name="StateCode">The state, as a stable name: <c>not-started</c>, <c>running</c> or <c>closed</c>.</param>
/// <param name="PaceCode">The pace, as a stable name: <c>ahead</c>, <c>on-plan</c> or <c>behind</c>; empty before the
/// start.</param>
/// <param name="Pace">What the pace is called, in the language asked for.</param>
/// <param name="ResultCode">The result, as a stable name: <c>below-target</c>, <c>reached</c> or <c>exceeded</c>.</param>
/// <param name="Result">What the result is called, in the language asked for.</param>
/// <param name="Target">The target, as people write it.</param>
/// <param name="Expected">What is expected to date, as people write it.</param>
/// <param name="Actual">What was sold to date, as people write it.</param>
/// <param name="Gap">Target less sold, as people write it.</param>
/// <param name="Variance">Sold less expected, as people write it.</param>
/// <param name="AttainmentPercent">Sold in percent of the target, two decimals; null for a target of zero.</param>
/// <param name="PaceIndexPercent">Sold in percent of what is expected, two decimals; null where nothing is.</param>
/// <param name="RunRate">Sold a working day, rounded, as people write it; null unless running.</param>
/// <param name="Landing">Where the month ends at this rate, rounded; null unless running.</param>
/// <param name="RequiredRate">What a working day must bring, rounded; null once closed.</param>
/// <param name="ExpectedByCalendar">What is expected if all days of the calendar count alike.</param>
/// <param name="Unit">The currency or unit of the amounts.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record QuotaProgressRow(
    DateOnly AsOf,
    string StateCode,
    string PaceCode,
    string Pace,
    string ResultCode,
    string Result,
    decimal Target,
    decimal Expected,
    decimal Actual,
    decimal Gap,
    decimal Variance,
    decimal? AttainmentPercent,
    decimal? PaceIndexPercent,
    decimal? RunRate,
    decimal? Landing,
    decimal? RequiredRate,
    decimal ExpectedByCalendar,
    string Unit
)
{
    internal static QuotaProgressRow Of<TMeasure>(QuotaProgress<TMeasure> progress, Language language)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        QuotaPace? pace = progress.Match<QuotaPace?>(_ => null, running => running.Pace, done => done.Pace);
        var running = progress as QuotaProgress<TMeasure>.Running;
        return new(
            progress.LastClosedDay.ToDateOnly(),
            progress.StateCode,
            pace is { } code ? Kebab.Of(code) : "",
            pace is { } known ? QuotaProgressLabels.Of(known).In(language) : "",
            Kebab.Of(progress.Result),
            QuotaProgressLabels.Of(progress.Result).In(language),
            QuotaFacts.InWholes(progress.Target),
            QuotaFacts.InWholes(progress.Expected),
            QuotaFacts.InWholes(progress.Actual),
            QuotaFacts.InWholes(progress.Gap),
            QuotaFacts.InWholes(progress.Variance),
            InPercent(progress.Attainment),
            InPercent(progress.PaceIndex),
            InWholes(running?.RunRate),
            InWholes(running?.Landing),
            InWholes(
                progress.Match<ExactAmount<TMeasure>?>(
                    before => before.RequiredRate,
                    now => now.RequiredRate,
                    _ => null
                )
            ),
            QuotaFacts.InWholes(progress.ByCalendar.Expected),
            progress.Target.UnitCode
        );
    }

    /// <summary>Answers date, sold, target and unit.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{AsOf:yyyy-MM-dd}: {Actual} of {Target} {Unit}");

    private static decimal? InPercent(Ratio? share) =>
        share is { } known ? ProgressExplanations.Percent(known) : null;

    private static decimal? InWholes<TMeasure>(ExactAmount<TMeasure>? amount)
        where TMeasure : struct, IMeasure<TMeasure> =>
        amount is null ? null : QuotaFacts.InWholes(amount.Rounded);
}
