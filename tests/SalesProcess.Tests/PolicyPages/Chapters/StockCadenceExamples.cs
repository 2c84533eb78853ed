using System.Globalization;
using NodaTime.Text;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on stock reviews: what is due and overdue, and shortages.</summary>
internal static class StockCadenceExamples
{
    public static Example[] All { get; } =
    [
        new(
            "stock-duty",
            ["Duty", "Since", "Done", "As of"],
            ["Due", "State", "Overdue since", "Refusal"],
            Duty
        ),
        new(
            "stock-duties-overdue",
            ["Duty", "Subjects", "As of"],
            ["Overdue", "Due today", "Refusal"],
            Overdue
        ),
        new(
            "shortage",
            ["Found", "Missing", "Actions", "As of"],
            ["Due", "Still missing", "State", "Refusal"],
            Shortage
        ),
    ];

    private static IReadOnlyDictionary<string, string> Duty(Row row) =>
        Example.Of(
            StockDuties
                .Of(DutyOf(row), row.Policy)
                .Then(duty =>
                    duty.Judge(
                        Subject("C-1", row.Text("Since"), row.List("Done")),
                        StockReviewExamples.At(row.Text("As of")),
                        WorkingCalendar.MainlandChina
                    )
                ),
            (standing, _) =>
                new Dictionary<string, string>
                {
                    ["Due"] = standing.Due.ToString(),
                    ["State"] = CadenceLabels.Of(standing.State).English,
                    ["Overdue since"] = standing.OverdueSince is { } since
                        ? LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Format(since)
                        : "",
                }
        );

    /// <summary>Reads subjects such as <c>C-1 2026-10-01 09:00</c>, without a time where nothing was done; the duty
    /// began on 1 September.</summary>
    private static IReadOnlyDictionary<string, string> Overdue(Row row) =>
        Example.Of(
            StockDuties
                .Of(DutyOf(row), row.Policy)
                .Then(duty =>
                    duty.Review(
                        [
                            .. RecordExamples
                                .Parts(row.Find("Subjects"))
                                .Select(cell => cell.Split(' ', 2))
                                .Select(part => Subject(part[0], "2026-09-01", part[1..])),
                        ],
                        StockReviewExamples.At(row.Text("As of")),
                        WorkingCalendar.MainlandChina
                    )
                ),
            (review, _) =>
                new Dictionary<string, string>
                {
                    ["Overdue"] = string.Join(", ", review.Overdue.Select(one => one.Subject)),
                    ["Due today"] = string.Join(", ", review.DueToday.Select(one => one.Subject)),
                }
        );

    /// <summary>Reads actions such as <c>2026-10-10 transfer 3</c>.</summary>
    private static IReadOnlyDictionary<string, string> Shortage(Row row) =>
        Example.Of(
            ShortageReview.Of(
                [new FoundShortage("S-1", "TEA-250", row.Date("Found"), row.Quantity("Missing"))],
                [
                    .. RecordExamples
                        .Parts(row.Find("Actions"))
                        .Select(cell => cell.Split(' '))
                        .Select(part => new ShortageAction(
                            "S-1",
                            Enum.Parse<ShortageActionKind>(part[1], ignoreCase: true),
                            LocalDatePattern.Iso.Parse(part[0]).Value,
                            Quantity.Pieces(long.Parse(part[2], CultureInfo.InvariantCulture))
                        )),
                ],
                row.Date("As of"),
                row.Policy,
                WorkingCalendar.MainlandChina
            ),
            (review, _) =>
                new Dictionary<string, string>
                {
                    ["Due"] = review.Standings[0].Due.ToString(),
                    ["Still missing"] = review.Standings[0].Left.ToString(),
                    ["State"] = review.ToRows(Language.English)[0].State,
                }
        );

    private static StockDuty DutyOf(Row row) =>
        row.Text("Duty") switch
        {
            "counter" => StockDuty.CounterCount,
            "dealer" => StockDuty.DealerVerification,
            "shop count" => StockDuty.ShopCount,
            "physical check" => StockDuty.PhysicalCheck,
            var other => throw new FormatException($"'{other}' is no duty."),
        };

    private static CadenceSubject Subject(string id, string since, IEnumerable<string> done) =>
        new()
        {
            Id = id,
            DutySince = LocalDatePattern.Iso.Parse(since).Value,
            Done = done.Select(StockReviewExamples.At).ToValueList(),
        };
}
