using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>What a calendar answers follows from the stored explanation alone: from the days that it lists.</summary>
public class AnswersWorkedOutAgain
{
    [Fact]
    public void Of_adding_working_days() =>
        ForEveryAnswer(
            (calendar, asked) => calendar.AddWorkingDays(asked.A, asked.Days),
            stored =>
            {
                LocalDate at = stored.Why.FactNamed("date").AsDate();
                for (long left = stored.Why.FactNamed("days").AsWhole(); left != 0; )
                {
                    at = at.PlusDays(Math.Sign(left));
                    left -= stored.IsWorked(at) ? Math.Sign(left) : 0;
                }

                return FactValue.Of(at);
            }
        );

    [Fact]
    public void Of_counting_working_days() =>
        ForEveryAnswer(
            (calendar, asked) =>
                calendar.CountWorkingDays(asked.A, asked.B, (IntervalEnds)Math.Abs(asked.Days % 4)),
            stored => FactValue.Of(stored.Sign * stored.Counted().Count(stored.IsWorked))
        );

    [Fact]
    public void Of_adding_up_weights() =>
        ForEveryAnswer(
            (calendar, asked) =>
                calendar.SumWeights(asked.A, asked.B, (IntervalEnds)Math.Abs(asked.Days % 4)),
            stored => FactValue.Of(stored.Sign * stored.WeightOf(stored.Counted()))
        );

    [Fact]
    public void Of_rolling() =>
        ForEveryAnswer(
            (calendar, asked) => calendar.Roll(asked.A, (RollConvention)Math.Abs(asked.Days % 6)),
            stored =>
            {
                LocalDate date = stored.Why.FactNamed("date").AsDate();
                string convention = stored.Why.FactNamed("convention").Text;
                int[] steps = convention switch
                {
                    "following" => [1],
                    "preceding" => [-1],
                    "modified-following" => [1, -1],
                    "modified-preceding" => [-1, 1],
                    _ => [],
                };
                bool stays = convention.StartsWith("modified", StringComparison.Ordinal);
                LocalDate? found = convention == "unadjusted" ? date : null;
                foreach (int step in steps)
                {
                    LocalDate at = date;
                    while (!stored.IsWorked(at) && (!stays || at.Month == date.Month))
                    {
                        at = at.PlusDays(step);
                    }

                    found ??= !stays || at.Month == date.Month ? at : null;
                }

                for (int distance = 0; found is null; distance++)
                {
                    LocalDate[] both = [date.PlusDays(distance), date.PlusDays(-distance)];
                    found = both.Where(stored.IsWorked).Select(day => (LocalDate?)day).FirstOrDefault();
                }

                return FactValue.Of(found.Value);
            }
        );

    [Fact]
    public void Of_a_working_day_by_its_number() =>
        ForEveryAnswer(
            (calendar, asked) =>
                calendar.NthWorkingDay(asked.A.ToYearMonth(), asked.Days == 0 ? 1 : asked.Days),
            stored =>
            {
                LocalDate[] worked =
                [
                    .. stored.Why.FactNamed("month").AsMonth().ToDateInterval().Where(stored.IsWorked),
                ];
                int number = (int)stored.Why.FactNamed("number").AsWhole();
                return FactValue.Of(number > 0 ? worked[number - 1] : worked[^-number]);
            }
        );

    [Fact]
    public void Of_the_end_of_a_month() =>
        ForEveryAnswer(
            (calendar, asked) => calendar.IsEndOfMonth(asked.A),
            stored =>
            {
                LocalDate date = stored.Why.FactNamed("date").AsDate();
                return FactValue.Of(
                    !date.ToYearMonth().ToDateInterval().Any(later => later > date && stored.IsWorked(later))
                );
            }
        );

    [Fact]
    public void Of_the_working_days_of_every_year()
    {
        for (int year = 2007; year <= 2027; year++)
        {
            var stored = new StoredAnswer(WorkingCalendar.MainlandChina.WorkingDaysOfYear(year).Explained());
            int asked = (int)stored.Why.FactNamed("year").AsWhole();
            var days = new DateInterval(new LocalDate(asked, 1, 1), new LocalDate(asked, 12, 31));
            Assert.Equal(stored.Why.Outcome.AsWhole(), days.Count(stored.IsWorked));
        }
    }

    private static void ForEveryAnswer<T>(
        Func<WorkingCalendar, AnyCalendars.Asked, Decision<T>> ask,
        Func<StoredAnswer, FactValue> workOut
    ) =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                if (ask(asked.Calendar.Make(), asked).TryGetValue(out _, out Explanation? why, out _))
                {
                    var stored = new StoredAnswer(why);
                    Assert.Equal(stored.Why.Outcome, workOut(stored));
                }
            },
            cases: 500
        );
}
