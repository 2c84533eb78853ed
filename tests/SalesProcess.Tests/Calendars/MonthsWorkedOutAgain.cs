using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>The working days of a month follow from its stored explanation alone.</summary>
public class MonthsWorkedOutAgain
{
    [Fact]
    public void For_every_month_that_the_calendar_knows()
    {
        for (
            var month = new YearMonth(2007, 1);
            month <= new YearMonth(2027, 12);
            month = month.PlusMonths(1)
        )
        {
            Explanation asked = WorkingCalendar.MainlandChina.Month(month).Explained();
            Explanation stored = ExplanationJson.Read(ExplanationJson.Write(asked));
            string off = stored.FactNamed("days-off-by-weekday").Text;
            int holidays = stored.FactsNamed("holiday").Count;
            int days = month.ToDateInterval().Length;
            Assert.Equal(stored.Outcome.AsWhole(), days - holidays - off.Split(", ").Length);
        }
    }

    [Fact]
    public void With_the_weights_of_its_part_days() =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                Decision<CalendarMonth> made = asked.Calendar.Make().Month(asked.A.ToYearMonth());
                if (made.TryGetValue(out CalendarMonth? month, out Explanation? why, out _))
                {
                    var stored = new StoredAnswer(why);
                    LocalDate[] days = [.. stored.Why.FactNamed("month").AsMonth().ToDateInterval()];
                    Assert.Equal(stored.Why.Outcome.AsWhole(), days.Count(stored.IsWorked));
                    Assert.Equal(month.Weight, stored.WeightOf(days));
                }
            }
        );
}
