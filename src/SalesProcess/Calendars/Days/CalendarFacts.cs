using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Calendars;

/// <summary>The facts that calendars decide by, each worded once.</summary>
internal static class CalendarFacts
{
    internal static Fact Calendar(BilingualText name) =>
        Fact.Named("calendar", name.English, new("calendar", "日历"), name);

    internal static Fact First(LocalDate date) => new("first", FactValue.Of(date), new("first day", "首日"));

    internal static Fact Last(LocalDate date) => new("last", FactValue.Of(date), new("last day", "末日"));

    internal static Fact Month(YearMonth month) => new("month", FactValue.Of(month), new("month", "月份"));

    internal static Fact Date(LocalDate date) => new("date", FactValue.Of(date), new("date", "日期"));

    internal static Fact Status(CalendarStatus status) =>
        Fact.Named("status", Kebab.Of(status), new("status", "状态"), CalendarLabels.Of(status));

    internal static Fact Found(int days) =>
        new("found", FactValue.Of(days), new("working days found", "找到的工作日数"));

    internal static Fact Convention(RollConvention convention) =>
        Fact.Named(
            "convention",
            Kebab.Of(convention),
            new("convention", "调整规则"),
            CalendarLabels.Of(convention)
        );

    internal static Fact Ends(IntervalEnds ends) =>
        Fact.Named("ends", Kebab.Of(ends), new("ends", "首尾日"), CalendarLabels.Of(ends));

    internal static RefusalReason Unknown(WorkingCalendar calendar, YearMonth month) =>
        Refuse(CalendarRefusals.OutsideRange, calendar, Month(month));

    internal static RefusalReason Unknown(WorkingCalendar calendar, LocalDate date) =>
        Refuse(CalendarRefusals.DateOutsideRange, calendar, Date(date));

    internal static RefusalReason Refuse(
        RefusalRule rule,
        WorkingCalendar calendar,
        params ReadOnlySpan<Fact> facts
    ) =>
        rule.Because(
            clause: null,
            [Calendar(calendar.Name), First(calendar.Range.Start), Last(calendar.Range.End), .. facts]
        );

    /// <summary>Everything that tells which of the days are worked: the days off, the special days, who says so.</summary>
    internal static IEnumerable<Fact> Days(IReadOnlyCollection<CalendarDay> days) =>
        [
            new(
                "days-off-by-weekday",
                FactValue.OfList(days.Where(day => day.Kind == DayKind.Weekend).Select(day => day.Date)),
                new("weekend days off", "周末休息的日期")
            ),
            .. days.Where(day => day.IsSpecial).SelectMany(Special),
            .. days.Where(day => day.IsSpecial)
                .GroupBy(day => (day.Layer, day.Source))
                .Select(said => new Fact(
                    "said-by",
                    FactValue.OfList(said.Select(day => day.Date)),
                    By(said.Key.Layer!, said.Key.Source)
                )),
        ];

    private static IEnumerable<Fact> Special(CalendarDay day)
    {
        yield return new(Kebab.Of(day.Kind), FactValue.Of(day.Date), day.Label);
        if (day.Kind == DayKind.PartDay)
        {
            yield return new("part-day-weight", FactValue.Of(day.Weight), new("its weight", "其权重"));
        }
    }

    private static BilingualText By(BilingualText layer, BilingualText? source) =>
        source is null
            ? new($"by {layer.English}", $"依据{layer.Chinese}")
            : new($"by {layer.English}, {source.English}", $"依据{layer.Chinese}，{source.Chinese}");
}
