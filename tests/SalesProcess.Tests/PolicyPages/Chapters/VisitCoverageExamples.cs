using System.Globalization;
using NodaTime.Text;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Visits;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on visit plans: days, meetings, logs, and what became of the visits.</summary>
internal static class VisitCoverageExamples
{
    public static Example[] All { get; } =
    [
        new("day-feasible", ["Visits"], ["Stay", "Way", "Free", "Refusal"], Day),
        new(
            "meeting-review",
            ["Meeting", "Held", "Previous", "Taken part", "Visits"],
            ["Missing", "Of", "Carried over", "Refusal"],
            Meeting
        ),
        new(
            "work-log",
            ["From", "To", "Entries", "Telephone", "Information", "Reports every"],
            ["Missing", "Refusal"],
            Log
        ),
        new(
            "visit-coverage",
            ["Visits", "As of"],
            ["Planned", "Done", "Unplanned", "Missed", "Cancelled", "Open", "Productive", "Refusal"],
            Coverage
        ),
    ];

    /// <summary>Reads visits such as <c>V-1 planned 2026-10-05 done 2026-10-06 outcome order</c>, of customer C-1 unless
    /// a word such as <c>C-2</c> names another.</summary>
    public static ValueList<VisitFact> Visits(Row row) =>
        row.List("Visits").Select(cell => VisitOf(cell.Split(' '))).ToValueList();

    private static VisitFact VisitOf(string[] words)
    {
        string? After(string word) =>
            Array.IndexOf(words, word) is var place and >= 0 ? words[place + 1] : null;
        LocalDate? On(string word) =>
            After(word) is { } day ? LocalDatePattern.Iso.Parse(day).GetValueOrThrow() : null;
        return new VisitFact
        {
            VisitId = words[0],
            CustomerId =
                words.FirstOrDefault(word => word.StartsWith("C-", StringComparison.Ordinal)) ?? "C-1",
            Salesperson = "S-1",
            PlannedOn = On("planned"),
            DoneOn = On("done"),
            CancelledOn = On("cancelled"),
            Outcome = After("outcome") ?? "",
        };
    }

    /// <summary>Reads visits such as <c>V-1 09:00 stay 1:00 way 0:30</c>.</summary>
    private static IReadOnlyDictionary<string, string> Day(Row row) =>
        Example.Of(
            DayFeasibility.Of(
                new LocalDate(2026, 10, 9),
                row.List("Visits")
                    .Select(cell => cell.Split(' '))
                    .Select(words => new PlanLine
                    {
                        VisitId = words[0],
                        Starts = StockReviewExamples.At($"2026-10-09 {words[1]}"),
                        ExpectedStay = Row.Time(words[3]),
                        Travel = Row.Time(words[5]),
                    })
                    .ToValueList(),
                row.Policy
            ),
            (day, _) =>
                new Dictionary<string, string>
                {
                    ["Stay"] = Minutes(day.Stay),
                    ["Way"] = Minutes(day.Travel),
                    ["Free"] = Minutes(day.Free),
                }
        );

    /// <summary>Reads attendances such as <c>S-1 in-person plan V-1 V-2</c> and visits such as
    /// <c>V-1 S-1 2026-10-08 15:00</c>; the salespeople are S-1 and S-2.</summary>
    private static IReadOnlyDictionary<string, string> Meeting(Row row) =>
        Example.Of(
            MeetingReview.Of(
                new HeldMeeting(
                    row.Text("Meeting") switch
                    {
                        "friday" => WeeklyMeetingKind.FridayMorning,
                        "saturday" => WeeklyMeetingKind.SaturdayMorning,
                        _ => WeeklyMeetingKind.AnyDay,
                    },
                    StockReviewExamples.At(row.Text("Held")),
                    row.Find("Previous") is { } previous ? StockReviewExamples.At(previous) : null
                ),
                ["S-1", "S-2"],
                row.List("Taken part").Select(cell => AttendanceOf(cell.Split(' '))).ToValueList(),
                row.List("Visits")
                    .Select(cell => cell.Split(' ', 3))
                    .Select(words => new EndedVisit(words[0], words[1], StockReviewExamples.At(words[2])))
                    .ToValueList(),
                WorkingCalendar.MainlandChina
            ),
            (review, _) =>
                new Dictionary<string, string>
                {
                    ["Missing"] = string.Join(", ", review.OpenReasons().Select(reason => reason.Code.Code)),
                    ["Of"] = string.Join(
                        ", ",
                        review
                            .OpenReasons()
                            .Select(reason =>
                                (reason.FindFact("visit") ?? reason.FactNamed("salesperson")).Text
                            )
                    ),
                    ["Carried over"] = string.Join(
                        ", ",
                        review.Parts.SelectMany(part => part.CarriedOver).Select(visit => visit.VisitId)
                    ),
                }
        );

    private static MeetingAttendance AttendanceOf(string[] words) =>
        new()
        {
            Salesperson = words[0],
            Mode = Enum.Parse<AttendanceMode>(
                words[1].Replace("-", "", StringComparison.Ordinal),
                ignoreCase: true
            ),
            PlanReported = words.Contains("plan"),
            Reported = words
                .Skip(2)
                .Where(word => word.StartsWith("V-", StringComparison.Ordinal))
                .ToValueList(),
            LastAttended = Array.IndexOf(words, "last") is var place and >= 0
                ? StockReviewExamples.At($"{words[place + 1]} 09:30")
                : null,
        };

    private static IReadOnlyDictionary<string, string> Log(Row row) =>
        Example.Of(
            WorkLogReview.Of(
                new DateInterval(row.Date("From"), row.Date("To")),
                [
                    new WorkLog
                    {
                        Salesperson = "S-1",
                        Entries = Dates(row, "Entries").ToValueList(),
                        Reports =
                        [
                            .. Dates(row, "Telephone")
                                .Select(day => new LogReport(LogReportKind.Telephone, day)),
                            .. Dates(row, "Information")
                                .Select(day => new LogReport(LogReportKind.Information, day)),
                        ],
                    },
                ],
                WorkingCalendar.MainlandChina,
                row.Find("Reports every") is { } period
                    ? Support.Policy.With(("visits.log-report-period", $"\"{period}\""))
                    : row.Policy
            ),
            (review, _) =>
                new Dictionary<string, string>
                {
                    ["Missing"] = string.Join(
                        ", ",
                        review.Gaps.Select(gap => gap.ToString()["S-1: ".Length..])
                    ),
                }
        );

    private static IReadOnlyDictionary<string, string> Coverage(Row row) =>
        Example.Of(
            VisitCoverage.Of(
                Visits(row),
                new DateInterval(new LocalDate(2026, 10, 1), new LocalDate(2026, 10, 31)),
                row.Date("As of"),
                row.Policy
            ),
            (coverage, _) =>
                new Dictionary<string, string>
                {
                    ["Planned"] = Text(coverage.Total.Planned),
                    ["Done"] = Text(coverage.Total.Done),
                    ["Unplanned"] = Text(coverage.Total.Unplanned),
                    ["Missed"] = Text(coverage.Total.Missed),
                    ["Cancelled"] = Text(coverage.Total.Cancelled),
                    ["Open"] = Text(coverage.Total.Open),
                    ["Productive"] = Text(coverage.Total.Productive),
                }
        );

    private static IEnumerable<LocalDate> Dates(Row row, string column) =>
        row.List(column).Select(day => LocalDatePattern.Iso.Parse(day).GetValueOrThrow());

    private static string Minutes(Duration length) =>
        DurationPattern.CreateWithInvariantCulture("H:mm").Format(length);

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
