using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>A rule for when something is due, which names what it counts: 24 hours and 24 working hours are two rules.</summary>
/// <remarks>
/// <para>
/// A closed union of six cases; no other can be made. All times are local times of one place; there are no time
/// zones, so a day has 24 hours.
/// </para>
/// <para>Two deadlines are equal if they are the same case with equal parts. Order is not defined.</para>
/// </remarks>
/// <example>
/// <code>
/// Deadline rule = new Deadline.WorkingTime(Duration.FromHours(24));
/// Decision&lt;DueTime&gt; due = rule.DueFrom(assignedAt, schedule);
/// </code>
/// </example>
public abstract record Deadline
{
    private protected Deadline() { }

    /// <summary>Whether the very moment of the deadline is in time; <see cref="DeadlineEnd.NoLaterThan"/> unless
    /// said otherwise.</summary>
    public DeadlineEnd Ends
    {
        get;
        init => field = LocalClock.Defined(value, nameof(value));
    }

    /// <summary>The rule in words, in both languages.</summary>
    public abstract BilingualText Label { get; }

    /// <summary>The stable name of the case, in kebab case.</summary>
    internal abstract string Code { get; }

    internal abstract IEnumerable<Fact> Facts { get; }

    /// <summary>Works out when something is due.</summary>
    /// <param name="start">What the deadline is reckoned from: when the clock starts, or a time in the week that a
    /// day of the week belongs to.</param>
    /// <param name="schedule">When work goes on.</param>
    /// <returns>When it is due, with an explanation that lists every day that was passed over. Refused where the
    /// calendar does not reach so far; elapsed time asks no calendar.</returns>
    /// <exception cref="ArgumentNullException">The schedule is null.</exception>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public Decision<DueTime> DueFrom(LocalDateTime start, WorkingSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        LocalClock.RequireIso(start.Date, nameof(start));
        var walk = new ScheduleWalk(schedule);
        if (Reckon(start, walk) is not { } at)
        {
            return Decision.Refuse<DueTime>(walk.Reason!);
        }

