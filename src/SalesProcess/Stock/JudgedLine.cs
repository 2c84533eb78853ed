using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>A line with the values of the policy that it is judged by, and what follows from both.</summary>
/// <remarks>What cannot be said, because something that it follows from is missing or faulty, is null.</remarks>
internal sealed class JudgedLine
{
    private readonly StockPolicy.Value<StockRule> rule;
    private readonly StockPolicy.Value<TransitBooking>? transit;
    private readonly StockPolicy.Value<LastCorrespondingPeriod>? period;

    internal JudgedLine(StockLine line, StockPolicy policy)
    {
        Line = line;
        rule = policy.RuleAt(line.Place);
        transit = line.InTransit.Count == 0 ? null : policy.Transit;
        period = line.Counted is not null && line.HasEarlierFigure ? policy.Period : null;
        Expected = OnHandByTheBooks();
        Band = JudgedBy();
        Status = Judge();
    }

    internal StockLine Line { get; }

    internal StockRule? Rule => rule.Known;

    /// <summary>The clause behind the rule, where it is the policy's and not that of the kind of goods.</summary>
    internal ClauseId? ExactClause =>
        rule.Parameter is { Value: StockRule.ExactMatch } exact ? exact.Clause : null;

    internal TransitBooking? Transit => transit?.Known;

    /// <summary>Which earlier figure the policy compares with; null where nothing is compared.</summary>
    internal Parameter<LastCorrespondingPeriod>? Period => period?.Parameter;

    /// <summary>The figure that the policy compares with, if the line has it.</summary>
    internal Quantity? Earlier =>
        period?.Known switch
        {
            LastCorrespondingPeriod.PreviousCount => Line.PreviousCount,
            LastCorrespondingPeriod.SamePeriodLastYear => Line.SamePeriodLastYear,
            _ => null,
        };

    /// <summary>What should be here by the books; it may lie outside what a quantity can be.</summary>
    internal Int128? Expected { get; }

    /// <summary>What is normal, from and to.</summary>
    internal (long From, long To)? Band { get; }

    internal StockStatus? Status { get; }

    /// <summary>The values of the policy that the line was judged by.</summary>
    internal ValueList<PolicyReading> Readings =>
        new[] { rule.Parameter?.Reading, transit?.Parameter?.Reading, period?.Parameter?.Reading }
            .OfType<PolicyReading>()
            .ToValueList();

    /// <summary>Why the policy has no value that the line is judged by.</summary>
    internal IEnumerable<RefusalReason> Missing =>
        new[] { rule.Missing, transit?.Missing, period?.Missing }.OfType<RefusalReason>();

    internal bool IsSound(Quantity quantity) => quantity.Count >= 0 && IsInUnitOfBook(quantity);

    // a zero may be given without a unit
    internal bool IsInUnitOfBook(Quantity quantity) => quantity == default || quantity.Unit == Line.Book.Unit;

    private Int128? OnHandByTheBooks()
    {
        bool isKnown =
            IsSound(Line.Book)
            && IsSound(Line.LentOut)
            && IsSound(Line.Borrowed)
            && IsSound(Line.InTransit)
            && (Line.InTransit.Count == 0 || Transit is not null);
        Int128 underWay = Transit == TransitBooking.OnDispatch ? Line.InTransit.Count : 0;
        return isKnown ? (Int128)Line.Book.Count - Line.LentOut.Count + Line.Borrowed.Count - underWay : null;
    }

    private (long From, long To)? JudgedBy() =>
        Rule switch
        {
            StockRule.ExactMatch
                when Expected is { } expected && expected >= 0 && expected <= long.MaxValue => (
                (long)expected,
                (long)expected
            ),
            StockRule.NormalBand
                when Line is { NormalFrom: { } from, NormalTo: { } to }
                    && IsSound(from)
                    && IsSound(to)
                    && from.Count <= to.Count => (from.Count, to.Count),
            _ => null,
        };

    private StockStatus? Judge() =>
        Line.Counted is not { } counted ? StockStatus.NotCounted
        : !IsSound(counted) || Band is not { } band ? null
        : counted.Count < band.From ? StockStatus.Short
        : counted.Count > band.To ? StockStatus.Over
        : StockStatus.Normal;
}
