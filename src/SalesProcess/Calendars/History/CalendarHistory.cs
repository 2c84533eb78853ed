using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>A calendar notice by notice: what was known of it on an earlier date.</summary>
/// <remarks>
/// <para>
/// Days have two dates: their own, and the one on which people learnt what they are. A plan that was made before the
/// notice of 27 January 2020 rightly had a working day on the 31st.
/// </para>
/// <para>Immutable; safe to share between threads. Two histories are equal if they are the same object.</para>
/// </remarks>
public sealed class CalendarHistory
{
    private static readonly IsoDayOfWeek[] Weekend = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];
    private readonly ValueList<SpecialDay> statutory;
    private readonly LocalDate first;

    internal CalendarHistory(
        BilingualText name,
        ValueList<CalendarNotice> notices,
        ValueList<SpecialDay> statutory
    )
    {
        Name = name;
        Notices = notices;
        this.statutory = statutory;
        first = new LocalDate(notices[0].Year, 1, 1);
    }

    /// <summary>
    /// Mainland China by the State Council's notices for 2007 to 2026, with the second notices of 2015, 2019 and 2020.
    /// </summary>
    public static CalendarHistory MainlandChina { get; } = MainlandChinaData.Load();

    /// <summary>What the calendar is called.</summary>
    public BilingualText Name { get; }

    /// <summary>The notices, in the order in which they became known.</summary>
    public ValueList<CalendarNotice> Notices { get; }

    /// <summary>Makes the calendar as it was known on a date.</summary>
    /// <param name="date">The date; what became known on it counts.</param>
    /// <returns>
    /// A calendar from the first year to the year after the last that was announced by then; a refusal before the
    /// first notice. The year after has the days of the law only, as the law stood when the year before it was
    /// announced; it is provisional, and so is the December before it, which the next notice can still change.
    /// </returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    /// <example><c>CalendarHistory.MainlandChina.AsKnownOn(new LocalDate(2020, 1, 20))</c> works on 2020-01-31.</example>
    public Decision<WorkingCalendar> AsKnownOn(LocalDate date)
    {
        CalendarNotice[] known = [.. Notices.Where(notice => notice.KnownSince <= date)];
        if (known.Length == 0)
        {
            return Decision.Refuse<WorkingCalendar>(
                CalendarRefusals.NotKnownYet.Because(
                    clause: null,
                    CalendarFacts.Calendar(Name),
                    CalendarFacts.Date(date),
                    new Fact("first", FactValue.Of(Notices[0].KnownSince), new("first known", "最早已知日"))
                )
            );
        }

        string text = FactValue.Of(date).Text;
        int announced = known.Max(notice => notice.Year);
        var provisionalFrom = new LocalDate(announced, 12, 1);
        WorkingCalendar calendar = Make(
            new($"{Name.English} as known on {text}", $"{Name.Chinese}（截至{text}所知）"),
            known,
            announced,
            provisionalFrom
        );
        return Decision.Accept(calendar, Explain(date, known, calendar, provisionalFrom));
    }

    /// <summary>The calendar by all notices; every announced year counts as sure.</summary>
    internal WorkingCalendar AsLastKnown()
    {
        int announced = Notices.Max(notice => notice.Year);
        return Make(Name, Notices, announced, provisionalFrom: new LocalDate(announced + 1, 1, 1));
    }

    private WorkingCalendar Make(
        BilingualText name,
        IEnumerable<CalendarNotice> known,
        int announced,
        LocalDate provisionalFrom
    )
    {
        var byDate = statutory.Where(day => day.Date.Year == announced + 1).ToDictionary(day => day.Date);
        foreach (SpecialDay day in known.SelectMany(notice => notice.SpecialDays))
        {
            byDate[day.Date] = day; // the later notice wins
        }

        return new WorkingCalendar(
            name,
            new DateInterval(first, new LocalDate(announced + 1, 12, 31)),
            Weekend,
            byDate.Values,
            provisionalFrom
        );
    }

    private static Explanation Explain(
        LocalDate date,
        CalendarNotice[] known,
        WorkingCalendar calendar,
        LocalDate provisionalFrom
    )
    {
        string text = FactValue.Of(date).Text;
        string from = FactValue.Of(provisionalFrom).Text;
        return new Explanation
        {
            Decision = "calendars.as-known-on",
            Question = new($"What was known of the calendar on {text}?", $"截至{text}，日历的哪些内容已知？"),
            Answer = new(
                $"{known.Length} notice{(known.Length == 1 ? "" : "s")}; what they say is provisional from {from} on.",
                $"{known.Length}份通知；自{from}起为暂定。"
            ),
            Outcome = FactValue.Of(provisionalFrom),
            Clauses = [],
            Facts =
            [
                CalendarFacts.Calendar(calendar.Name),
                CalendarFacts.Date(date),
                .. known.Select(notice => new Fact("notice", FactValue.Of(notice.KnownSince), notice.Title)),
                new(
                    "last-announced-year",
                    FactValue.Of(provisionalFrom.Year),
                    new("last announced year", "最后公布的年份")
                ),
                CalendarFacts.Last(calendar.Range.End),
            ],
        };
    }
}
