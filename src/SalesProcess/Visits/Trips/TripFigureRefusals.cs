using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How the figures of trips say no.</summary>
public static class TripFigureRefusals
{
    /// <summary>A trip stands twice.</summary>
    public static RefusalRule TripTwice { get; } =
        new(
            "visits.trip-twice",
            "The trip '{trip}' stands more than once. Give each trip once.",
            "出差“{trip}”重复出现。每次出差请只给出一次。"
        );

    /// <summary>The period to compare with is not an earlier one.</summary>
    public static RefusalRule PeriodNotEarlier { get; } =
        new(
            "visits.period-not-earlier",
            "The period to compare with ends on {earlier-to}, not before {from}. Compare with an earlier period.",
            "对比期的末日{earlier-to}不早于本期首日{from}。请与更早的期间对比。"
        );
}
