using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>How often something is done: every so many days, daily, on a day of the week, or so often in a week or
/// month.</summary>
/// <remarks>
/// <para>
/// A closed union of four cases; no other can be made. How much a person does in all in a day, week or month is no
/// cadence but an <see cref="SalesProcess.Policies.ActivityTarget"/>; how often it is done to one subject is.
/// </para>
/// <para>Two cadences are equal if they are the same case with equal parts. Order is not defined.</para>
/// </remarks>
/// <example>
/// <code>
/// Cadence weekly = new Cadence.EveryDays(7, CadenceDays.CalendarDays);
/// weekly.DueAfter(new LocalDate(2026, 10, 9), calendar);   // 2026-10-16
/// </code>
/// </example>
public abstract partial record Cadence
{
    private protected Cadence(CadenceDays days) => Days = LocalClock.Defined(days, nameof(Days));

    /// <summary>Which days count.</summary>
    public CadenceDays Days { get; }

    /// <summary>The cadence in words, in both languages.</summary>
    public abstract BilingualText Label { get; }

    /// <summary>The stable name of the case, in kebab case.</summary>
    internal abstract string Code { get; }

    internal abstract IEnumerable<Fact> Facts { get; }

    /// <summary>Works out when it is due for the first time.</summary>
    /// <param name="since">The first day of the duty.</param>
    /// <param name="calendar">The calendar that says which days are worked; asked only where working days count.</param>
    /// <returns>The day, never before the first day of the duty; refused where the calendar does not reach so far.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar system.</exception>
    public Decision<CadenceDue> FirstDue(LocalDate since, WorkingCalendar calendar) =>
        Find(since, calendar, isDone: false);

    /// <summary>Works out when it is due again.</summary>
    /// <param name="done">The day on which it was done last.</param>
    /// <param name="calendar">The calendar that says which days are worked; asked only where working days count.</param>
    /// <returns>The day, always after the day on which it was done, but for so often in a period: there it is the last
    /// day of the period while it is not done often enough. Refused where the calendar does not reach so far.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar system.</exception>
    public Decision<CadenceDue> DueAfter(LocalDate done, WorkingCalendar calendar) =>
        Find(done, calendar, isDone: true);

    /// <summary>Lists the days on which it is due, each reckoned as if it was done on the one before.</summary>
    /// <param name="since">The first day of the duty.</param>
    /// <param name="until">The last day to look at, included.</param>
    /// <param name="most">At most how many days are listed; one or more.</param>
    /// <param name="calendar">The calendar that says which days are worked; asked only where working days count.</param>
    /// <returns>The days, in order, each once; empty where the first one lies beyond the last day. Refused where the
    /// calendar does not reach so far.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below one.</exception>
    /// <exception cref="ArgumentException">A date is not of the ISO calendar system.</exception>
    /// <example>
    /// <code>
    /// var daily = new Cadence.Daily(By: null, CadenceDays.CalendarDays);
    /// daily.DueDates(monday, until: monday.PlusDays(4), most: 10, calendar);   // five days
    /// </code>
    /// </example>
    public Decision<ValueList<LocalDate>> DueDates(
        LocalDate since,
        LocalDate until,
        int most,
        WorkingCalendar calendar
    )
    {
        ArgumentNullException.ThrowIfNull(calendar);
        LocalClock.RequireIso(since, nameof(since));
        LocalClock.RequireIso(until, nameof(until));
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return CadenceSteps.Dates(this, since, until, most, calendar);
    }

    /// <summary>Answers the stable name and the parts.</summary>
    /// <returns>Such as <c>every-days 7, calendar-days</c>.</returns>
    public sealed override string ToString() =>
        $"{Code} {string.Join(' ', Facts.Select(fact => fact.Value.Text).Append(Kebab.Of(Days)))}";

    /// <summary>When it is due next, by everything that was done of it.</summary>
    internal virtual Decision<CadenceDue> NextDue(
        LocalDate since,
        IReadOnlyCollection<LocalDate> done,
        WorkingCalendar calendar
    ) => done.Count == 0 ? FirstDue(since, calendar) : DueAfter(done.Max(), calendar);

