using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <content>So often in a week or month.</content>
public abstract partial record Cadence
{
    /// <summary>So often in every week or every month, on whatever days.</summary>
    /// <param name="Count">How often; one or more. What is done above it does not carry over.</param>
    /// <param name="Period">The period.</param>
    /// <remarks>
    /// Due on the last day of the period of the last time while it was not done often enough in it, else on the last
    /// day of the next period. A period that began before the duty did asks for nothing. What a period lacked stays
    /// overdue until the next time it is done; then the period of that time is judged.
    /// </remarks>
    [Implements("LIB-CADENCE-11")]
    public sealed record PerPeriod(int Count, CadencePeriod Period) : Cadence(CadenceDays.CalendarDays)
    {
        /// <summary>How often; one or more.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The number is below one.</exception>
        public int Count
        {
            get;
            init => field = CadenceSteps.AtLeastOne(value);
        } = CadenceSteps.AtLeastOne(Count);

        /// <summary>The period.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The period is not a defined one.</exception>
        public CadencePeriod Period
        {
            get;
            init => field = LocalClock.Defined(value, nameof(Period));
        } = LocalClock.Defined(Period, nameof(Period));

        /// <summary>The first day of a week; without meaning for months.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It is no day from Monday to Sunday.</exception>
        public IsoDayOfWeek WeekStartsOn
        {
            get;
            init => field = LocalClock.DayOfWeek(value, nameof(WeekStartsOn));
        } = IsoDayOfWeek.Monday;

        /// <inheritdoc/>
        public override BilingualText Label => CadenceLabels.PerPeriod(Count, Period);

        internal override string Code => "per-period";

        internal override IEnumerable<Fact> Facts =>
            [
                new("times", FactValue.Of(Count), new("times", "次数")),
                Fact.Named("period", Kebab.Of(Period), new("period", "期间"), CadenceLabels.Of(Period)),
                .. Period == CadencePeriod.Week
                    ? [CadenceFacts.WeekStart(WeekStartsOn)]
                    : Array.Empty<Fact>(),
            ];

        /// <summary>Finds the period that a day lies in.</summary>
        /// <param name="day">The day.</param>
        /// <returns>Its days, both ends included.</returns>
        /// <exception cref="ArgumentException">The date is not of the ISO calendar system.</exception>
        /// <exception cref="OverflowException">The period reaches beyond all dates.</exception>
        public DateInterval PeriodOf(LocalDate day)
        {
            LocalClock.RequireIso(day, nameof(day));
            if (Period == CadencePeriod.Month)
            {
                return day.ToYearMonth().ToDateInterval();
            }

            LocalDate start = day.DayOfWeek == WeekStartsOn ? day : day.Previous(WeekStartsOn);
            return new DateInterval(start, start.PlusDays(6));
        }

        internal override Decision<CadenceDue> NextDue(
            LocalDate since,
            IReadOnlyCollection<LocalDate> done,
            WorkingCalendar calendar
        )
        {
            if (done.Count == 0)
            {
                return FirstDue(since, calendar);
            }

            LocalDate last = done.Max();
            return CadenceSteps.EndOfPeriod(
                this,
                last,
                period => period.Start < since || done.Count(period.Contains) >= Count
            );
        }

        internal override Decision<CadenceDue> DueOnceMore(LocalDate due, WorkingCalendar calendar) =>
            CadenceSteps.EndOfPeriod(this, due, _ => true);

        private protected override Decision<CadenceDue> Reckon(
            LocalDate from,
            bool isDone,
            WorkingCalendar calendar
        ) => CadenceSteps.EndOfPeriod(this, from, period => isDone ? Count == 1 : period.Start < from);

        private protected override void Seal() { }
    }
}