        var due = new DueTime(this, start, at, walk.Status);
        return Decision.Accept(due, DeadlineExplanations.Of(due, walk));
    }

    /// <summary>Answers the stable name of the rule and its parts.</summary>
    /// <returns>Such as <c>working-time 24:00:00, no-later-than</c>.</returns>
    public sealed override string ToString() =>
        $"{Code} {string.Join(' ', Facts.Select(fact => fact.Value.Text))}, {Kebab.Of(Ends)}";

    /// <summary>Finds the due time; null where the walk remembers why there is none.</summary>
    private protected abstract LocalDateTime? Reckon(LocalDateTime start, ScheduleWalk walk);

    // a record's copy constructor is protected: this member is what closes the union
    private protected abstract void Seal();

    /// <summary>Time by the clock, day and night, working or not: 24 hours are 24 hours.</summary>
    /// <param name="Length">How long; zero or more.</param>
    public sealed record Elapsed(Duration Length) : Deadline
    {
        /// <summary>How long; zero or more.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
        public Duration Length
        {
            get;
            init => field = LocalClock.NotNegative(value, nameof(Length));
        } = LocalClock.NotNegative(Length, nameof(Length));

        /// <inheritdoc/>
        public override BilingualText Label =>
            new($"{FactValue.Of(Length)} of elapsed time", $"{FactValue.Of(Length)}自然时间");

        internal override string Code => "elapsed";

        internal override IEnumerable<Fact> Facts => [ScheduleExplanations.Length("length", Length)];

        private protected override LocalDateTime? Reckon(LocalDateTime start, ScheduleWalk walk) =>
            walk.Elapsed(start, Length);

        private protected override void Seal() { }
    }

    /// <summary>Working time: only open time counts, from the first open moment on.</summary>
    /// <param name="Length">How long; zero or more. A working day of 7½ hours needs more than three of them for 24
    /// hours.</param>
    public sealed record WorkingTime(Duration Length) : Deadline
    {
        /// <summary>How long; zero or more.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
        public Duration Length
        {
            get;
            init => field = LocalClock.NotNegative(value, nameof(Length));
        } = LocalClock.NotNegative(Length, nameof(Length));

        /// <inheritdoc/>
        public override BilingualText Label => DeadlineLabels.OfWorkingTime(Length);

        internal override string Code => "working-time";

        internal override IEnumerable<Fact> Facts => [ScheduleExplanations.Length("length", Length)];

        private protected override LocalDateTime? Reckon(LocalDateTime start, ScheduleWalk walk) =>
            walk.Add(start, Length, Label);

        private protected override void Seal() { }
    }

    /// <summary>Working days: due when work ends on the last of them. The day of the start is not counted.</summary>
    /// <param name="Days">How many; one or more.</param>
    public sealed record WorkingDays(int Days) : Deadline
    {
        /// <summary>How many; one or more.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The number is below one.</exception>
        public int Days
        {
            get;
            init => field = LocalClock.AtLeastOne(value, nameof(Days));
        } = LocalClock.AtLeastOne(Days, nameof(Days));

        /// <inheritdoc/>
        public override BilingualText Label =>
            new($"the end of working day {Days} after", $"其后第{Days}个工作日下班时");

        internal override string Code => "working-days";

        internal override IEnumerable<Fact> Facts =>
            [new("days", FactValue.Of(Days), new("working days", "工作日数"))];

        private protected override LocalDateTime? Reckon(LocalDateTime start, ScheduleWalk walk) =>
            walk.ClosingAfter(start, Days, Label);

        private protected override void Seal() { }
    }

    /// <summary>A time of day: the first such time, on a day with work, from the start on.</summary>
    /// <param name="Time">The time of day, such as that of the evening meeting. It need not be open time.</param>
    /// <remarks>A start at the very time counts for that day, unless everything must be done before it.</remarks>
    public sealed record AtTimeOf(LocalTime Time) : Deadline
    {
        /// <inheritdoc/>
        public override BilingualText Label =>
            new($"{LocalClock.Text(Time)} of a working day", $"工作日{LocalClock.Text(Time)}");

        internal override string Code => "at-time-of";

        internal override IEnumerable<Fact> Facts => [TimeFact(Time)];

        private protected override LocalDateTime? Reckon(LocalDateTime start, ScheduleWalk walk) =>
            walk.NextAt(start, Time, Ends, Label);

        private protected override void Seal() { }
    }

    /// <summary>A time of day on a day of the week; on the last working day before it where that day is off.</summary>
    /// <param name="Day">The day of the week.</param>
    /// <param name="Time">The time of day. It need not be open time.</param>
    /// <param name="Week">Which week the day lies in.</param>
    [Implements("LIB-DEADLINE-01")]
    public sealed record AtTimeOn(IsoDayOfWeek Day, LocalTime Time, DeadlineWeek Week) : Deadline
    {
        /// <summary>The day of the week.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It is no day from Monday to Sunday.</exception>
        public IsoDayOfWeek Day
        {
            get;
            init => field = LocalClock.DayOfWeek(value, nameof(Day));
        } = LocalClock.DayOfWeek(Day, nameof(Day));

        /// <summary>Which week the day lies in.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The week is not a defined one.</exception>
        public DeadlineWeek Week
        {
            get;
            init => field = LocalClock.Defined(value, nameof(Week));
        } = LocalClock.Defined(Week, nameof(Week));

        /// <summary>The first day of the week; Monday, as in ISO 8601, unless said otherwise.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It is no day from Monday to Sunday.</exception>
        public IsoDayOfWeek WeekStartsOn
        {
            get;
            init => field = LocalClock.DayOfWeek(value, nameof(WeekStartsOn));
        } = IsoDayOfWeek.Monday;

        /// <inheritdoc/>
        public override BilingualText Label =>
            DeadlineExplanations.OnDay(Day, Week, new($"at {LocalClock.Text(Time)}", LocalClock.Text(Time)));

        internal override string Code => "at-time-on";

        internal override IEnumerable<Fact> Facts =>
            [.. DeadlineExplanations.WeekFacts(Day, Week, WeekStartsOn), TimeFact(Time)];

        private protected override LocalDateTime? Reckon(LocalDateTime start, ScheduleWalk walk) =>
            walk.OpenDayOfWeek(start, Day, Week, WeekStartsOn)?.At(Time);

        private protected override void Seal() { }
    }

    /// <summary>
    /// A time before the end of work on a day of the week; on the last working day before it where that day is off.
    /// </summary>
    /// <param name="Day">The day of the week.</param>
    /// <param name="Length">How long before the end of work, by the clock; zero or more.</param>
    /// <param name="Week">Which week the day lies in.</param>
    /// <remarks>A time in a break, or before work begins, moves back to the last moment of work before it.</remarks>
    [Implements("LIB-DEADLINE-01")]
    public sealed record BeforeClosing(IsoDayOfWeek Day, Duration Length, DeadlineWeek Week) : Deadline
    {
        /// <summary>The day of the week.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It is no day from Monday to Sunday.</exception>
        public IsoDayOfWeek Day
        {
            get;
            init => field = LocalClock.DayOfWeek(value, nameof(Day));
        } = LocalClock.DayOfWeek(Day, nameof(Day));

        /// <summary>How long before the end of work, by the clock; zero or more.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
        public Duration Length
        {
            get;
            init => field = LocalClock.NotNegative(value, nameof(Length));
        } = LocalClock.NotNegative(Length, nameof(Length));

        /// <summary>Which week the day lies in.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The week is not a defined one.</exception>
        public DeadlineWeek Week
        {
            get;
            init => field = LocalClock.Defined(value, nameof(Week));
        } = LocalClock.Defined(Week, nameof(Week));

        /// <summary>The first day of the week; Monday, as in ISO 8601, unless said otherwise.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It is no day from Monday to Sunday.</exception>
        public IsoDayOfWeek WeekStartsOn
        {
            get;
            init => field = LocalClock.DayOfWeek(value, nameof(WeekStartsOn));
        } = IsoDayOfWeek.Monday;

        /// <inheritdoc/>
        public override BilingualText Label =>
            DeadlineExplanations.OnDay(
                Day,
                Week,
                new($"{FactValue.Of(Length)} before the end of work", $"下班前{FactValue.Of(Length)}")
            );

        internal override string Code => "before-closing";

        internal override IEnumerable<Fact> Facts =>
            [
                .. DeadlineExplanations.WeekFacts(Day, Week, WeekStartsOn),
                ScheduleExplanations.Length("length", Length),
            ];

        private protected override LocalDateTime? Reckon(LocalDateTime start, ScheduleWalk walk) =>
            walk.OpenDayOfWeek(start, Day, Week, WeekStartsOn) is { } day
                ? walk.BeforeClosing(day, Length)
                : null;

        private protected override void Seal() { }
    }

    private static Fact TimeFact(LocalTime time) =>
        new("time", FactValue.Of(LocalClock.Text(time)), new("time of day", "时刻"));
}
