using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>What differs between two plans of one month; made by <see cref="QuotaDiff"/> only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>
/// The changes of the days add up to the change of the target. Equality is that of all parts. Order is not defined.
/// </remarks>
public sealed record QuotaDiff<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal QuotaDiff(QuotaPlan<TMeasure> before, QuotaPlan<TMeasure> after)
    {
        Before = before;
        After = after;
        Change = after.Target - before.Target;
        Days = before
            .Days.Zip(after.Days, (old, now) => new QuotaDiffDay<TMeasure>(old.Date, old.Amount, now.Amount))
            .ToValueList();
    }

    /// <summary>The earlier plan.</summary>
    public QuotaPlan<TMeasure> Before { get; }

    /// <summary>The later plan.</summary>
    public QuotaPlan<TMeasure> After { get; }

    /// <summary>The target of the later plan less that of the earlier one: the sum of the changes of the days.</summary>
    public TMeasure Change { get; }

    /// <summary>Every day of the month, the first to the last, changed or not.</summary>
    public ValueList<QuotaDiffDay<TMeasure>> Days { get; }

    /// <summary>Lists the difference as one flat row a day, for reports and grids.</summary>
    /// <returns>The rows, the first day to the last.</returns>
    public ValueList<QuotaDiffRow> ToRows() => Days.Select(day => day.ToRow()).ToValueList();

    /// <summary>Answers both targets.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Before.Month)}: {Before.Target} -> {After.Target}";
}
