using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>What a count does to the book of an article.</summary>
/// <remarks>
/// A closed union of four cases, in this order: <see cref="Matched"/>, <see cref="ToPost"/>,
/// <see cref="NeedsApproval"/>, <see cref="Stale"/>; no other can be made. Two adjustments are equal if they are the
/// same case with equal parts. Order is not defined.
/// </remarks>
/// <example>
/// <code>
/// var line = new AdjustmentLine { Sku = "TEA-250", ExpectedAtCount = Quantity.Pieces(7), Counted = Quantity.Pieces(5),
///     ExpectedNow = Quantity.Pieces(4) };
/// StockAdjustment.Of(line, policy);   // stale: 3 pcs have left since the count
/// StockAdjustment.Of(line with { WhenStale = StaleChoice.KeepDifference, Reason = "lost" }, policy);   // to post: -2 pcs, 2 pcs expected then
/// </code>
/// </example>
[Implements("LIB-STOCK-10", "LIB-STOCK-11")]
public abstract record StockAdjustment
{
    private protected StockAdjustment(AdjustmentLine line) => Line = line;

    /// <summary>The line that was judged.</summary>
    public AdjustmentLine Line { get; }

    /// <summary>Counted less what was expected at the count: negative if goods are missing.</summary>
    public Quantity Variance =>
        Line.ExpectedAtCount.WithUnits(Line.Counted.Count - Line.ExpectedAtCount.Count);

    /// <summary>What has moved since the count: negative if goods have left.</summary>
    public Quantity Moved =>
        Line.ExpectedAtCount.WithUnits(Line.ExpectedNow.Count - Line.ExpectedAtCount.Count);

    /// <summary>What is posted; zero if the line matches, null while it is stale.</summary>
    public abstract Quantity? Posting { get; }

    /// <summary>What should be on hand after the posting; null while the line is stale.</summary>
    public Quantity? ExpectedAfter =>
        Posting is { } posting
            ? Line.ExpectedAtCount.WithUnits(Line.ExpectedNow.Count + posting.Count)
            : null;

    /// <summary>The outcome in words, in both languages.</summary>
    public abstract BilingualText Label { get; }

    /// <summary>The stable name of the outcome, in kebab case.</summary>
    internal abstract string Code { get; }

    /// <summary>Judges one line.</summary>
    /// <param name="line">What is known of the article.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The outcome with its explanation. Refused with everything that is wrong with the line, with a reason
    /// code that is missing, unknown or does not apply, with a threshold that nobody sets, and where less
    /// than nothing would be expected on hand.</returns>
    public static Decision<StockAdjustment> Of(AdjustmentLine line, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(policy);
        return AdjustmentJudge.Judge(line, place: 1, policy);
    }

    /// <summary>Judges all lines of a count.</summary>
    /// <param name="lines">The lines; each article once a place.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>Every outcome in the order of the lines, those that match included; refused with every reason of every
    /// line, each with the place of its line.</returns>
    public static Decision<StockAdjustmentList> Of(ValueList<AdjustmentLine> lines, PolicyEdition policy)
    {
        _ = Required.Items(lines);
        ArgumentNullException.ThrowIfNull(policy);
        return AdjustmentJudge.Judge(lines, policy);
    }

    /// <summary>Answers with one of four functions, by the case.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="matched">What to do with a line that matches.</param>
    /// <param name="toPost">What to do with a line to post.</param>
    /// <param name="needsApproval">What to do with a line that needs approval.</param>
    /// <param name="stale">What to do with a stale line.</param>
    /// <returns>What the function of the case answers.</returns>
    public TResult Match<TResult>(
        Func<Matched, TResult> matched,
        Func<ToPost, TResult> toPost,
        Func<NeedsApproval, TResult> needsApproval,
        Func<Stale, TResult> stale
    )
    {
        ArgumentNullException.ThrowIfNull(matched);
        ArgumentNullException.ThrowIfNull(toPost);
        ArgumentNullException.ThrowIfNull(needsApproval);
        ArgumentNullException.ThrowIfNull(stale);
        return this switch
        {
            Matched one => matched(one),
            ToPost one => toPost(one),
            NeedsApproval one => needsApproval(one),
            _ => stale((Stale)this),
        };
    }