    /// <summary>When it is due once more, if it was done as often as wished on the day on which it was due.</summary>
    internal virtual Decision<CadenceDue> DueOnceMore(LocalDate due, WorkingCalendar calendar) =>
        DueAfter(due, calendar);

    private protected abstract Decision<CadenceDue> Reckon(
        LocalDate from,
        bool isDone,
        WorkingCalendar calendar
    );

    // a record's copy constructor is protected: this member is what closes the union
    private protected abstract void Seal();

    private Decision<CadenceDue> Find(LocalDate from, WorkingCalendar calendar, bool isDone)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        LocalClock.RequireIso(from, isDone ? "done" : "since");
        return Reckon(from, isDone, calendar);
    }

    /// <summary>So many days after the last time, or after the first day of the duty where it was not done yet.</summary>
    /// <param name="Count">How many; one or more.</param>
    /// <param name="Days">Which days count; the day that is counted from does not.</param>
    public sealed record EveryDays(int Count, CadenceDays Days) : Cadence(Days)
    {
        /// <summary>How many; one or more.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The number is below one.</exception>
        public int Count
        {
            get;
            init => field = CadenceSteps.AtLeastOne(value);
        } = CadenceSteps.AtLeastOne(Count);

        /// <inheritdoc/>
        public override BilingualText Label => CadenceLabels.EveryDays(Count, Days);

        internal override string Code => "every-days";

        internal override IEnumerable<Fact> Facts =>
            [new("interval", FactValue.Of(Count), new("interval in days", "间隔天数"))];

        private protected override Decision<CadenceDue> Reckon(
            LocalDate from,
            bool isDone,
            WorkingCalendar calendar
        ) => CadenceSteps.Ahead(this, from, Count, by: null, calendar);

        private protected override void Seal() { }
    }

    /// <summary>Every day, by a time of day where there is one.</summary>
    /// <param name="By">The latest time of the day, this time included; null where the whole day is in time.</param>
    /// <param name="Days">On which days: every day, or working days only.</param>
    public sealed record Daily(LocalTime? By, CadenceDays Days) : Cadence(Days)
    {
        /// <inheritdoc/>
        public override BilingualText Label => CadenceLabels.Daily(By, Days);

        internal override string Code => "daily";

        internal override IEnumerable<Fact> Facts => CadenceSteps.TimeFacts(By);

        private protected override Decision<CadenceDue> Reckon(
            LocalDate from,
            bool isDone,
            WorkingCalendar calendar
        ) =>
            isDone
                ? CadenceSteps.Ahead(this, from, 1, By, calendar)
                : CadenceSteps.Rolled(this, from, RollConvention.Following, By, calendar);

        private protected override void Seal() { }
    }

    /// <summary>Every week on a day of the week, by a time of day where there is one.</summary>
    /// <param name="Day">The day of the week.</param>
    /// <param name="By">The latest time of the day, this time included; null where the whole day is in time.</param>
    /// <param name="Days">Whether a day of the week that is off is moved to the last working day before it.</param>
    [Implements("LIB-DEADLINE-01")]
    public sealed record Weekly(IsoDayOfWeek Day, LocalTime? By, CadenceDays Days) : Cadence(Days)
    {
        /// <summary>The day of the week.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It is no day from Monday to Sunday.</exception>
        public IsoDayOfWeek Day
        {
            get;
            init => field = LocalClock.DayOfWeek(value, nameof(Day));
        } = LocalClock.DayOfWeek(Day, nameof(Day));

        /// <inheritdoc/>
        public override BilingualText Label => CadenceLabels.Weekly(Day, By, Days);

        internal override string Code => "weekly";

        internal override IEnumerable<Fact> Facts =>
            [
                Fact.Named("day", Kebab.Of(Day), new("day of the week", "星期"), DeadlineLabels.Of(Day)),
                .. CadenceSteps.TimeFacts(By),
            ];

        private protected override Decision<CadenceDue> Reckon(
            LocalDate from,
            bool isDone,
            WorkingCalendar calendar
        ) => CadenceSteps.OnDay(this, from, isDone, calendar);

        private protected override void Seal() { }
    }
}
