using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>One day in two plans; made by a difference only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record QuotaDiffDay<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal QuotaDiffDay(LocalDate date, TMeasure before, TMeasure after) =>
        (Date, Before, After, Change) = (date, before, after, after - before);

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Its target in the earlier plan.</summary>
    public TMeasure Before { get; }

    /// <summary>Its target in the later plan.</summary>
    public TMeasure After { get; }

    /// <summary>After less before.</summary>
    public TMeasure Change { get; }

    /// <summary>Gives the day as a flat row of plain values, for reports and grids.</summary>
    /// <returns>The row.</returns>
    public QuotaDiffRow ToRow() =>
        new(
            Date.ToDateOnly(),
            QuotaFacts.InWholes(Before),
            QuotaFacts.InWholes(After),
            QuotaFacts.InWholes(Change),
            After.UnitCode
        );

    /// <summary>Answers date and change.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Date)}: {Change}";
}
