using SalesProcess.Calendars;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The share of the part of a week that lies in the month.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <param name="Segment">The days that it covers.</param>
/// <param name="WorkingDays">How many of them are worked.</param>
/// <param name="Amount">The target of the week: exactly the sum of its days.</param>
/// <param name="NominalAmount">What the nominal daily rate gives for its planning days, rounded to whole units, a
/// half away from zero (QUOTA-WEEK-01). The nominal amounts of a month do not add up to its target (K-12).</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record QuotaWeek<TMeasure>(
    MonthWeek Segment,
    int WorkingDays,
    TMeasure Amount,
    TMeasure NominalAmount
)
    where TMeasure : struct, IMeasure<TMeasure>;
