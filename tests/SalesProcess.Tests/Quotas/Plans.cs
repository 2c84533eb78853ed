using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Plans for tests, over mainland China's calendar unless they say otherwise.</summary>
internal static class Plans
{
    public static YearMonth October { get; } = new(2026, 10);

    /// <summary>The built-in policy with weeks that start on a given day.</summary>
    public static PolicyEdition WeeksFrom(IsoDayOfWeek day) => FromDay[(int)day - 1];

    public static QuotaPlan<Money> Of(YearMonth month, decimal yuan, PolicyEdition? policy = null) =>
        Of(month, Money.Of(yuan, Currency.Cny), policy);

    public static QuotaPlan<TMeasure> Of<TMeasure>(
        YearMonth month,
        TMeasure target,
        PolicyEdition? policy = null,
        WorkingCalendar? calendar = null
    )
        where TMeasure : struct, IMeasure<TMeasure> => Ask(month, target, policy, calendar).Accepted();

    public static Decision<QuotaPlan<TMeasure>> Ask<TMeasure>(
        YearMonth month,
        TMeasure target,
        PolicyEdition? policy = null,
        WorkingCalendar? calendar = null
    )
        where TMeasure : struct, IMeasure<TMeasure> =>
        QuotaPlan.ForMonth(
            month,
            target,
            calendar ?? WorkingCalendar.MainlandChina,
            policy ?? Policy.BuiltIn
        );

    /// <summary>The days with a share, as <c>08 16666.67 16666.67</c>: day, share and running total.</summary>
    public static string Shares<TMeasure>(QuotaPlan<TMeasure> plan)
        where TMeasure : struct, IMeasure<TMeasure> =>
        string.Join(
            '\n',
            plan.ToRows(Language.English)
                .Where(row => row.Amount != 0)
                .Select(row => FormattableString.Invariant($"{row.Date:dd} {row.Amount} {row.RunningTotal}"))
        );

    /// <summary>The weeks, as <c>05-11 3 50000.00</c>: first and last day, working days and target.</summary>
    public static string[] Weeks<TMeasure>(QuotaPlan<TMeasure> plan)
        where TMeasure : struct, IMeasure<TMeasure> =>
        [
            .. plan.Weeks.Select(week =>
                FormattableString.Invariant(
                    $"{week.Segment.Start.Day:00}-{week.Segment.End.Day:00} {week.WorkingDays} {week.Amount}"
                )
            ),
        ];

    private static readonly string[] DayNames =
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];

    private static readonly PolicyEdition[] FromDay =
    [
        .. DayNames.Select(day => Policy.With(("quotas.week-starts-on", $"\"{day}\""))),
    ];
}
