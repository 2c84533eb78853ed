using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>Which day of last year a day is matched with.</summary>
/// <remarks>
/// Sales around Spring Festival follow the festival, which moves by up to a month; all other sales follow the day of
/// the week. Equality is that of all parts. Order is not defined.
/// </remarks>
public sealed record DayMatch
{
    private const int DaysIn52Weeks = 364;

    private DayMatch(DayMatchKind kind, LocalDate? thisYear, LocalDate? lastYear, int daysEarlier)
    {
        Kind = kind;
        AnchorThisYear = thisYear;
        AnchorLastYear = lastYear;
        DaysEarlier = daysEarlier;
    }

    /// <summary>52 weeks earlier: the same day of the week.</summary>
    public static DayMatch Weekday { get; } = new(DayMatchKind.Weekday, null, null, DaysIn52Weeks);

    /// <summary>The way that days are matched.</summary>
    public DayMatchKind Kind { get; }

    /// <summary>The date of the anchor this year; null where days are matched by the day of the week.</summary>
    public LocalDate? AnchorThisYear { get; }

    /// <summary>The date of the anchor last year; null where days are matched by the day of the week.</summary>
    public LocalDate? AnchorLastYear { get; }

    /// <summary>How many days earlier the matched day lies.</summary>
    public int DaysEarlier { get; }

    /// <summary>Matches days at the same distance from an anchor that moves, such as Spring Festival.</summary>
    /// <param name="thisYear">The date of the anchor in the year that is planned, such as 2026-02-17.</param>
    /// <param name="lastYear">The date of the anchor in the year before, such as 2025-01-29.</param>
    /// <returns>The match.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The anchor of last year does not lie before that of this
    /// year.</exception>
    public static DayMatch Anchor(LocalDate thisYear, LocalDate lastYear)
    {
        LocalDate now = thisYear.WithCalendar(CalendarSystem.Iso);
        LocalDate then = lastYear.WithCalendar(CalendarSystem.Iso);
        return then < now
            ? new(DayMatchKind.Anchor, now, then, Period.DaysBetween(then, now))
            : throw new ArgumentOutOfRangeException(
                nameof(lastYear),
                FactValue.Of(then).Text,
                $"The anchor of last year must lie before that of this year, {FactValue.Of(now)}. Give the anchors in that order."
            );
    }

    /// <summary>Answers the way and the distance.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Kebab.Of(Kind)}: {English.Count(DaysEarlier, "day")} earlier";
}
