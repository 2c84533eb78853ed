using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>By which rule the customers of somebody who leaves are handed over (LIB-OWN-34).</summary>
/// <remarks>
/// <para>A closed union of five cases; no other can be made.</para>
/// <para>Two rules are equal if they are the same case with equal parts. Order is not defined.</para>
/// </remarks>
/// <example>The customers C-1 to C-5 go in turn to P-2 and P-3: P-2 receives C-1, C-3 and C-5, P-3 the other two.</example>
public abstract record HandOverRule
{
    private protected HandOverRule() { }

    /// <summary>What the rule is called, in both languages.</summary>
    public abstract BilingualText Label { get; }

    /// <summary>The stable name of the rule, in kebab case.</summary>
    public abstract string Code { get; }

    /// <summary>Answers with one of five functions, by the case.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="oneSuccessor">What to do with one successor.</param>
    /// <param name="byRegion">What to do with receivers of regions.</param>
    /// <param name="inTurn">What to do with turns.</param>
    /// <param name="evenly">What to do with an even distribution.</param>
    /// <param name="toPool">What to do with the pool.</param>
    /// <returns>What the function of the case answers.</returns>
    public TResult Match<TResult>(
        Func<OneSuccessor, TResult> oneSuccessor,
        Func<ByRegion, TResult> byRegion,
        Func<InTurn, TResult> inTurn,
        Func<Evenly, TResult> evenly,
        Func<ToPool, TResult> toPool
    )
    {
        ArgumentNullException.ThrowIfNull(oneSuccessor);
        ArgumentNullException.ThrowIfNull(byRegion);
        ArgumentNullException.ThrowIfNull(inTurn);
        ArgumentNullException.ThrowIfNull(evenly);
        ArgumentNullException.ThrowIfNull(toPool);
        return this switch
        {
            OneSuccessor one => oneSuccessor(one),
            ByRegion regions => byRegion(regions),
            InTurn turns => inTurn(turns),
            Evenly even => evenly(even),
            _ => toPool((ToPool)this),
        };
    }

    /// <summary>Answers the stable name.</summary>
    /// <returns>Such as <c>by-region</c>.</returns>
    public sealed override string ToString() => Code;

    // a record's copy constructor is protected: this member is what closes the union
    private protected abstract void Seal();

    /// <summary>All customers go to one successor.</summary>
    /// <param name="OwnerId">The host's identifier of the successor, who must be among the receivers; not blank.</param>
    public sealed record OneSuccessor(string OwnerId) : HandOverRule
    {
        /// <summary>The host's identifier of the successor; not blank.</summary>
        public string OwnerId
        {
            get;
            init => field = Required.Text(value);
        } = Required.Text(OwnerId);

        /// <inheritdoc/>
        public override BilingualText Label => new("to one successor", "移交给一名接手人");

        /// <inheritdoc/>
        public override string Code => "one-successor";

        private protected override void Seal() { }
    }

    /// <summary>Each customer goes to the receiver of its region.</summary>
    /// <param name="Receivers">Who receives which region; each region once.</param>
    public sealed record ByRegion(ValueList<RegionReceiver> Receivers) : HandOverRule
    {
        /// <summary>Who receives which region.</summary>
        public ValueList<RegionReceiver> Receivers
        {
            get;
            init => field = Required.Items(value, nameof(Receivers));
        } = Required.Items(Receivers);

        /// <inheritdoc/>
        public override BilingualText Label => new("by region", "按区域移交");

        /// <inheritdoc/>
        public override string Code => "by-region";

        private protected override void Seal() { }
    }

    /// <summary>The customers go in turn to the receivers, so that each receives as many as the others, or one more.</summary>
    public sealed record InTurn : HandOverRule
    {
        /// <inheritdoc/>
        public override BilingualText Label => new("in turn", "轮流移交");

        /// <inheritdoc/>
        public override string Code => "in-turn";

        private protected override void Seal() { }
    }

    /// <summary>Each customer goes to the receiver who then holds the fewest counted customers.</summary>
    public sealed record Evenly : HandOverRule
    {
        /// <inheritdoc/>
        public override BilingualText Label => new("evenly", "平均移交");

        /// <inheritdoc/>
        public override string Code => "evenly";

        private protected override void Seal() { }
    }

    /// <summary>All customers go to the pool.</summary>
    public sealed record ToPool : HandOverRule
    {
        /// <inheritdoc/>
        public override BilingualText Label => new("to the pool", "移交公海");

        /// <inheritdoc/>
        public override string Code => "to-pool";

        private protected override void Seal() { }
    }
}
