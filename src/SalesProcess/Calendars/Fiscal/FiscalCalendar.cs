using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>Fiscal years of 52 or 53 whole weeks, in months of 4-4-5, 4-5-4 or 5-4-4 weeks.</summary>
/// <remarks>
/// <para>
/// A year ends on one day of the week, the last one of a month or the one nearest to the end of that month. The next
/// year begins on the day after. Every five or six years that makes a 53rd week; the calendar says which month gets
/// it.
/// </para>
/// <para>Equality is that of all parts. Order is not defined.</para>
/// </remarks>
/// <example>
/// The retail calendar of the United States: 4-5-4, to the Saturday nearest to the end of January, numbered by its
/// first month. <c>retail.Year(2023)</c> runs from 2023-01-29 to 2024-02-03 and has 53 weeks.
/// <code>
/// var retail = new FiscalCalendar(
///     QuarterPattern.FourFiveFour, FiscalYearEnd.NearestMonthEnd, IsoDayOfWeek.Saturday, endMonth: 1)
/// {
///     NumberedBy = FiscalYearName.FirstMonth,
/// };
/// </code>
/// </example>
public sealed record FiscalCalendar
{
    internal const int WeeksOfALongYear = 53;
    private const int MonthsOfAYear = 12;
    private const int DaysOfAWeek = 7;
    private const int LeastEndYear = 2;
    private const int MostEndYear = 9998;

    /// <summary>Makes a calendar.</summary>
    /// <param name="pattern">How the weeks of a quarter are cut into months.</param>
    /// <param name="ends">On which of the days with that day of the week a year ends.</param>
    /// <param name="lastDayOfWeek">The day of the week that every year, month and week ends on.</param>
    /// <param name="endMonth">The calendar month that the year ends in, or at the end of which it ends, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a defined one, or the month is not 1 to
    /// 12.</exception>
    public FiscalCalendar(
        QuarterPattern pattern,
        FiscalYearEnd ends,
        IsoDayOfWeek lastDayOfWeek,
        int endMonth
    )
    {
        Pattern = LocalClock.Defined(pattern, nameof(pattern));
        Ends = LocalClock.Defined(ends, nameof(ends));
        LastDayOfWeek = LocalClock.DayOfWeek(lastDayOfWeek, nameof(lastDayOfWeek));
        EndMonth = MonthNumber(endMonth, nameof(endMonth));
    }

    /// <summary>How the weeks of a quarter are cut into months.</summary>
    public QuarterPattern Pattern { get; }

    /// <summary>On which of the days with that day of the week a year ends.</summary>
    public FiscalYearEnd Ends { get; }

    /// <summary>The day of the week that every year, month and week ends on.</summary>
    public IsoDayOfWeek LastDayOfWeek { get; }

    /// <summary>The calendar month that the year ends in, or at the end of which it ends, 1 to 12.</summary>
    public int EndMonth { get; }

    /// <summary>The fiscal month that the 53rd week is added to, 1 to 12; the last one unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    public int ExtraWeekIn
    {
        get;
        init => field = MonthNumber(value, nameof(ExtraWeekIn));
    } = MonthsOfAYear;

    /// <summary>Which calendar year a fiscal year is numbered by; that of its last month unless said
    /// otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The way is not a defined one.</exception>
    public FiscalYearName NumberedBy
    {
        get;
        init => field = LocalClock.Defined(value, nameof(NumberedBy));
    }

    /// <summary>Gets a year by its number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year, or the one before it, would reach outside the dates
    /// that there are.</exception>
    public FiscalYear Year(int number)
    {
        long endYear = (long)number + YearsAhead;
        if (endYear is <= LeastEndYear or > MostEndYear)
        {
            throw new ArgumentOutOfRangeException(
                nameof(number),
                number,
                FormattableString.Invariant(
                    $"The calendar has the years {LeastEndYear + 1 - YearsAhead} to {MostEndYear - YearsAhead}. Give one of them."
                )
            );
        }

        LocalDate start = EndIn((int)endYear - 1).PlusDays(1);
        LocalDate end = EndIn((int)endYear);
        int weeks = (Period.DaysBetween(start, end) + 1) / DaysOfAWeek;
        var months = new List<FiscalMonth>();
        int week = 0;
        for (int month = 1; month <= MonthsOfAYear; month++)
        {
            int length = WeeksOf(month) + (weeks == WeeksOfALongYear && month == ExtraWeekIn ? 1 : 0);
            months.Add(
                new FiscalMonth(
                    month,
                    Enumerable
                        .Range(week, length)
                        .Select(i => new FiscalWeek(number, i + 1, start.PlusDays(i * DaysOfAWeek)))
                        .ToValueList()
                )
            );
            week += length;
        }

        return new FiscalYear(number, months.ToValueList());
    }

    /// <summary>Finds the year that a date lies in.</summary>
    /// <param name="date">The date, of the ISO calendar system.</param>
    /// <returns>The year.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar system, or lies in a year that would
    /// reach outside the dates that there are.</exception>
    public FiscalYear YearOf(LocalDate date)
    {
        LocalClock.RequireIso(date, nameof(date));
        if (date.Year is <= LeastEndYear or >= MostEndYear)
        {
            throw new ArgumentOutOfRangeException(
                nameof(date),
                FactValue.Of(date).Text,
                FormattableString.Invariant(
                    $"The calendar knows the calendar years {LeastEndYear + 1} to {MostEndYear - 1}. Give a date in one of them."
                )
            );
        }

        // a year ends in its calendar year, or at most three days into the next one
        int endYear = date.Year - 1;
        while (EndIn(endYear) < date)
        {
            endYear++;
        }

        return Year(endYear - YearsAhead);
    }

    /// <summary>Answers pattern, end, and numbering.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{FiscalLabels.Of(Pattern).English} to the {Kebab.Of(LastDayOfWeek)} {FiscalLabels.Of(Ends).English} {EndMonth}, week 53 in month {ExtraWeekIn}, numbered {FiscalLabels.Of(NumberedBy).English}"
        );

    /// <summary>How far the calendar year of the end is ahead of the number of the fiscal year.</summary>
    private int YearsAhead => NumberedBy == FiscalYearName.FirstMonth && EndMonth < MonthsOfAYear ? 1 : 0;

    /// <summary>The last day of the fiscal year whose end month lies in a calendar year.</summary>
    private LocalDate EndIn(int calendarYear)
    {
        LocalDate monthEnd = new YearMonth(calendarYear, EndMonth).ToDateInterval().End;
        int back = monthEnd.DayOfWeek.DaysSince(LastDayOfWeek);
        bool forward = Ends == FiscalYearEnd.NearestMonthEnd && back > DaysOfAWeek / 2;
        return monthEnd.PlusDays(forward ? DaysOfAWeek - back : -back);
    }

    private int WeeksOf(int month) =>
        (Pattern, month % 3) switch
        {
            (QuarterPattern.FiveFourFour, 1) => 5,
            (QuarterPattern.FourFiveFour, 2) => 5,
            (QuarterPattern.FourFourFive, 0) => 5,
            _ => 4,
        };

    private static int MonthNumber(int month, string parameter) =>
        month is >= 1 and <= MonthsOfAYear
            ? month
            : throw new ArgumentOutOfRangeException(
                parameter,
                month,
                "The month must be a number from 1 to 12."
            );
}
