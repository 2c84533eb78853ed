using SalesProcess.Calendars;

namespace SalesProcess.Tests.Calendars;

/// <summary>
/// Brazil 2002 to 2006 as QuantLib's settlement calendar has it: QuantLib 2a13d45, ql/time/calendars/brazil.cpp, lines
/// 53 to 79; the days by Easter were reckoned from the Easter Mondays 2002-04-01, 2003-04-21, 2004-04-12, 2005-03-28
/// and 2006-04-17.
/// </summary>
internal static class BrazilCalendar
{
    private const string ByEaster = """
        2002-02-11 2002-02-12 2002-03-29 2002-05-30
        2003-03-03 2003-03-04 2003-04-18 2003-06-19
        2004-02-23 2004-02-24 2004-04-09 2004-06-10
        2005-02-07 2005-02-08 2005-03-25 2005-05-26
        2006-02-27 2006-02-28 2006-04-14 2006-06-15
        """;

    private static readonly string[] EveryYear =
    [
        "01-01",
        "04-21",
        "05-01",
        "09-07",
        "10-12",
        "11-02",
        "11-15",
        "12-25",
    ];

    public static WorkingCalendar Make() =>
        new(
            new("Brazil", "巴西"),
            new DateInterval(new LocalDate(2002, 1, 1), new LocalDate(2006, 12, 31)),
            [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
            ByEaster
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Concat(
                    from year in Enumerable.Range(2002, 5)
                    from day in EveryYear
                    select FormattableString.Invariant($"{year}-{day}")
                )
                .Select(date => SpecialDay.Holiday(date.ToDate(), new("holiday", "节假日")))
        );
}