    /// <summary>Lists what is recorded with the first move of <see cref="StockProcesses.Adjustment"/>: the difference,
    /// the reason, and whether it is within the threshold.</summary>
    /// <returns>The facts; those that the process asks for are missing where there is nothing to post.</returns>
    public ValueList<Fact> ToFacts() => AdjustmentFacts.OfProcess(this);

    /// <summary>Gives the adjustment as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public StockAdjustmentRow ToRow(Language language) => StockAdjustmentRow.Of(this, language);

    /// <summary>Answers the line and the outcome.</summary>
    /// <returns>Such as <c>TEA-250: to-post -2 pcs</c>.</returns>
    public sealed override string ToString() =>
        Posting is { Count: not 0 } posting ? $"{Line}: {Code} {posting}" : $"{Line}: {Code}";

    // a record's copy constructor is protected: this member is what closes the union
    private protected abstract void Seal();

    /// <summary>What was expected is there: nothing is posted, and the line stays as evidence of the count.</summary>
    public sealed record Matched : StockAdjustment
    {
        internal Matched(AdjustmentLine line)
            : base(line) { }

        /// <inheritdoc/>
        public override Quantity? Posting => Line.ExpectedAtCount.WithUnits(0);

        /// <inheritdoc/>
        public override BilingualText Label => new("matched", "账实相符");

        internal override string Code => "matched";

        private protected override void Seal() { }
    }

    /// <summary>A difference that is posted.</summary>
    public sealed record ToPost : StockAdjustment
    {
        private readonly Quantity posting;

        internal ToPost(AdjustmentLine line, Quantity posting, PolicyItem reason, JudgedThreshold threshold)
            : base(line) => (this.posting, Reason, Threshold) = (posting, reason, threshold);

        /// <inheritdoc/>
        public override Quantity? Posting => posting;

        /// <summary>The reason of the difference, from the list of the policy.</summary>
        public PolicyItem Reason { get; }

        /// <summary>The threshold that it keeps.</summary>
        public JudgedThreshold Threshold { get; }

        /// <inheritdoc/>
        public override BilingualText Label => new("to post", "待入账");

        internal override string Code => "to-post";

        private protected override void Seal() { }
    }

    /// <summary>A difference beyond the threshold: a supervisor or manager approves it before it is posted.</summary>
    public sealed record NeedsApproval : StockAdjustment
    {
        private readonly Quantity posting;

        internal NeedsApproval(
            AdjustmentLine line,
            Quantity posting,
            PolicyItem reason,
            JudgedThreshold threshold
        )
            : base(line) => (this.posting, Reason, Threshold) = (posting, reason, threshold);

        /// <inheritdoc/>
        public override Quantity? Posting => posting;

        /// <summary>The reason of the difference, from the list of the policy.</summary>
        public PolicyItem Reason { get; }

        /// <summary>The threshold that it passes.</summary>
        public JudgedThreshold Threshold { get; }

        /// <inheritdoc/>
        public override BilingualText Label => new("needs approval", "待审批");

        internal override string Code => "needs-approval";

        private protected override void Seal() { }
    }

    /// <summary>Goods have moved since the count, and it is not decided what counts.</summary>
    public sealed record Stale : StockAdjustment
    {
        internal Stale(AdjustmentLine line, ValueList<StaleOption> options)
            : base(line) => Options = options;

        /// <inheritdoc/>
        public override Quantity? Posting => null;

        /// <summary>What each choice would do: keep the difference, keep what was counted, count again.</summary>
        public ValueList<StaleOption> Options { get; }

        /// <inheritdoc/>
        public override BilingualText Label => new("stale", "盘点后有变动");

        internal override string Code => "stale";

        private protected override void Seal() { }
    }
}
