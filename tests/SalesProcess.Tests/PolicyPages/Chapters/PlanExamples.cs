using System.Globalization;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on plans with weights, of years and by the week.</summary>
internal static class PlanExamples
{
    private static readonly WorkingCalendar EveryDay = new(
        new BilingualText("Open every day", "天天营业"),
        new DateInterval(new LocalDate(2007, 1, 1), new LocalDate(2027, 12, 31)),
        [],
        []
    );

    public static Example[] All { get; } =
    [
        new(
            "weighted-plan",
            ["Month", "Target", "Open", "Weekday factors", "Event days", "Event factor", "Date"],
            ["Weight", "Weight of the month", "Share", "Due by then", "Weeks", "Sum of days", "Refusal"],
            Weighted
        ),
        new(
            "bounded-plan",
            ["Month", "Target", "Held", "At least", "At most", "Date"],
            ["Share", "Sum of days", "Does not fit", "Refusal"],
            Bounded
        ),
        new(
            "lot-plan",
            ["Month", "Target", "Lot", "Rest", "Held", "At least", "At most", "Date"],
            ["Share", "Sum of days", "Does not fit", "Refusal"],
            InLots
        ),
        new(
            "year-plan",
            ["Year", "Target", "By", "Month weights"],
            ["Months", "Quarters", "Sum of months", "Calendar", "Missing to 100 %", "Refusal"],
            Year
        ),
        new(
            "week-only-plan",
            ["Month", "Target"],
            ["Working days", "Weeks", "Sum of weeks", "Refusal"],
            WeekOnly
        ),
    ];

    private static IReadOnlyDictionary<string, string> Weighted(Row row)
    {
        DateInterval days = row.Month("Month").ToDateInterval();
        WorkingCalendar calendar = row.Find("Open") == "every day" ? EveryDay : WorkingCalendar.MainlandChina;
        Decision<QuotaPlan<Money>> decision = DayWeights
            .OfOpenDays(days, calendar)
            .Map(open => open.Times(DayWeights.OfWeekdays(days, Factors(row))).Times(Event(row, days)))
            .Then(weights =>
                QuotaPlan.ForMonth(row.Month("Month"), row.Money("Target"), calendar, weights, row.Policy)
            );
        return Example.Of(
            decision,
            (plan, _) =>
            {
                LocalDate date = row.Find("Date") is null ? plan.Days[0].Date : row.Date("Date");
                return new Dictionary<string, string>
                {
                    ["Weight"] = plan.On(date).Weight,
                    ["Weight of the month"] = SumOfWeights(plan.Weights),
                    ["Share"] = Show(plan.On(date).Amount),
                    ["Due by then"] = Show(plan.On(date).RunningTotal),
                    ["Weeks"] = string.Join(" + ", plan.Weeks.Select(week => Show(week.Amount))),
                    ["Sum of days"] = Show(
                        plan.Days.Aggregate(default(Money), (sum, day) => sum + day.Amount)
                    ),
                };
            }
        );
    }

    private static IReadOnlyDictionary<string, string> Bounded(Row row)
    {
        DayBound<Money>[] bounds =
        [
            .. Amounts(row, "Held").Select(day => DayBound.Held(day.Date, day.Amount)),
            .. Amounts(row, "At least").Select(day => new DayBound<Money>(day.Date, Least: day.Amount)),
            .. Amounts(row, "At most").Select(day => new DayBound<Money>(day.Date, Most: day.Amount)),
        ];
        Decision<QuotaPlan<Money>> decision = QuotaPlan.ForMonth(
            row.Month("Month"),
            row.Money("Target"),
            WorkingCalendar.MainlandChina,
            bounds.ToValueList(),
            row.Policy
        );
        return decision.Match<IReadOnlyDictionary<string, string>>(
            (plan, _) =>
                new Dictionary<string, string>
                {
                    ["Share"] = Show(plan.On(row.Date("Date")).Amount),
                    ["Sum of days"] = Show(
                        plan.Days.Aggregate(default(Money), (sum, day) => sum + day.Amount)
                    ),
                },
            refusal => new Dictionary<string, string>(Example.Refused(refusal))
            {
                ["Does not fit"] = refusal.Reasons[0].FindFact("gap") is { } gap ? Show(gap.As<Money>()) : "",
            }
        );
    }

    private static IReadOnlyDictionary<string, string> InLots(Row row)
    {
        DayBound<Quantity>[] bounds =
        [
            .. Pieces(row, "Held").Select(day => DayBound.Held(day.Date, day.Amount)),
            .. Pieces(row, "At least").Select(day => new DayBound<Quantity>(day.Date, Least: day.Amount)),
            .. Pieces(row, "At most").Select(day => new DayBound<Quantity>(day.Date, Most: day.Amount)),
        ];
        Decision<QuotaPlan<Quantity>> decision = QuotaPlan.ForMonth(
            row.Month("Month"),
            row.Quantity("Target"),
            WorkingCalendar.MainlandChina,
            bounds.ToValueList(),
            new DayLots<Quantity>(row.Quantity("Lot"), RestOf(row)),
            row.Policy
        );
        return decision.Match<IReadOnlyDictionary<string, string>>(
            (plan, _) =>
                new Dictionary<string, string>
                {
                    ["Share"] = plan.On(row.Date("Date")).Amount.ToString("N", CultureInfo.InvariantCulture),
                    ["Sum of days"] = plan
                        .Days.Aggregate(default(Quantity), (sum, day) => sum + day.Amount)
                        .ToString("N", CultureInfo.InvariantCulture),
                },
            refusal => new Dictionary<string, string>(Example.Refused(refusal))
            {
                ["Does not fit"] = refusal.Reasons[0].FindFact("gap") is { } gap
                    ? gap.As<Quantity>().ToString("N", CultureInfo.InvariantCulture)
                    : "",
            }
        );
    }

