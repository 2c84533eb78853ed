using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>What a decision table says of one case: one row, none, or several.</summary>
/// <remarks>Closed: there are no other cases. Equality is that of all parts. Order is not defined.</remarks>
public abstract record TableOutcome
{
    private TableOutcome() { }

    /// <summary>The result, where there is exactly one: that of the row, or the one that all rows agree on.</summary>
    public abstract string? Result { get; }

    /// <summary>Calls the function of the case.</summary>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="matched">Called with the row.</param>
    /// <param name="noMatch">Called where no row fits.</param>
    /// <param name="severalMatches">Called with all rows that fit.</param>
    /// <returns>What the function answers.</returns>
    public TResult Match<TResult>(
        Func<PolicyTableRow, TResult> matched,
        Func<TResult> noMatch,
        Func<ValueList<PolicyTableRow>, TResult> severalMatches
    )
    {
        ArgumentNullException.ThrowIfNull(matched);
        ArgumentNullException.ThrowIfNull(noMatch);
        ArgumentNullException.ThrowIfNull(severalMatches);
        return this switch
        {
            Matched one => matched(one.Row),
            SeveralMatches several => severalMatches(several.Rows),
            _ => noMatch(),
        };
    }

    private protected abstract void Seal();

    /// <summary>One row fits, or is the first that does.</summary>
    /// <param name="Row">The row.</param>
    public sealed record Matched(PolicyTableRow Row) : TableOutcome
    {
        /// <inheritdoc/>
        public override string Result => Row.Then;

        /// <summary>Answers the row.</summary>
        /// <returns>One line.</returns>
        public override string ToString() => $"matched {Row.Id}: {Row.Then}";

        private protected override void Seal() { }
    }

    /// <summary>No row fits.</summary>
    public sealed record NoMatch : TableOutcome
    {
        /// <inheritdoc/>
        public override string? Result => null;

        /// <summary>Answers that no row fits.</summary>
        /// <returns>One line.</returns>
        public override string ToString() => "no match";

        private protected override void Seal() { }
    }

    /// <summary>Several rows fit; only where the table answers all of them, or was never checked.</summary>
    /// <param name="Rows">The rows, in the order of the table.</param>
    public sealed record SeveralMatches(ValueList<PolicyTableRow> Rows) : TableOutcome
    {
        /// <inheritdoc/>
        public override string? Result =>
            Rows.Select(row => row.Then).Distinct().ToArray() is [var one] ? one : null;

        /// <summary>Answers the rows.</summary>
        /// <returns>One line.</returns>
        public override string ToString() => $"several: {string.Join(", ", Rows.Select(row => row.Id))}";

        private protected override void Seal() { }
    }
}
