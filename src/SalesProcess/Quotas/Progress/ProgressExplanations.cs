using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Explains progress: one step a figure, each with its formula.</summary>
internal static class ProgressExplanations
{
    internal static Explanation Of<TMeasure>(
        QuotaStanding<TMeasure> standing,
        QuotaProgress<TMeasure> progress,
        ValueList<PolicyReading> readings
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string closed = FactValue.Of(progress.LastClosedDay).Text;
        return new Explanation
        {
            Decision = "quotas.progress",
            Question = new(
                $"Where does the target of {Show(progress.Target)} stand at the end of {closed}?",
                $"截至{closed}，目标{Show(progress.Target)}完成得如何？"
            ),
            Answer = Answer(progress),
            Outcome = FactValue.Of(Code(progress)),
            Clauses =
            [
                QuotaFacts.CoreClause,
                QuotaFacts.GapClause,
                QuotaFacts.TaskClause,
                QuotaFacts.ForecastClause,
                QuotaFacts.PaceClause,
            ],
            Facts =
            [
                QuotaFacts.Target(progress.Target),
                QuotaFacts.Month(progress.Plan.Month),
                QuotaFacts.Edition(
                    progress.Plan.EditionLabel,
                    new("edition of the plan", "计划所依政策版本")
                ),
                QuotaFacts.Calendar(progress.Plan.Calendar),
                QuotaFacts.Status(progress.Plan.Calendar),
                new(
                    "weights",
                    FactValue.OfList(QuotaStanding<TMeasure>.WeightsOf(progress.Plan)),
                    new("weight of each day", "各日权重")
                ),
                QuotaFacts.LastClosedDay(progress.LastClosedDay),
                QuotaFacts.Due(progress.Expected),
                QuotaFacts.Actual(progress.Actual),
                .. standing.ByDay is { } days ? ByDay(days) : [],
            ],
            Readings = readings,
            Steps =
            [
                .. Figures(progress),
                .. progress.Stretch is { } stretch
                    ? [OfStretch(standing, stretch, readings)]
                    : Array.Empty<Explanation>(),
            ],
        };
    }

    /// <summary>The answer as a code: the state, or where it has one, the pace.</summary>
    internal static string Code<TMeasure>(QuotaProgress<TMeasure> progress)
        where TMeasure : struct, IMeasure<TMeasure> =>
        progress.Match(
            before => before.StateCode,
            running => $"running, {Kebab.Of(running.Pace)}",
            closed => $"closed, {Kebab.Of(closed.Pace)}"
        );

    /// <summary>A share in percent with two decimals, rounded a half away from zero.</summary>
    internal static decimal Percent(Ratio share) => share.InPercent();

    private static Explanation OfStretch<TMeasure>(
        QuotaStanding<TMeasure> standing,
        QuotaProgress<TMeasure> stretch,
        ValueList<PolicyReading> readings
    )
        where TMeasure : struct, IMeasure<TMeasure> =>
        Of(standing, stretch, readings) with
        {
            Decision = "quotas.stretch-progress",
        };

