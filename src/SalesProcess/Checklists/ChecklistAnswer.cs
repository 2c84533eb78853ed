using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>What was answered to an item of a checklist.</summary>
/// <remarks>
/// A closed union of five cases; no other can be made. Two answers are equal if they are the same case with equal
/// parts. Order is not defined.
/// </remarks>
public abstract record ChecklistAnswer
{
    private protected ChecklistAnswer() { }

    /// <summary>Yes.</summary>
    public static ChecklistAnswer Yes { get; } = new Confirmed();

    /// <summary>No; it settles an item that is only to be recorded, not one that must be confirmed.</summary>
    public static ChecklistAnswer No { get; } = new Denied();

    /// <summary>The item does not apply to this case; it settles every item.</summary>
    /// <param name="reason">Why not; not blank, nothing personal.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public static ChecklistAnswer DoesNotApply(string reason) => new NotApplicable(reason);

    /// <summary>A value: words, a number, a date, an option, evidence …; it settles an item of that kind.</summary>
    /// <param name="value">The value; a yes or a no is <see cref="Yes"/> or <see cref="No"/>.</param>
    /// <returns>The answer.</returns>
    public static ChecklistAnswer Given(FactValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value == FactValue.Of(true) ? Yes
            : value == FactValue.Of(false) ? No
            : new Valued(value);
    }

    /// <summary>A reference to evidence; it settles an item that takes evidence of that kind.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <returns>The answer.</returns>
    public static ChecklistAnswer Given(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new Valued(evidence.ToValue());
    }

    /// <summary>The item is skipped; it settles an item for which the policy lists the reason (LIB-CHECK-03).</summary>
    /// <param name="reasonCode">The stable name of the reason, as the policy lists it, in kebab case.</param>
    /// <param name="note">Words to it; not blank, nothing personal; null for none.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The reason is not in kebab case, or the note is blank.</exception>
    public static ChecklistAnswer Skip(string reasonCode, string? note = null) =>
        new Skipped(reasonCode, note);

    /// <summary>The answer in words, in both languages; without the reason why an item does not apply.</summary>
    public abstract BilingualText Label { get; }

    /// <summary>The stable name of the answer, in kebab case.</summary>
    internal abstract string Code { get; }

    /// <summary>Answers the stable name of the answer, without the reason why an item does not apply.</summary>
    /// <returns>Such as <c>not-applicable</c>.</returns>
    public sealed override string ToString() => Code;

    // a record's copy constructor is protected: this member is what closes the union
    private protected abstract void Seal();

    /// <summary>Yes.</summary>
    public sealed record Confirmed : ChecklistAnswer
    {
        internal Confirmed() { }

        /// <inheritdoc/>
        public override BilingualText Label { get; } = new("yes", "是");

        internal override string Code => "yes";

        private protected override void Seal() { }
    }

    /// <summary>No.</summary>
    public sealed record Denied : ChecklistAnswer
    {
        internal Denied() { }

        /// <inheritdoc/>
        public override BilingualText Label { get; } = new("no", "否");

        internal override string Code => "no";

        private protected override void Seal() { }
    }

    /// <summary>The item does not apply to this case, for a reason.</summary>
    public sealed record NotApplicable : ChecklistAnswer
    {
        internal NotApplicable(string reason)
        {
            Reason = Required.Text(reason, nameof(reason));
        }

        /// <summary>Why not.</summary>
        public string Reason { get; }

        /// <inheritdoc/>
        public override BilingualText Label { get; } = new("does not apply", "不适用");

        internal override string Code => "not-applicable";

        private protected override void Seal() { }
    }

    /// <summary>A value was given.</summary>
    public sealed record Valued : ChecklistAnswer
    {
        internal Valued(FactValue value) => Value = value;

        /// <summary>The value.</summary>
        public FactValue Value { get; }

        /// <inheritdoc/>
        public override BilingualText Label =>
            string.IsNullOrWhiteSpace(Value.Text) ? new("nothing", "空白") : BilingualText.Same(Value.Text);

        internal override string Code => "value";

        private protected override void Seal() { }
    }

    /// <summary>The item was skipped, for a reason that the policy lists.</summary>
    public sealed record Skipped : ChecklistAnswer
    {
        internal Skipped(string reasonCode, string? note)
        {
            ReasonCode = Kebab.Is(Required.Text(reasonCode, nameof(reasonCode)))
                ? reasonCode
                : throw new ArgumentException(
                    $"'{reasonCode}' is not a name in kebab case, such as shop-shut.",
                    nameof(reasonCode)
                );
            Note = note is null ? null : Required.Text(note, nameof(note));
        }

        /// <summary>The stable name of the reason.</summary>
        public string ReasonCode { get; }

        /// <summary>Words to it; null where there are none.</summary>
        public string? Note { get; }

        /// <inheritdoc/>
        public override BilingualText Label { get; } = new("skipped", "跳过");

        internal override string Code => "skipped";

        private protected override void Seal() { }
    }
}
