using System.Collections.Frozen;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Calendars;

/// <summary>Days of the week that are worked, and a list of the days that differ from them.</summary>
internal sealed class ListedDays : DaySource
{
    private readonly BilingualText name;
    private readonly FrozenSet<IsoDayOfWeek> weekend;
    private readonly FrozenDictionary<LocalDate, SpecialDay> specialDays;

    internal ListedDays(
        BilingualText name,
        DateInterval range,
        FrozenSet<IsoDayOfWeek> weekend,
        IEnumerable<SpecialDay> specialDays
    )
    {
        this.name = name;
        this.weekend = weekend;
        this.specialDays = SpecialDayIndex.Of(
            specialDays,
            nameof(specialDays),
            day =>
                !range.Contains(day.Date) ? "lies outside the range of the calendar"
                : day.Kind == DayKind.MakeUpWorkday && !weekend.Contains(day.Date.DayOfWeek)
                    ? "is a make-up workday, but no day of the weekend: it is worked anyway"
                : null
        );
        WeightUnit = SpecialDayIndex.UnitOf(
            this.specialDays.Values.Select(day => day.Weight.Denominator),
            nameof(specialDays)
        );
    }

    internal override long WeightUnit { get; }

    internal override CalendarDay On(LocalDate date) =>
        specialDays.TryGetValue(date, out SpecialDay? day) ? Special(day, name, day.Source)
        : weekend.Contains(date.DayOfWeek)
            ? new CalendarDay(date, DayKind.Weekend, Ratio.Zero, Name: null) { Layer = name }
        : new CalendarDay(date, DayKind.WorkingDay, Ratio.One, Name: null) { Layer = name };

    internal static CalendarDay Special(SpecialDay day, BilingualText layer, BilingualText? source) =>
        new(day.Date, day.Kind, day.Weight, day.Name) { Layer = layer, Source = source };
}
