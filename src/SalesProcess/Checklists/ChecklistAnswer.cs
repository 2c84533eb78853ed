using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>What was answered to an item of a checklist.</summary>
/// <remarks>
/// A closed union of three cases; no other can be made. Two answers are equal if they are the same case with equal
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
            ArgumentException.ThrowIfNullOrWhiteSpace(reason);
            Reason = reason;
        }

        /// <summary>Why not.</summary>
        public string Reason { get; }

        /// <inheritdoc/>
        public override BilingualText Label { get; } = new("does not apply", "不适用");

        internal override string Code => "not-applicable";

        private protected override void Seal() { }
    }
}
