using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>Whether something was done in time.</summary>
/// <remarks>
/// A closed union of two cases, <see cref="InTime"/> and <see cref="Late"/>; no other can be made. Two verdicts are
/// equal if they are the same case by the same length of time. Order is not defined.
/// </remarks>
public abstract record DueVerdict
{
    private protected DueVerdict() { }

    /// <summary>Whether it was done in time.</summary>
    public abstract bool IsInTime { get; }

    /// <summary>The verdict in words, in both languages.</summary>
    public abstract BilingualText Label { get; }

    /// <summary>The stable name of the case, in kebab case.</summary>
    internal string Code => IsInTime ? "in-time" : "late";

    /// <summary>Answers with one of two functions, by the case.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="inTime">What to do with the time that was left.</param>
    /// <param name="late">What to do with the delay.</param>
    /// <returns>What the function of the case answers.</returns>
    public TResult Match<TResult>(Func<Duration, TResult> inTime, Func<Duration, TResult> late)
    {
        ArgumentNullException.ThrowIfNull(inTime);
        ArgumentNullException.ThrowIfNull(late);
        return this is InTime early ? inTime(early.Left) : late(((Late)this).By);
    }

    // a record's copy constructor is protected: this member is what closes the union
    private protected abstract void Seal();

    /// <summary>It was done in time.</summary>
    public sealed record InTime : DueVerdict
    {
        internal InTime(Duration left) => Left = left;

        /// <summary>The time that was left, by the clock; zero or more.</summary>
        public Duration Left { get; }

        /// <inheritdoc/>
        public override bool IsInTime => true;

        /// <inheritdoc/>
        public override BilingualText Label => new("in time", "按时");

        /// <summary>Answers the case and the time that was left.</summary>
        /// <returns>Such as <c>in-time, 2:00:00 left</c>.</returns>
        public override string ToString() => $"{Code}, {FactValue.Of(Left)} left";

        private protected override void Seal() { }
    }

    /// <summary>It was done too late.</summary>
    public sealed record Late : DueVerdict
    {
        internal Late(Duration by) => By = by;

        /// <summary>The delay, by the clock; zero where it was done on the dot and had to be done before.</summary>
        public Duration By { get; }

        /// <inheritdoc/>
        public override bool IsInTime => false;

        /// <inheritdoc/>
        public override BilingualText Label => new("late", "逾期");

        /// <summary>Answers the case and the delay.</summary>
        /// <returns>Such as <c>late by 0:01:00</c>.</returns>
        public override string ToString() => $"{Code} by {FactValue.Of(By)}";

        private protected override void Seal() { }
    }
}
