using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>Explains the figures of trips.</summary>
internal static class TripFigureExplanations
{
    internal static Fact Day(string name, LocalDate day, string english, string chinese) =>
        new(name, FactValue.Of(day), new(english, chinese));

    internal static Explanation OfFigures(TripFigures figures) =>
        new()
        {
            Decision = "visits.trip-figures",
            Question = new(
                $"How often were trips made from {FactValue.Of(figures.Period.Start)} to {FactValue.Of(figures.Period.End)}, and how many visits did a trip bring?",
                $"{FactValue.Of(figures.Period.Start)}至{FactValue.Of(figures.Period.End)}出差几次，平均每次拜访多少客户？"
            ),
            Answer = figures.VisitsPerTrip is { } each
                ? new(
                    $"{English.Count(figures.Trips, "trip")}, {each} visits a trip.",
                    $"出差{figures.Trips}次，平均每次拜访{each}次。"
                )
                : new("No trip.", "没有出差。"),
            Outcome = FactValue.Of(figures.VisitsPerTrip ?? default),
            Clauses = [TripFacts.Frequency],
            Facts =
            [
                Day("from", figures.Period.Start, "first day", "首日"),
                Day("to", figures.Period.End, "last day", "末日"),
                new("trips", FactValue.Of(figures.Trips), new("trips", "出差次数")),
                new("visits", FactValue.Of(figures.Visits), new("visits", "拜访次数")),
            ],
        };

    internal static Explanation OfTrend(TripTrend trend) =>
        new()
        {
            Decision = "visits.trip-trend",
            Question = new("Were frequency and efficiency of trips raised?", "出差的频率和效率是否提高？"),
            Answer = new(
                $"Frequency: {(trend.IsFrequencyRaised ? "yes" : "no")}; efficiency: {Efficiency(trend).English}.",
                $"频率：{(trend.IsFrequencyRaised ? "是" : "否")}；效率：{Efficiency(trend).Chinese}。"
            ),
            Outcome = FactValue.Of(trend.IsFrequencyRaised),
            Clauses = [TripFacts.Frequency],
            Facts =
            [
                new(
                    "efficiency-raised",
                    FactValue.Of(Efficiency(trend).English),
                    new("efficiency raised", "效率提高")
                ),
            ],
            Steps = [OfFigures(trend.Earlier), OfFigures(trend.Later)],
        };

    private static BilingualText Efficiency(TripTrend trend) =>
        trend.IsEfficiencyRaised switch
        {
            null => new("unknown", "无从比较"),
            true => new("yes", "是"),
            false => new("no", "否"),
        };
}
