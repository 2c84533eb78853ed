using NodaTime;

namespace SalesProcess.Calendars;

/// <summary>The days of several calendars as those of one; the calendar that decides a day also names it.</summary>
internal sealed class JointDays(JointRule rule, IReadOnlyList<DaySource> calendars) : DaySource
{
    internal override long WeightUnit { get; } =
        SpecialDayIndex.UnitOf(calendars.Select(calendar => calendar.WeightUnit), nameof(calendars));

    internal override CalendarDay On(LocalDate date)
    {
        CalendarDay decides = calendars[0].On(date);
        foreach (DaySource calendar in calendars.Skip(1))
        {
            CalendarDay day = calendar.On(date);
            int heavier = day.Weight.CompareTo(decides.Weight);
            bool wins = rule == JointRule.WorkedInAll ? heavier < 0 : heavier > 0;
            decides = wins ? day : decides;
        }

        return decides;
    }
}
