using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>The facts and clauses that the review of a weekly meeting cites.</summary>
internal static class MeetingFacts
{
    internal static ClauseId AttendanceClause { get; } = ClauseId.Parse("VISIT-S8-03");

    internal static ClauseId CarryClause { get; } = ClauseId.Parse("LIB-PLAN-21");

    /// <summary>The clause that has the plan reported.</summary>
    internal static ClauseId PlanClause(WeeklyMeetingKind kind) =>
        ClauseId.Parse(
            kind switch
            {
                WeeklyMeetingKind.FridayMorning => "VISIT-S8-02",
                WeeklyMeetingKind.SaturdayMorning => "VISIT-S11-02",
                _ => "VISIT-WEEKLY-01",
            }
        );

    /// <summary>The clause that has the visits reported; null where the source asks for the plan only.</summary>
    internal static ClauseId? VisitsClause(WeeklyMeetingKind kind) =>
        kind switch
        {
            WeeklyMeetingKind.FridayMorning => ClauseId.Parse("VISIT-S8-05"),
            WeeklyMeetingKind.SaturdayMorning => ClauseId.Parse("VISIT-S11-05"),
            _ => null,
        };

    internal static Fact Meeting(HeldMeeting meeting) =>
        new("meeting", FactValue.Of(meeting.Starts), new("start of the weekly meeting", "例会开始时间"));

    internal static Fact Salesperson(string salesperson) =>
        new("salesperson", FactValue.Of(salesperson), new("salesperson", "销售人员"));

    internal static Fact Ended(EndedVisit visit) =>
        new("ended", FactValue.Of(visit.Ended), new("end of the visit", "拜访结束时间"));

    internal static Explanation Explain(MeetingReview review)
    {
        ValueList<ClauseId> clauses =
        [
            PlanClause(review.Meeting.Kind),
            .. VisitsClause(review.Meeting.Kind) is { } visits ? [visits] : Array.Empty<ClauseId>(),
            AttendanceClause,
            CarryClause,
        ];
        return new Explanation
        {
            Decision = "visits.meeting-review",
            Question = new(
                $"Was everything reported at the weekly meeting of {FactValue.Of(review.Meeting.Starts)}?",
                $"{FactValue.Of(review.Meeting.Starts)}的例会是否已汇报齐全？"
            ),
            Answer = new(
                review.IsInOrder
                    ? "Yes."
                    : $"No; {English.Count(review.OpenReasons().Count, "thing")} missing.",
                review.IsInOrder ? "齐全。" : $"否，缺少{review.OpenReasons().Count}项。"
            ),
            Outcome = FactValue.Of(review.OpenReasons().Count),
            Clauses = clauses,
            Facts =
            [
                Fact.Named(
                    "kind",
                    Kebab.Of(review.Meeting.Kind),
                    new("meeting", "例会"),
                    MeetingLabels.Of(review.Meeting.Kind)
                ),
                Meeting(review.Meeting),
                .. review.Parts.SelectMany(Of),
            ],
        };
    }

    private static IEnumerable<Fact> Of(MeetingPart part)
    {
        yield return Salesperson(part.Salesperson);
        if (part.Attendance is not { } there)
        {
            yield break;
        }

        yield return Fact.Named(
            "mode",
            Kebab.Of(there.Mode),
            new("form of attendance", "参会方式"),
            MeetingLabels.Of(there.Mode)
        );
        yield return new Fact(
            "plan-reported",
            FactValue.Of(there.PlanReported),
            new("visit plan reported", "已汇报拜访计划")
        );
        foreach (EndedVisit visit in part.Visits)
        {
            bool isReported = there.Reported.Contains(visit.VisitId);
            yield return new Fact(
                isReported ? "reported" : "not-reported",
                FactValue.Of(visit.VisitId),
                isReported ? new("visit reported", "已汇报的拜访") : new("visit not reported", "未汇报的拜访")
            );
        }
    }
}
