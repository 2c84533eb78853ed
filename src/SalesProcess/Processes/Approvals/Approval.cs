using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>Whose yes is needed: of one post, of all of several, of any of them, or of one after the other.</summary>
/// <remarks>
/// A closed union of four cases; no other can be made. The last word of a post counts: a no takes its earlier yes back.
/// Two approvals are equal if they are the same case with equal parts. Order is not defined.
/// </remarks>
/// <example>
/// <code>
/// Approval.Chain(Approval.By(supervisor), Approval.Any(Approval.By(manager), Approval.By(director)));
/// </code>
/// </example>
public abstract record Approval
{
    private protected Approval() { }

    /// <summary>What is needed, in both languages.</summary>
    public abstract BilingualText Label { get; }

    /// <summary>The posts that are named, in the order of naming, each once.</summary>
    public abstract ValueList<ProcessRole> Roles { get; }

    /// <summary>The yes of one post.</summary>
    /// <param name="role">The post.</param>
    /// <returns>The approval.</returns>
    public static Approval By(ProcessRole role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return new ByRole(role);
    }

    /// <summary>Every one of several approvals, in any order.</summary>
    /// <param name="parts">The approvals; at least two.</param>
    /// <returns>The approval.</returns>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static Approval All(params ValueList<Approval> parts) => new AllOf(Several(parts));

    /// <summary>Any one of several approvals.</summary>
    /// <param name="parts">The approvals; at least two.</param>
    /// <returns>The approval.</returns>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static Approval Any(params ValueList<Approval> parts) => new AnyOf(Several(parts));

    /// <summary>Several approvals, one after the other; one that is given before its turn does not count.</summary>
    /// <param name="parts">The approvals, in their order; at least two.</param>
    /// <returns>The approval.</returns>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static Approval Chain(params ValueList<Approval> parts) => new InTurn(Several(parts));

    /// <summary>Answers the case and its parts.</summary>
    /// <returns>Such as <c>chain(supervisor, any(sales-manager, sales-director))</c>.</returns>
    public sealed override string ToString() => Code;

    private protected abstract string Code { get; }

    /// <summary>The place of the word with which the approval came to hold; null while it does not. Words before
    /// <paramref name="start"/> do not count.</summary>
    internal abstract int? HoldsFrom(IReadOnlyList<ApprovalWord> words, int start);

    // a record's copy constructor is protected: this member is what closes the union
    private protected abstract void Seal();

    private static ValueList<Approval> Several(ValueList<Approval> parts) =>
        Required.Items(parts).Count >= 2
            ? parts
            : throw new ArgumentException(
                $"An approval of several parts needs at least two; {parts.Count} given.",
                nameof(parts)
            );

    private static string Named(string name, ValueList<Approval> parts) =>
        $"{name}({string.Join(", ", parts)})";

    private static BilingualText Joined(ValueList<Approval> parts, string english, string chinese) =>
        new(
            string.Join(english, parts.Select(part => InBrackets(part, part.Label.English, "(", ")"))),
            string.Join(chinese, parts.Select(part => InBrackets(part, part.Label.Chinese, "（", "）")))
        );

    private static string InBrackets(Approval part, string label, string open, string close) =>
        part is ByRole ? label : open + label + close;

    private static ValueList<ProcessRole> RolesOf(ValueList<Approval> parts) =>
        parts.SelectMany(part => part.Roles).Distinct().ToValueList();

    /// <summary>The yes of one post.</summary>
    public sealed record ByRole : Approval
    {
        internal ByRole(ProcessRole role) => Role = role;

        /// <summary>The post.</summary>
        public ProcessRole Role { get; }

        /// <inheritdoc/>
        public override BilingualText Label => Role.Label;

        /// <inheritdoc/>
        public override ValueList<ProcessRole> Roles => [Role];

        private protected override string Code => Role.Id;

        internal override int? HoldsFrom(IReadOnlyList<ApprovalWord> words, int start)
        {
            int? since = null;
            for (int place = start; place < words.Count; place++)
            {
                if (words[place].Role == Role.Id)
                {
                    since = words[place].IsYes ? since ?? place : null;
                }
            }

            return since;
        }

        private protected override void Seal() { }
    }

    /// <summary>Every one of several approvals.</summary>
    public sealed record AllOf : Approval
    {
        internal AllOf(ValueList<Approval> parts) => Parts = parts;

        /// <summary>The approvals.</summary>
        public ValueList<Approval> Parts { get; }

        /// <inheritdoc/>
        public override BilingualText Label => Joined(Parts, " and ", "和");

        /// <inheritdoc/>
        public override ValueList<ProcessRole> Roles => RolesOf(Parts);

        private protected override string Code => Named("all", Parts);

        internal override int? HoldsFrom(IReadOnlyList<ApprovalWord> words, int start)
        {
            int?[] places = [.. Parts.Select(part => part.HoldsFrom(words, start))];
            return places.Contains(null) ? null : places.Max();
        }

        private protected override void Seal() { }
    }

    /// <summary>Any one of several approvals.</summary>
    public sealed record AnyOf : Approval
    {
        internal AnyOf(ValueList<Approval> parts) => Parts = parts;

        /// <summary>The approvals.</summary>
        public ValueList<Approval> Parts { get; }

        /// <inheritdoc/>
        public override BilingualText Label => Joined(Parts, " or ", "或");

        /// <inheritdoc/>
        public override ValueList<ProcessRole> Roles => RolesOf(Parts);

        private protected override string Code => Named("any", Parts);

        internal override int? HoldsFrom(IReadOnlyList<ApprovalWord> words, int start) =>
            Parts.Min(part => part.HoldsFrom(words, start));

        private protected override void Seal() { }
    }

    /// <summary>Several approvals, one after the other.</summary>
    public sealed record InTurn : Approval
    {
        internal InTurn(ValueList<Approval> parts) => Parts = parts;

        /// <summary>The approvals, in their order.</summary>
        public ValueList<Approval> Parts { get; }

        /// <inheritdoc/>
        public override BilingualText Label => Joined(Parts, ", then ", "，然后");

        /// <inheritdoc/>
        public override ValueList<ProcessRole> Roles => RolesOf(Parts);

        private protected override string Code => Named("chain", Parts);

        internal override int? HoldsFrom(IReadOnlyList<ApprovalWord> words, int start)
        {
            int? last = start - 1;
            foreach (Approval part in Parts)
            {
                last = last is { } before ? part.HoldsFrom(words, before + 1) : null;
            }

            return last;
        }

        private protected override void Seal() { }
    }
}
