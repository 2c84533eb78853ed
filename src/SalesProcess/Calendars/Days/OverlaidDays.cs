using System.Collections.Frozen;
using NodaTime;
using SalesProcess.Measures;

namespace SalesProcess.Calendars;

/// <summary>The days of a calendar with those of an overlay over them; the overlay wins.</summary>
internal sealed class OverlaidDays : DaySource
{
    private readonly DaySource below;
    private readonly CalendarOverlay overlay;
    private readonly FrozenDictionary<LocalDate, SpecialDay> specialDays;

    internal OverlaidDays(DaySource below, DateInterval range, CalendarOverlay overlay)
    {
        this.below = below;
        this.overlay = overlay;
        specialDays = SpecialDayIndex.Of(
            overlay.SpecialDays,
            nameof(overlay),
            day =>
                !range.Contains(day.Date) ? "lies outside the range of the calendar"
                : day.Kind == DayKind.MakeUpWorkday && below.On(day.Date).Weight >= Ratio.One
                    ? "is a make-up workday, but worked anyway"
                : null
        );
        WeightUnit = SpecialDayIndex.UnitOf(
            specialDays.Values.Select(day => day.Weight.Denominator).Append(below.WeightUnit),
            nameof(overlay)
        );
    }

    internal override long WeightUnit { get; }

    internal override CalendarDay On(LocalDate date) =>
        specialDays.TryGetValue(date, out SpecialDay? day)
            ? ListedDays.Special(day, overlay.Name, day.Source ?? overlay.Source)
            : below.On(date);
}
