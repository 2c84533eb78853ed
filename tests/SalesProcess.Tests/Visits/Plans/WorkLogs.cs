using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits.Plans;

/// <summary>Daily work logs and the reports beside them.</summary>
public class WorkLogs
{
    private static readonly DateInterval October = new(
        new LocalDate(2026, 10, 1),
        new LocalDate(2026, 10, 31)
    );

    [Fact]
    public void Who_wrote_nothing_lacks_every_working_day_and_both_reports()
    {
        WorkLogReview review = Review("month", new WorkLog { Salesperson = "S-1" });
        CalendarMonth month = WorkingCalendar.MainlandChina.Month(new YearMonth(2026, 10)).Accepted();
        Assert.Equal(month.WorkingDays + 2, review.Gaps.Count);
        Assert.Equal(
            month.Days.Where(day => day.IsWorked).Select(day => day.Date),
            review.Gaps.Where(gap => gap.Report is null).Select(gap => gap.From)
        );
        Assert.Equal(
            [
                "The telephone report of 'S-1' for 2026-10-01 to 2026-10-31 is missing. Prepare it.",
                "The information report of 'S-1' for 2026-10-01 to 2026-10-31 is missing. Prepare it.",
            ],
            review.GapReasons().TakeLast(2).Select(reason => reason.Message.English)
        );
        Assert.Equal(
            ("entry", "工作日志"),
            (review.ToRows(Language.Chinese)[0].MissingCode, review.ToRows(Language.Chinese)[0].Missing)
        );
    }

    [Fact]
    public void A_complete_log_lacks_nothing()
    {
        WorkLogReview review = Review(
            "month",
            new WorkLog
            {
                Salesperson = "S-1",
                Entries = October.ToValueList(),
                Reports =
                [
                    new(LogReportKind.Telephone, new LocalDate(2026, 10, 30)),
                    new(LogReportKind.Information, new LocalDate(2026, 10, 1)),
                ],
            }
        );
        Assert.True(review.IsComplete);
        Assert.Equal("2026-10-01 to 2026-10-31: 0 gaps", review.ToString());
    }

    [Fact]
    public void Every_reason_for_no_answer_is_given_at_once() =>
        Assert.Equal(
            ["policies.value-from-host", "calendars.date-outside-range", "visits.log-twice"],
            WorkLogReview
                .Of(
                    new DateInterval(new LocalDate(2027, 12, 1), new LocalDate(2040, 1, 31)),
                    [new WorkLog { Salesperson = "S-1" }, new WorkLog { Salesperson = "S-1" }],
                    WorkingCalendar.MainlandChina,
                    Policy.BuiltIn
                )
                .Refused()
                .Codes()
        );

    [Fact]
    public void The_days_without_an_entry_follow_from_the_stored_explanation_and_the_calendar()
    {
        WorkLog log = new() { Salesperson = "S-1", Entries = [new(2026, 10, 9)] };
        Decision<WorkLogReview> decision = WorkLogReview.Of(
            October,
            [log],
            WorkingCalendar.MainlandChina,
            Policy.With(("visits.log-report-period", "\"month\""))
        );
        Explanation why = ExplanationJson.Read(ExplanationJson.Write(decision.Explained()));
        DateInterval days = new(why.FactNamed("from").AsDate(), why.FactNamed("to").AsDate());
        int entries = days.Except(why.FactNamed("entries").AsDates())
            .Count(day => WorkingCalendar.MainlandChina[day].IsWorked);
        int reports =
            (why.FactsNamed("telephone").Count == 0 ? 1 : 0)
            + (why.FactsNamed("information").Count == 0 ? 1 : 0);
        Assert.Equal(entries + reports, why.Outcome.AsWhole());
    }

    private static WorkLogReview Review(string period, WorkLog log) =>
        WorkLogReview
            .Of(
                October,
                [log],
                WorkingCalendar.MainlandChina,
                Policy.With(("visits.log-report-period", $"\"{period}\""))
            )
            .Accepted();
}