    private static LotRest RestOf(Row row) =>
        row.Text("Rest") switch
        {
            "last" => LotRest.Last,
            "largest-share" => LotRest.LargestShare,
            "separate" => LotRest.Separate,
            string other => throw new FormatException(
                $"'{other}' says nothing of the rest: last, largest-share, separate."
            ),
        };

    private static IEnumerable<(LocalDate Date, Quantity Amount)> Pieces(Row row, string column) =>
        Amounts(row, column).Select(day => (day.Date, Quantity.Pieces((long)day.Amount.Amount)));

    private static IEnumerable<(LocalDate Date, Money Amount)> Amounts(Row row, string column) =>
        row.List(column)
            .Select(text => text.Split(' '))
            .Select(parts =>
                (
                    NodaTime.Text.LocalDatePattern.Iso.Parse(parts[0]).GetValueOrThrow(),
                    Money.Parse($"CNY {parts[1]}.00")
                )
            );

    private static IReadOnlyDictionary<string, string> Year(Row row)
    {
        Decision<YearPlan<Money>> decision = YearPlan.ForYear(
            row.Whole("Year"),
            row.Money("Target"),
            By(row),
            WorkingCalendar.MainlandChina,
            row.Policy
        );
        return decision.Match<IReadOnlyDictionary<string, string>>(
            (plan, _) =>
                new Dictionary<string, string>
                {
                    ["Months"] = string.Join(", ", plan.Months.Select(month => Plain(month.Amount))),
                    ["Quarters"] = string.Join(" + ", plan.Quarters.Select(Plain)),
                    ["Sum of months"] = Show(
                        plan.Months.Aggregate(default(Money), (sum, month) => sum + month.Amount)
                    ),
                    ["Calendar"] = plan.IsProvisional ? "provisional" : "official",
                },
            refusal => new Dictionary<string, string>(Example.Refused(refusal))
            {
                ["Missing to 100 %"] = refusal.Reasons[0].FindFact("gap")?.Text ?? "",
            }
        );
    }

    private static IReadOnlyDictionary<string, string> WeekOnly(Row row) =>
        Example.Of(
            WeekOnlyPlan.ForMonth(
                row.Month("Month"),
                row.Quantity("Target"),
                WorkingCalendar.MainlandChina,
                row.Policy
            ),
            (plan, _) =>
                new Dictionary<string, string>
                {
                    ["Working days"] = string.Join(" + ", plan.Weeks.Select(week => week.WorkingDays)),
                    ["Weeks"] = string.Join(" + ", plan.Weeks.Select(week => week.Amount.Count)),
                    ["Sum of weeks"] = plan
                        .Weeks.Aggregate(default(Quantity), (sum, week) => sum + week.Amount)
                        .ToString("N", CultureInfo.InvariantCulture),
                }
        );

    private static YearSplit By(Row row) =>
        row.Text("By") switch
        {
            "working days" => YearSplit.ByWorkingDays,
            "equal" => YearSplit.Equal,
            "weights" => YearSplit.ByMonthWeights(Twelve(row, Ratio.Parse)),
            "percentages" => YearSplit.ByPercentages(Twelve(row, Percentage.Parse)),
            string other => throw new FormatException(
                $"'{other}' is no way to split a year: working days, equal, weights, percentages."
            ),
        };

    /// <summary>Reads twelve numbers, or one that stands for each of twelve.</summary>
    private static ValueList<T> Twelve<T>(Row row, Func<string, T> read)
    {
        T[] given = [.. row.List("Month weights").Select(read)];
        return given.Length == 1 ? Enumerable.Repeat(given[0], 12).ToValueList() : given.ToValueList();
    }

    private static ValueList<WeekdayFactor> Factors(Row row) =>
        row.List("Weekday factors")
            .Select(text => text.Split(' '))
            .Select(parts => new WeekdayFactor(Enum.Parse<IsoDayOfWeek>(parts[0]), Ratio.Parse(parts[1])))
            .ToValueList();

    private static DayWeights Event(Row row, DateInterval days)
    {
        if (row.Find("Event days") is not { } named)
        {
            return DayWeights.Even(days);
        }

        LocalDate[] dates =
        [
            .. named
                .Split("..")
                .Select(date => NodaTime.Text.LocalDatePattern.Iso.Parse(date).GetValueOrThrow()),
        ];
        return DayWeights.OfEvent(
            days,
            new(new("event", "活动"), dates[0], dates[^1], Ratio.Parse(row.Text("Event factor")))
        );
    }

    private static string SumOfWeights(DayWeights weights) =>
        weights
            .Days.Select(date =>
                weights.TryGetRatio(date, out Ratio weight) ? weight : throw new FormatException()
            )
            .Aggregate(Ratio.Zero, (sum, weight) => sum + weight)
            .ToString();

    private static string Plain(Money amount) => amount.Amount.ToString("N2", CultureInfo.InvariantCulture);

    private static string Show(Money amount) => amount.ToString("N", CultureInfo.InvariantCulture);
}
