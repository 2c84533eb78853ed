using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Where a target stands at the end of a day: not started, running or closed; made by
/// <see cref="QuotaProgress"/> only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>
/// A figure that has no meaning in a state is not a property of the state: there is no run rate before the first
/// working day, and no required rate after the last. Equality is that of all parts. Order is not defined.
/// </remarks>
public abstract record QuotaProgress<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    private protected QuotaProgress(QuotaStanding<TMeasure> standing)
    {
        Plan = standing.Plan;
        LastClosedDay = standing.LastClosedDay;
        Target = standing.Target;
        Actual = standing.Actual;
        Expected = standing.Due;
        ClosedWeight = standing.ClosedWeight;
        OpenWeight = standing.AllWeight - standing.ClosedWeight;
        Gap = standing.Target - standing.Actual;
        Variance = standing.Actual - standing.Due;
        Attainment =
            standing.Target.Units == 0 ? null : new Ratio(standing.Actual.Units, standing.Target.Units);
        PaceIndex = standing.Due.Units == 0 ? null : new Ratio(standing.Actual.Units, standing.Due.Units);
        ByCalendar = new CalendarPace<TMeasure>(
            standing.Target,
            standing.ClosedDays,
            standing.Plan.Days.Count
        );
    }

    /// <summary>The plan that the month began with.</summary>
    public QuotaPlan<TMeasure> Plan { get; }

    /// <summary>The last day whose amounts are in.</summary>
    public LocalDate LastClosedDay { get; }

    /// <summary>The target of the line: that of the plan, or the stretch target.</summary>
    public TMeasure Target { get; }

    /// <summary>What was sold to the end of the last closed day.</summary>
    public TMeasure Actual { get; }

    /// <summary>What the line expects to the end of the last closed day.</summary>
    public TMeasure Expected { get; }

    /// <summary>Target less sold (QUOTA-GAP-01): what is missing; negative where more was sold than the target.</summary>
    [Implements("QUOTA-GAP-01")]
    public TMeasure Gap { get; }

    /// <summary>Sold less expected: negative behind the plan, positive ahead of it.</summary>
    public TMeasure Variance { get; }

    /// <summary>Sold as a share of the target; null for a target of zero.</summary>
    public Ratio? Attainment { get; }

    /// <summary>Sold as a share of what is expected by now; null where nothing is expected yet.</summary>
    public Ratio? PaceIndex { get; }

    /// <summary>Whether the target is reached or exceeded (QUOTA-S17-CORE).</summary>
    [Implements("QUOTA-S17-CORE")]
    public QuotaResult Result =>
        Gap.Units switch
        {
            > 0 => QuotaResult.BelowTarget,
            0 => QuotaResult.Reached,
            < 0 => QuotaResult.Exceeded,
        };

    /// <summary>The weights of the closed days together: 3 for three whole working days.</summary>
    public Ratio ClosedWeight { get; }

    /// <summary>The weights of the open days together.</summary>
    public Ratio OpenWeight { get; }

    /// <summary>What would be expected if every day of the calendar counted alike.</summary>
    public CalendarPace<TMeasure> ByCalendar { get; }

    /// <summary>The same standing against the stretch target; null where none was given.</summary>
    public QuotaProgress<TMeasure>? Stretch { get; internal init; }

    /// <summary>The stable name of the state: <c>not-started</c>, <c>running</c> or <c>closed</c>.</summary>
    public abstract string StateCode { get; }

    // keeps the hierarchy closed: no other assembly can implement it
    private protected abstract void Seal();

    /// <summary>Answers by the state.</summary>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="notStarted">Answers where no working day is closed yet.</param>
    /// <param name="running">Answers where some are closed and some are open.</param>
    /// <param name="closed">Answers where none is open any more.</param>
    /// <returns>The answer.</returns>
    public TResult Match<TResult>(
        Func<NotStarted, TResult> notStarted,
        Func<Running, TResult> running,
        Func<Closed, TResult> closed
    )
    {
        ArgumentNullException.ThrowIfNull(notStarted);
        ArgumentNullException.ThrowIfNull(running);
        ArgumentNullException.ThrowIfNull(closed);
        return this switch
        {
            NotStarted before => notStarted(before),
            Running during => running(during),
            _ => closed((Closed)this),
        };
    }

    /// <summary>Gives the progress as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public QuotaProgressRow ToRow(Language language) => QuotaProgressRow.Of(this, language);

    /// <summary>Answers the day, what was sold and the target.</summary>
    /// <returns>One line.</returns>
    public sealed override string ToString() =>
        $"{FactValue.Of(LastClosedDay)}: {Actual} of {Target}, {StateCode}";

    private ExactAmount<TMeasure> Rate(Ratio units) => new(Target, units);

    // nothing more is required of a target that is reached
    private ExactAmount<TMeasure> RequiredOf(Ratio weight) => Rate(Math.Max(Gap.Units, 0) / weight);

    /// <summary>No working day is closed yet.</summary>
    public sealed record NotStarted : QuotaProgress<TMeasure>
    {
        internal NotStarted(QuotaStanding<TMeasure> standing)
            : base(standing) => RequiredRate = RequiredOf(OpenWeight);

        /// <inheritdoc/>
        public override string StateCode => "not-started";

        /// <summary>What a whole working day must bring from now on; zero once the target is reached.</summary>
        public ExactAmount<TMeasure> RequiredRate { get; }

        private protected override void Seal() { }
    }

    /// <summary>Some working days are closed and some are open.</summary>
    public sealed record Running : QuotaProgress<TMeasure>
    {
        internal Running(QuotaStanding<TMeasure> standing, QuotaPace pace)
            : base(standing)
        {
            Pace = pace;
            RunRate = Rate(Actual.Units / ClosedWeight);
            Landing = Rate(standing.Landing);
            RequiredRate = RequiredOf(OpenWeight);
            RequiredToBase =
                Target.Units == 0 ? null : RequiredRate.Units / (Target.Units / standing.AllWeight);
        }

        /// <inheritdoc/>
        public override string StateCode => "running";

        /// <summary>Ahead of plan, on plan or behind it.</summary>
        public QuotaPace Pace { get; }

        /// <summary>What a whole working day has brought so far.</summary>
        public ExactAmount<TMeasure> RunRate { get; }

        /// <summary>Where the month ends if the open days bring what the closed ones did (QUOTA-FORECAST-01).</summary>
        [Implements("QUOTA-FORECAST-01", InPart = true)]
        public ExactAmount<TMeasure> Landing { get; }

        /// <summary>What a whole working day must bring from now on; zero once the target is reached.</summary>
        public ExactAmount<TMeasure> RequiredRate { get; }

        /// <summary>The required rate as a multiple of that of the whole month: above 1, the rest is harder than
        /// the month; null for a target of zero.</summary>
        public Ratio? RequiredToBase { get; }

        private protected override void Seal() { }
    }

    /// <summary>No working day is open any more.</summary>
    public sealed record Closed : QuotaProgress<TMeasure>
    {
        internal Closed(QuotaStanding<TMeasure> standing, QuotaPace pace)
            : base(standing) => Pace = pace;

        /// <inheritdoc/>
        public override string StateCode => "closed";

        /// <summary>Ahead of plan, on plan or behind it, at the end.</summary>
        public QuotaPace Pace { get; }

        private protected override void Seal() { }
    }
}
