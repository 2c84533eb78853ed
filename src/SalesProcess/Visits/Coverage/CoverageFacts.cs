using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>The facts and labels that the counting of visits cites.</summary>
internal static class CoverageFacts
{
    internal static ClauseId Clause { get; } = ClauseId.Parse("LIB-PLAN-23");

    internal static Fact Visit(string visit) => VisitPlanFacts.Visit(visit);

    internal static Fact Times(int count) => new("count", FactValue.Of(count), new("times", "次数"));

    internal static BilingualText Of(VisitStanding standing) =>
        standing switch
        {
            VisitStanding.Done => new("done as planned", "按计划完成"),
            VisitStanding.Unplanned => new("unplanned", "计划外"),
            VisitStanding.Missed => new("missed", "未执行"),
            VisitStanding.Cancelled => new("cancelled", "已取消"),
            _ => new("open", "未到期"),
        };

    internal static Explanation Explain(
        VisitCoverage coverage,
        IEnumerable<(VisitFact Visit, VisitStanding Standing)> visits,
        IReadOnlySet<string> productive,
        ValueList<PolicyReading> readings
    ) =>
        new()
        {
            Decision = "visits.coverage",
            Question = new(
                $"From {FactValue.Of(coverage.From)} to {FactValue.Of(coverage.To)}, what became of the visits?",
                $"{FactValue.Of(coverage.From)}至{FactValue.Of(coverage.To)}，拜访完成情况如何？"
            ),
            Answer = new(
                $"{coverage.Total.Done} of {coverage.Total.Planned} planned visits done, {coverage.Total.Unplanned} unplanned, {coverage.Total.Productive} productive.",
                $"计划拜访{coverage.Total.Planned}次，完成{coverage.Total.Done}次；计划外{coverage.Total.Unplanned}次；有成效{coverage.Total.Productive}次。"
            ),
            Outcome = FactValue.Of(coverage.Total.Done),
            Clauses = [Clause],
            Facts =
            [
                VisitPlanFacts.Date("from", coverage.From, "first day", "首日"),
                VisitPlanFacts.Date("to", coverage.To, "last day", "末日"),
                VisitPlanFacts.Date("as-of", coverage.AsOf, "as of", "截至"),
                .. visits.Select(one => new Fact(
                    Kebab.Of(one.Standing),
                    FactValue.Of(one.Visit.VisitId),
                    Of(one.Standing)
                )),
                .. visits
                    .Where(one =>
                        (one.Standing is VisitStanding.Done or VisitStanding.Unplanned)
                        && productive.Contains(one.Visit.VisitId)
                    )
                    .Select(one => new Fact(
                        "productive",
                        FactValue.Of(one.Visit.VisitId),
                        new("productive", "有成效")
                    )),
            ],
            Readings = readings,
        };
}
