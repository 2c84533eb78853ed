using SalesProcess.Calendars;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The share of the part of a week that lies in the month; made by a plan only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record QuotaWeek<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal QuotaWeek(
        MonthWeek segment,
        int workingDays,
        long planningDays,
        string weight,
        TMeasure amount,
        TMeasure nominalAmount
    )
    {
        Segment = segment;
        WorkingDays = workingDays;
        PlanningDays = planningDays;
        Weight = weight;
        Amount = amount;
        NominalAmount = nominalAmount;
    }

    /// <summary>The days that it covers.</summary>
    public MonthWeek Segment { get; }

    /// <summary>How many of them are worked.</summary>
    public int WorkingDays { get; }

    /// <summary>The weights of its days together, as a fraction in lowest terms or a whole number: the number of its
    /// working days, unless some of them are part days or weights were given.</summary>
    public string Weight { get; }

    /// <summary>The target of the week: exactly the sum of its days.</summary>
    public TMeasure Amount { get; }

    /// <summary>What the nominal daily rate gives for its planning days, rounded to whole units, a half away from
    /// zero (QUOTA-WEEK-01). The nominal amounts of a month do not add up to its target (K-12).</summary>
    public TMeasure NominalAmount { get; }

    private long PlanningDays { get; }

    /// <summary>The same days with another target.</summary>
    internal QuotaWeek<TMeasure> Of(TMeasure amount, NominalRate<TMeasure> nominal) =>
        new(Segment, WorkingDays, PlanningDays, Weight, amount, nominal.ForDays(PlanningDays));

    /// <summary>Answers the days and the amount.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Segment}: {Amount}";
}
