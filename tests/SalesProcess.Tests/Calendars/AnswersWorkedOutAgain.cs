using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>What a calendar answers follows from the stored explanation alone: from the days that it lists.</summary>
public class AnswersWorkedOutAgain
{
    [Fact]
    public void Of_every_month_with_its_weight() =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                if (
                    asked
                        .Calendar.Make()
                        .Month(asked.A.ToYearMonth())
                        .TryGetValue(out CalendarMonth? month, out Explanation? why, out _)
                )
                {
                    var stored = new Stored(why);
                    LocalDate[] days = [.. stored.Why.FactNamed("month").AsMonth().ToDateInterval()];
                    Assert.Equal(stored.Why.Outcome.AsWhole(), days.Count(stored.IsWorked));
                    Assert.Equal(month.Weight, stored.WeightOf(days));
                }
            }
        );

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
            var stored = new Stored(WorkingCalendar.MainlandChina.WorkingDaysOfYear(year).Explained());
            int asked = (int)stored.Why.FactNamed("year").AsWhole();
            var days = new DateInterval(new LocalDate(asked, 1, 1), new LocalDate(asked, 12, 31));
            Assert.Equal(stored.Why.Outcome.AsWhole(), days.Count(stored.IsWorked));
        }
    }

    private static void ForEveryAnswer<T>(
        Func<WorkingCalendar, AnyCalendars.Asked, Decision<T>> ask,
        Func<Stored, FactValue> workOut
    ) =>
        Law.Holds(
            AnyCalendars.Any,
            asked =>
            {
                if (ask(asked.Calendar.Make(), asked).TryGetValue(out _, out Explanation? why, out _))
                {
                    var stored = new Stored(why);
                    Assert.Equal(stored.Why.Outcome, workOut(stored));
                }
            }
        );

    /// <summary>The explanation after a stay in a file, and the days that it lists.</summary>
    private sealed class Stored
    {
        private readonly HashSet<LocalDate> off;
        private readonly Dictionary<LocalDate, Ratio> parts;

        public Stored(Explanation made)
        {
            Why = ExplanationJson.Read(ExplanationJson.Write(made));
            off =
            [
                .. Why.FactNamed("days-off-by-weekday").AsDates(),
                .. Why.FactsNamed("holiday").Select(fact => fact.AsDate()),
            ];
            parts = Why.FactsNamed("part-day")
                .Zip(Why.FactsNamed("part-day-weight"))
                .ToDictionary(pair => pair.First.AsDate(), pair => pair.Second.As<Ratio>());
        }

        public Explanation Why { get; }

        public long Sign => Why.FactNamed("from").AsDate() <= Why.FactNamed("to").AsDate() ? 1 : -1;

        public bool IsWorked(LocalDate date) => !off.Contains(date);

        public Ratio WeightOf(IEnumerable<LocalDate> days) =>
            days.Where(IsWorked)
                .Aggregate(Ratio.Zero, (sum, date) => sum + parts.GetValueOrDefault(date, Ratio.One));

        public LocalDate[] Counted()
        {
            LocalDate from = Why.FactNamed("from").AsDate();
            LocalDate to = Why.FactNamed("to").AsDate();
            string ends = Why.FactNamed("ends").Text;
            return
            [
                .. new DateInterval(LocalDate.Min(from, to), LocalDate.Max(from, to)).Where(date =>
                    (date != from || ends is "both" or "start-only")
                    && (date != to || ends is "both" or "end-only")
                ),
            ];
        }
    }
}
