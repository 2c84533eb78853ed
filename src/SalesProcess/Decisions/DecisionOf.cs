using System.Diagnostics.CodeAnalysis;

namespace SalesProcess.Decisions;

/// <summary>The answer of the policy to one question: a value with its explanation, or a refusal with every reason.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// <para>
/// A closed union of two cases, <see cref="Accepted"/> and <see cref="Refused"/>, in that order; no other case can
/// be made, inside or outside the library. A class, so that there is no <c>default</c> that reads as a case.
/// </para>
/// <para>Two decisions are equal if they are the same case with equal parts. Order is not defined.</para>
/// </remarks>
/// <example>
/// <code>
/// string text = decision.Match(
///     (plan, why) => $"today: {plan.On(today)}",
///     refusal => string.Join("\n", refusal.Messages(Language.English)));
/// </code>
/// </example>
public abstract record Decision<T>
{
    private protected Decision() { }

    /// <summary>Whether this is the accepted case.</summary>
    public abstract bool IsAccepted { get; }

    /// <summary>Why the value is what it is, worked out when it is asked for; null for a refusal.</summary>
    internal virtual OnDemand<Explanation>? Why => null;

    // a record's copy constructor is protected: this member is what closes the union
    private protected abstract void Seal();

    /// <summary>Answers with one of two functions, by the case.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="accepted">What to do with a value and its explanation.</param>
    /// <param name="refused">What to do with a refusal.</param>
    /// <returns>What the function of the case answers.</returns>
    public TResult Match<TResult>(Func<T, Explanation, TResult> accepted, Func<Refusal, TResult> refused)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(refused);
        return this is Accepted yes ? accepted(yes.Value, yes.Explanation) : refused(((Refused)this).Refusal);
    }

    /// <summary>Runs one of two actions, by the case.</summary>
    /// <param name="accepted">What to do with a value and its explanation.</param>
    /// <param name="refused">What to do with a refusal.</param>
    public void Switch(Action<T, Explanation> accepted, Action<Refusal> refused)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(refused);
        if (this is Accepted yes)
        {
            accepted(yes.Value, yes.Explanation);
        }
        else
        {
            refused(((Refused)this).Refusal);
        }
    }

    /// <summary>Gets the value or, where there is none, the refusal.</summary>
    /// <param name="value">The value of an accepted decision.</param>
    /// <param name="refusal">The refusal of a refused decision.</param>
    /// <returns>Whether the decision is accepted.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out Refusal? refusal)
    {
        if (this is Accepted yes)
        {
            (value, refusal) = (yes.Value, null);
            return true;
        }

        (value, refusal) = (default, ((Refused)this).Refusal);
        return false;
    }

    /// <summary>Gets the value with its explanation or, where there is none, the refusal.</summary>
    /// <param name="value">The value of an accepted decision.</param>
    /// <param name="explanation">Why the value is what it is.</param>
    /// <param name="refusal">The refusal of a refused decision.</param>
    /// <returns>Whether the decision is accepted.</returns>
    public bool TryGetValue(
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(true)] out Explanation? explanation,
        [NotNullWhen(false)] out Refusal? refusal
    )
    {
        explanation = (this as Accepted)?.Explanation;
        return TryGetValue(out value, out refusal);
    }

    /// <summary>Gets the refusal, if there is one.</summary>
    /// <param name="refusal">The refusal of a refused decision.</param>
    /// <returns>Whether the decision is refused.</returns>
    public bool TryGetRefusal([NotNullWhen(true)] out Refusal? refusal)
    {
        refusal = (this as Refused)?.Refusal;
        return refusal is not null;
    }

    /// <summary>Makes another value of an accepted one; the explanation stays, a refusal passes through.</summary>
    /// <typeparam name="TResult">The type of the other value.</typeparam>
    /// <param name="map">Makes the other value.</param>
    /// <returns>A decision about the other value.</returns>
    public Decision<TResult> Map<TResult>(Func<T, TResult> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return this is Accepted yes
            ? Decision.Accept(map(yes.Value), yes.Why)
            : Decision.Refuse<TResult>(((Refused)this).Refusal);
    }

    /// <summary>Asks a second question of an accepted value; a refusal passes through.</summary>
    /// <typeparam name="TResult">The type of the second value.</typeparam>
    /// <param name="next">Asks the second question.</param>
    /// <returns>The answer to the second question; its explanation has the first one among its premises.</returns>
    public Decision<TResult> Then<TResult>(Func<T, Decision<TResult>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (this is not Accepted first)
        {
            return Decision.Refuse<TResult>(((Refused)this).Refusal);
        }

        Decision<TResult> second = next(first.Value);
        return second.TryGetValue(out TResult? value, out _)
            ? Decision.Accept(value, second.Why!.After(first.Why, (why, earlier) => why.BuiltOn(earlier)))
            : second;
    }

    /// <summary>Yes: a value, and why it is that value.</summary>
    public sealed record Accepted : Decision<T>
    {
        private readonly object why; // an OnDemand<Explanation>, or what works it out of the value

        /// <summary>Makes a yes.</summary>
        /// <param name="Value">The value.</param>
        /// <param name="Explanation">Why; not null.</param>
        public Accepted(T Value, Explanation Explanation)
            : this(Value, new OnDemand<Explanation>(Required.NotNull(Explanation, nameof(Explanation)))) { }

        internal Accepted(T value, OnDemand<Explanation> why) => (Value, this.why) = (value, why);

        internal Accepted(T value, Func<T, Explanation> explain) => (Value, why) = (value, explain);

        /// <summary>The value.</summary>
        public T Value { get; init; }

        /// <summary>Why.</summary>
        public Explanation Explanation
        {
            get => Why.Value;
            init => why = new OnDemand<Explanation>(Required.NotNull(value));
        }

        /// <inheritdoc/>
        public override bool IsAccepted => true;

        internal override OnDemand<Explanation> Why =>
            why is Func<T, Explanation> explain
                ? new OnDemand<Explanation>(() => explain(Value))
                : (OnDemand<Explanation>)why;

        /// <summary>Whether two decisions have equal values for equal reasons.</summary>
        /// <param name="other">The other decision.</param>
        /// <returns>True if both are equal.</returns>
        public bool Equals(Accepted? other) =>
            ReferenceEquals(this, other)
            || (
                other is not null
                && EqualityComparer<T>.Default.Equals(Value, other.Value)
                && Explanation == other.Explanation
            );

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Value);

        /// <summary>Takes the yes apart.</summary>
        /// <param name="Value">The value.</param>
        /// <param name="Explanation">Why.</param>
        public void Deconstruct(out T Value, out Explanation Explanation) =>
            (Value, Explanation) = (this.Value, this.Explanation);

        /// <summary>Answers the value.</summary>
        /// <returns>One line.</returns>
        public override string ToString() => $"accepted: {Value}";

        private protected override void Seal() { }
    }

    /// <summary>No: every reason at once.</summary>
    /// <param name="Refusal">The reasons; not null.</param>
    public sealed record Refused(Refusal Refusal) : Decision<T>
    {
        /// <summary>The reasons.</summary>
        public Refusal Refusal
        {
            get;
            init => field = Required.NotNull(value);
        } = Required.NotNull(Refusal);

        /// <inheritdoc/>
        public override bool IsAccepted => false;

        /// <summary>Answers every reason, one a line.</summary>
        /// <returns>A text for logs.</returns>
        public override string ToString() => $"refused: {Refusal}";

        private protected override void Seal() { }
    }
}
