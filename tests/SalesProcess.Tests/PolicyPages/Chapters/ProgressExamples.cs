using System.Globalization;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the progress page.</summary>
internal static class ProgressExamples
{
    public static Example[] All { get; } =
    [
        new(
            "progress",
            ["Month", "Target", "Stretch", "Actual", "As of"],
            [
                "State",
                "Pace",
                "Result",
                "Expected",
                "Gap",
                "Attainment",
                "Run rate",
                "Landing",
                "Required",
                "Required to base",
                "By calendar days",
                "Between dates",
                "Stretch expected",
                "Stretch pace",
                "Refusal",
            ],
            row =>
                row.Text("Target").StartsWith("CNY", StringComparison.Ordinal)
                    ? Progress(row, name => row.Money(name))
                    : Progress(row, name => row.Quantity(name))
        ),
        new(
            "week-progress",
            ["Post", "Month", "Target", "Sold", "As of"],
            ["From", "To", "Week target", "Actual", "Gap", "Attainment", "Refusal"],
            WeekProgressOf
        ),
        new(
            "replan",
            ["Month", "Target", "Actual", "As of", "Catch-up", "When ahead"],
            ["Gap", "First days", "Sum", "Uncovered", "Changed days", "Refusal"],
            row =>
                row.Text("Target").StartsWith("CNY", StringComparison.Ordinal)
                    ? Replan(row, name => row.Money(name))
                    : Replan(row, name => row.Quantity(name))
        ),
    ];

    private static IReadOnlyDictionary<string, string> Progress<T>(Row row, Func<string, T> read)
        where T : struct, IMeasure<T> =>
        Example.Of(
            QuotaProgress.AsOf(
                Plan(row, read("Target")),
                read("Actual"),
                row.Date("As of"),
                row.Policy,
                row.Find("Stretch") is null ? null : read("Stretch")
            ),
            (progress, _) =>
            {
                QuotaProgressRow flat = progress.ToRow(Language.English);
                var running = progress as QuotaProgress<T>.Running;
                return new Dictionary<string, string>
                {
                    ["State"] = flat.StateCode,
                    ["Pace"] = flat.PaceCode,
                    ["Result"] = flat.ResultCode,
                    ["Expected"] = Show(progress.Expected),
                    ["Gap"] = Show(progress.Gap),
                    ["Attainment"] = Percent(flat.AttainmentPercent),
                    ["Run rate"] = running is null ? "" : Show(running.RunRate.Rounded),
                    ["Landing"] = running is null ? "" : Show(running.Landing.Rounded),
                    ["Required"] = progress.Match(
                        before => Show(before.RequiredRate.Rounded),
                        now => Show(now.RequiredRate.Rounded),
                        _ => ""
                    ),
                    ["Required to base"] = running?.RequiredToBase?.ToString() ?? "",
                    ["By calendar days"] = Show(progress.ByCalendar.Expected),
                    ["Between dates"] = Show(progress.ByCalendar.ExpectedBetweenDates),
                    ["Stretch expected"] = progress.Stretch is { } line ? Show(line.Expected) : "",
                    ["Stretch pace"] = progress.Stretch?.ToRow(Language.English).PaceCode ?? "",
                };
            }
        );

    private static IReadOnlyDictionary<string, string> WeekProgressOf(Row row)
    {
        var month = row.Month("Month");
        ValueList<DayActual<Money>> sold = row.List("Sold")
            .Select(item => item.Split(':', StringSplitOptions.TrimEntries))
            .Select(item => new DayActual<Money>(
                month.OnDayOfMonth(int.Parse(item[0], CultureInfo.InvariantCulture)),
                Money.Parse($"CNY {item[1]}")
            ))
            .ToValueList();
        return Example.Of(
            WeekProgress.AsOf(
                [new PostActuals<Money>(row.Text("Post"), Plan(row, row.Money("Target")), sold)],
                row.Date("As of")
            ),
            (table, _) =>
            {
                PostProgress<Money> post = table.Posts[0];
                return new Dictionary<string, string>
                {
                    ["From"] = FactValue.Of(post.Week.Start).Text,
                    ["To"] = FactValue.Of(post.Week.End).Text,
                    ["Week target"] = Show(post.Target),
                    ["Actual"] = Show(post.Actual),
                    ["Gap"] = Show(post.Gap),
                    ["Attainment"] = Percent(post.ToRow().AttainmentPercent),
                };
            }
        );
    }

    private static IReadOnlyDictionary<string, string> Replan<T>(Row row, Func<string, T> read)
        where T : struct, IMeasure<T>
    {
        QuotaPlan<T> plan = Plan(row, read("Target"));
        return Example.Of(
            row.Find("Catch-up") is null
                ? QuotaReplan.AsOf(plan, read("Actual"), row.Date("As of"), row.Policy)
                : QuotaReplan.WhatIf(plan, read("Actual"), row.Date("As of"), Rule(row)),
            (replan, _) =>
                new Dictionary<string, string>
                {
                    ["Gap"] = Show(replan.Gap),
                    ["First days"] = string.Join(
                        " + ",
                        replan.Days.Where(day => day.Day.IsWorked).Take(6).Select(day => Show(day.Amount))
                    ),
                    ["Sum"] = Show(replan.Days.Aggregate(replan.Actual, (sum, day) => sum + day.Amount)),
                    ["Uncovered"] = Show(replan.Uncovered),
                    ["Changed days"] = replan
                        .Days.Count(day => day.CatchUp.Units != 0)
                        .ToString(CultureInfo.InvariantCulture),
                }
        );
    }

    private static CatchUpRule Rule(Row row) =>
        row.Text("Catch-up").Split(' ') switch
        {
            ["no-catch-up"] => CatchUpRule.None,
            ["over-the-rest"] => CatchUpRule.OverTheRest,
            ["within-the-week"] => CatchUpRule.WithinTheWeek,
            ["over-next-days", var days] => CatchUpRule.OverNextDays(
                int.Parse(days, CultureInfo.InvariantCulture)
            ),
            ["under-a-cap", var percent] => CatchUpRule.UnderACap(
                int.Parse(percent.TrimEnd('%'), CultureInfo.InvariantCulture)
            ),
            _ => throw new FormatException($"'{row.Text("Catch-up")}' is no way to catch up."),
        } with
        {
            WhenAhead = row.Find("When ahead") switch
            {
                null or "keep-the-plan" => WhenAhead.KeepThePlan,
                "lower-the-rest" => WhenAhead.LowerTheRest,
                var other => throw new FormatException($"'{other}' is nothing that a lead does."),
            },
        };

    private static QuotaPlan<T> Plan<T>(Row row, T target)
        where T : struct, IMeasure<T> =>
        QuotaPlan
            .ForMonth(row.Month("Month"), target, WorkingCalendar.MainlandChina, row.Policy)
            .Match((plan, _) => plan, refusal => throw new InvalidOperationException(refusal.ToString()));

    private static string Percent(decimal? percent) =>
        percent is { } known ? known.ToString("0.00", CultureInfo.InvariantCulture) + "%" : "";

    private static string Show<T>(T amount)
        where T : struct, IMeasure<T> => amount.ToString("N", CultureInfo.InvariantCulture);
}