    private static BilingualText Answer<TMeasure>(QuotaProgress<TMeasure> progress)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string percent = progress.Attainment is { } share
            ? Percent(share).ToString("0.00", CultureInfo.InvariantCulture) + "%"
            : "-";
        BilingualText result = QuotaProgressLabels.Of(progress.Result);
        return progress.Match<BilingualText>(
            before =>
                new(
                    $"Not started; {Show(before.RequiredRate.Rounded)} a working day are required.",
                    $"尚未开始；每个工作日须完成{Show(before.RequiredRate.Rounded)}。"
                ),
            running =>
                new(
                    $"The target is {QuotaProgressLabels.Of(running.Pace).English}: {Show(progress.Actual)} sold, {Show(progress.Expected)} expected, "
                        + $"{percent} of the target. At this rate the month ends at {Show(running.Landing.Rounded)}; "
                        + $"{Show(running.RequiredRate.Rounded)} a working day are required.",
                    $"{QuotaProgressLabels.Of(running.Pace).Chinese}：实际{Show(progress.Actual)}，计划{Show(progress.Expected)}，"
                        + $"完成率{percent}。按此速度月末可达{Show(running.Landing.Rounded)}；"
                        + $"其后每个工作日须完成{Show(running.RequiredRate.Rounded)}。"
                ),
            closed =>
                new(
                    $"Closed, {result.English}: {Show(progress.Actual)} sold, {percent} of the target.",
                    $"已结束，{result.Chinese}：实际{Show(progress.Actual)}，完成率{percent}。"
                )
        );
    }

    private static IEnumerable<Explanation> Figures<TMeasure>(QuotaProgress<TMeasure> progress)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        yield return Figure(
            "gap",
            new("target less sold", "目标减实际"),
            FactValue.Of(progress.Gap),
            QuotaFacts.GapClause
        );
        yield return Figure(
            "variance",
            new("sold less expected", "实际减计划"),
            FactValue.Of(progress.Variance),
            QuotaFacts.PaceClause
        );
        yield return Figure(
            "result",
            new("sold against the target", "实际与目标相比"),
            FactValue.Of(Kebab.Of(progress.Result)),
            QuotaFacts.CoreClause
        );
        if (progress.Attainment is { } attainment)
        {
            yield return Figure(
                "attainment",
                new("sold / target", "实际÷目标"),
                FactValue.Of(attainment),
                QuotaFacts.TaskClause
            );
        }

        if (progress.PaceIndex is { } index)
        {
            yield return Figure(
                "pace-index",
                new("sold / expected", "实际÷计划"),
                FactValue.Of(index),
                QuotaFacts.PaceClause
            );
        }

        foreach ((string name, BilingualText formula, Ratio value) in Rates(progress))
        {
            yield return Figure(name, formula, FactValue.Of(value), QuotaFacts.ForecastClause);
        }

        yield return Figure(
            "expected-by-calendar",
            new(
                $"target x {progress.ByCalendar.Share}, all days of the calendar alike",
                $"目标×{progress.ByCalendar.Share}，日历各日同等计算"
            ),
            FactValue.Of(progress.ByCalendar.Expected),
            QuotaFacts.PaceClause
        );
    }

    private static IEnumerable<(string Name, BilingualText Formula, Ratio Value)> Rates<TMeasure>(
        QuotaProgress<TMeasure> progress
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        BilingualText required = new(
            $"what is missing / {progress.OpenWeight} open days, in smallest units",
            $"差距÷其后{progress.OpenWeight}个工作日（最小单位）"
        );
        if (progress is QuotaProgress<TMeasure>.NotStarted before)
        {
            yield return ("required-rate", required, before.RequiredRate.Units);
        }
        else if (progress is QuotaProgress<TMeasure>.Running running)
        {
            Ratio all = progress.ClosedWeight + progress.OpenWeight;
            yield return (
                "run-rate",
                new(
                    $"sold / {progress.ClosedWeight} closed days, in smallest units",
                    $"实际÷已过{progress.ClosedWeight}个工作日（最小单位）"
                ),
                running.RunRate.Units
            );
            yield return (
                "landing",
                new(
                    $"sold x {all} / {progress.ClosedWeight} days, in smallest units",
                    $"实际×{all}÷{progress.ClosedWeight}个工作日（最小单位）"
                ),
                running.Landing.Units
            );
            yield return ("required-rate", required, running.RequiredRate.Units);
            if (running.RequiredToBase is { } toBase)
            {
                yield return (
                    "required-to-base",
                    new($"required rate / (target / {all} days)", $"须达日均÷（目标÷{all}个工作日）"),
                    toBase
                );
            }
        }
    }

    private static Explanation Figure(string name, BilingualText formula, FactValue value, ClauseId clause) =>
        new()
        {
            Decision = $"quotas.progress.{name}",
            Question = formula,
            Answer = new($"{value}", $"{value}"),
            Outcome = value,
            Clauses = [clause],
        };

    private static IEnumerable<Fact> ByDay<TMeasure>(ValueList<DayActual<TMeasure>> days)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        yield return new(
            "actual-dates",
            FactValue.OfList(days.Select(day => day.Date)),
            new("days given", "已给出的日期")
        );
        yield return new(
            "actual-amounts",
            FactValue.OfList(days.Select(day => day.Amount)),
            new("sold on each of them", "各日实际数额")
        );
    }

    private static string Show<TMeasure>(TMeasure amount)
        where TMeasure : struct, IMeasure<TMeasure> => amount.ToString("N", null);
}
