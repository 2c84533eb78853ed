using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>Moves dates to working days by the conventions.</summary>
internal static class DateRolls
{
    internal static Decision<LocalDate> Roll(
        WorkingCalendar calendar,
        LocalDate date,
        RollConvention convention
    )
    {
        BilingualText label = CalendarLabels.Of(convention); // refuses what is no defined convention
        if (!calendar.Range.Contains(date))
        {
            return Decision.Refuse<LocalDate>(CalendarFacts.Unknown(calendar, date));
        }

        var looked = new DateSearch(calendar, date);
        RefusalRule? no = null;
        LocalDate? day = convention switch
        {
            RollConvention.Unadjusted => date,
            RollConvention.Following => looked.Next(+1, calendar.Range),
            RollConvention.Preceding => looked.Next(-1, calendar.Range),
            RollConvention.ModifiedFollowing => looked.NextInMonth(+1, out no),
            RollConvention.ModifiedPreceding => looked.NextInMonth(-1, out no),
            _ => looked.Nearest(),
        };
        Fact[] facts = [CalendarFacts.Date(date), CalendarFacts.Convention(convention)];
        if (day is not { } found)
        {
            return Decision.Refuse<LocalDate>(
                CalendarFacts.Refuse(
                    no ?? CalendarRefusals.RollOutsideRange,
                    calendar,
                    [.. facts, CalendarFacts.Month(date.ToYearMonth())]
                )
            );
        }

        string text = FactValue.Of(date).Text;
        return CalendarExplanations.Accept(
            calendar,
            found,
            FactValue.Of(found),
            new(
                "calendars.roll",
                new(
                    $"To which day does {text} roll by '{label.English}'?",
                    $"{text}按“{label.Chinese}”应调整到哪一天？"
                ),
                facts
            ),
            looked.Seen
        );
    }
}
