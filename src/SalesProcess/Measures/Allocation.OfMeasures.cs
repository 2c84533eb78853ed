using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <content>Splits of money and quantities that may be refused.</content>
public static partial class Allocation
{
    /// <summary>Splits an amount of money or a quantity by exact weights, every part inside its floor and its cap.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="total">The amount to split; it may be negative.</param>
    /// <param name="parts">The weight, floor and cap of each part; floors and caps of the currency or unit of the
    /// total.</param>
    /// <param name="rule">Who gets the odd unit.</param>
    /// <returns>One amount a part, in the same order, with one step a part that says whether it is its share, its
    /// floor or its cap. Refused with the amount that finds no place under the caps or that the floors ask for beyond
    /// the total, and with every part whose floor is above its cap.</returns>
    /// <remarks>How the shares are found and rounded: <see cref="TrySplitWithin"/>.</remarks>
    /// <exception cref="ArgumentException">A weight is negative, a bound has another currency or unit, or the weights,
    /// as whole numbers of the same proportions, add up to more than 2⁶³ − 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a defined one.</exception>
    /// <example>
    /// <code>
    /// Decision&lt;ValueList&lt;Quantity&gt;&gt; parts = Allocation.SplitWithin(
    ///     Quantity.Pieces(1000),
    ///     [new(200), new(300), BoundedPart.Held(Quantity.Pieces(700))],
    ///     AllocationRule.LargestRemainder); // 120, 180, 700
    /// </code>
    /// </example>
    public static Decision<ValueList<TMeasure>> SplitWithin<TMeasure>(
        TMeasure total,
        ValueList<BoundedPart<TMeasure>> parts,
        AllocationRule rule
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(parts);
        foreach (
            TMeasure bound in parts.SelectMany(part => new[] { part.Least, part.Most }).OfType<TMeasure>()
        )
        {
            _ = bound.Equals(default) ? total : UnitMatch.Same(total, bound);
        }

        long[] weights = Weights.ToWhole(parts.Select(part => part.Weight).ToValueList());
        long[] least = [.. parts.Select(part => part.LeastUnits(total))];
        long[] most = [.. parts.Select(part => part.MostUnits(total))];
        _ = Weights.Sum(total: 0, weights);
        ValueList<RefusalReason> reasons = BoundedExplanations.Reasons(total, parts, weights, least, most);
        if (reasons.Count > 0)
        {
            return rule is AllocationRule.CumulativeRounding or AllocationRule.LargestRemainder
                ? Decision.Refuse<ValueList<TMeasure>>(new Refusal(reasons))
                : throw NotDefined(rule);
        }

        long[] amounts = new long[weights.Length];
        _ = TrySplitWithin(total.Units, weights, least, most, rule, amounts, out _);
        ValueList<TMeasure> answer = amounts.Select(total.WithUnits).ToValueList();
        return Decision.Accept(answer, () => BoundedExplanations.Of(total, parts, rule, answer));
    }

    /// <summary>Splits totals of rows over columns with totals of their own, in proportion to both, so that every row
    /// and every column adds up exactly.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="rows">The totals of the rows, such as people; all of one sign, or zero.</param>
    /// <param name="columns">The totals of the columns, such as dates in their order; of the same sign, currency or
    /// unit.</param>
    /// <returns>The table; refused where rows and columns have different sums.</returns>
    /// <remarks>What holds for the cells: <see cref="SplitBothWays(ReadOnlySpan{long}, ReadOnlySpan{long}, Span{long})"/>.</remarks>
    /// <exception cref="ArgumentException">Currencies or units mix, totals have different signs, or a sum does not
    /// fit 64 bits.</exception>
    public static Decision<TwoWaySplit<TMeasure>> SplitBothWays<TMeasure>(
        ValueList<TMeasure> rows,
        ValueList<TMeasure> columns
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        TMeasure zero = rows.Concat(columns)
            .Aggregate(default(TMeasure), (unit, amount) => unit + amount.WithUnits(0));
        long[] ofRows = [.. rows.Select(row => row.Units)];
        long[] ofColumns = [.. columns.Select(column => column.Units)];
        TMeasure sumOfRows = zero.WithUnits(SumOfOneSign(ofRows, nameof(rows)));
        TMeasure sumOfColumns = zero.WithUnits(SumOfOneSign(ofColumns, nameof(columns)));
        if (Math.Sign(sumOfRows.Units) * Math.Sign(sumOfColumns.Units) < 0)
        {
            throw new ArgumentException(
                $"The rows add up to {sumOfRows} and the columns to {sumOfColumns}. Give totals of one sign.",
                nameof(columns)
            );
        }

        if (!sumOfRows.Equals(sumOfColumns))
        {
            return Decision.Refuse<TwoWaySplit<TMeasure>>(
                TwoWayExplanations.SumsDiffer(sumOfRows, sumOfColumns)
            );
        }

        long[] cells = new long[checked(rows.Count * columns.Count)];
        SplitBothWays(ofRows, ofColumns, cells);
        var answer = new TwoWaySplit<TMeasure>(rows, columns, cells.Select(zero.WithUnits).ToValueList());
        return Decision.Accept(answer, () => TwoWayExplanations.Of(answer, sumOfRows));
    }
}
