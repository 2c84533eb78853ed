using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>What would be expected if every day of the calendar counted alike; shown beside the pace by working
/// days, and made by the library only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>
/// <para>
/// Two ways of counting are in use. By closed days, 10 of 28 days have passed at the end of 10 February. Between
/// dates, 9 of 27 steps lie between the first day and that day: so count some CRM systems, Dynamics 365 among them.
/// </para>
/// <para>Equality is that of all parts. Order is not defined.</para>
/// </remarks>
public sealed record CalendarPace<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal CalendarPace(TMeasure target, int closedDays, int days)
    {
        (ClosedDays, Days) = (closedDays, days);
        Share = new Ratio(closedDays, days);
        Expected = Part(target, closedDays, days);
        ShareBetweenDates = new Ratio(Math.Max(closedDays - 1, 0), days - 1);
        ExpectedBetweenDates = Part(target, Math.Max(closedDays - 1, 0), days - 1);
    }

    /// <summary>How many days of the month are closed, days off included.</summary>
    public int ClosedDays { get; }

    /// <summary>How many days the month has.</summary>
    public int Days { get; }

    /// <summary>The closed days as a share of all days.</summary>
    public Ratio Share { get; }

    /// <summary>That share of the target, rounded a half away from zero.</summary>
    public TMeasure Expected { get; }

    /// <summary>The steps from the first day to the last closed one, as a share of those to the last day.</summary>
    public Ratio ShareBetweenDates { get; }

    /// <summary>That share of the target, rounded a half away from zero.</summary>
    public TMeasure ExpectedBetweenDates { get; }

    /// <summary>Answers closed days, all days and what they would bring.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{FactValue.Of(ClosedDays)} of {English.Count(Days, "day")}: {Expected}";

    private static TMeasure Part(TMeasure target, int some, int all) =>
        target.WithUnits(CumulativeRounding.UpTo(target.Units, some, all));
}
