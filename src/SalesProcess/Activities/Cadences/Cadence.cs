using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>How often something is done: every so many days, daily, or on a day of the week.</summary>
/// <remarks>
/// <para>
/// A closed union of three cases; no other can be made. So often in a day, week or month is no cadence but an
/// <see cref="SalesProcess.Policies.ActivityTarget"/>: it names no day on which the next time is due.
/// </para>
/// <para>Two cadences are equal if they are the same case with equal parts. Order is not defined.</para>
/// </remarks>
/// <example>
/// <code>
/// Cadence weekly = new Cadence.EveryDays(7, CadenceDays.CalendarDays);
/// weekly.DueAfter(new LocalDate(2026, 10, 9), calendar);   // 2026-10-16
/// </code>
/// </example>
public abstract record Cadence
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
    /// <returns>The day, always after the day on which it was done; refused where the calendar does not reach so far.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar system.</exception>
    public Decision<CadenceDue> DueAfter(LocalDate done, WorkingCalendar calendar) =>
        Find(done, calendar, isDone: true);

    /// <summary>Answers the stable name and the parts.</summary>
    /// <returns>Such as <c>every-days 7, calendar-days</c>.</returns>
    public sealed override string ToString() =>
        $"{Code} {string.Join(' ', Facts.Select(fact => fact.Value.Text).Append(Kebab.Of(Days)))}";

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
