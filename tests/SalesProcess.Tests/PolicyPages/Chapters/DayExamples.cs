using NodaTime.Text;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page about the day's close.</summary>
internal static class DayExamples
{
    private static readonly LocalDate Friday = new(2026, 10, 9);

    public static Example[] All { get; } =
    [
        new(
            "agent-day",
            ["Day before", "Opening", "In", "Out", "Closing"],
            ["Expected", "Difference", "Reported", "Refusal"],
            Agent
        ),
        new(
            "route-return",
            ["Route", "Time", "Taken", "Returned", "Sold", "Value sold", "Cash", "Vouchers"],
            ["State", "Differences", "Refusal"],
            Route
        ),
        new(
            "shop-need",
            ["Needed", "On hand", "Noted", "Counted", "Booked in"],
            ["Request", "Open", "Refusal"],
            Need
        ),
        new("stock-checklist", ["List", "Case", "Answers"], ["State", "Open", "Said no", "Refusal"], List),
        new("software-check", ["Entries", "Counted"], ["Matched", "Open", "Refusal"], Software),
    ];

    private static IReadOnlyDictionary<string, string> Agent(Row row)
    {
        AgentStockReport? before = row.FindQuantity("Day before") is { } closed
            ? AgentStockReport.Of(Friday, [Line(closed, default, default, closed)]).Accepted()
            : null;
        return Example.Of(
            AgentStockReport.Of(
                Friday.PlusDays(3),
                [
                    Line(
                        row.Quantity("Opening"),
                        row.Quantity("In"),
                        row.Quantity("Out"),
                        row.Quantity("Closing")
                    ),
                ],
                before
            ),
            (report, _) =>
                new Dictionary<string, string>
                {
                    ["Expected"] = report.Closings[0].Expected.ToString(),
                    ["Difference"] = report.Closings[0].Difference.ToString(),
                    ["Reported"] = Codes(report.MismatchReasons()),
                }
        );
    }

    private static AgentStockLine Line(Quantity opening, Quantity into, Quantity outOf, Quantity closing) =>
        new("A-1", "TEA", opening, into, outOf, closing);

    private static IReadOnlyDictionary<string, string> Route(Row row)
    {
        LocalTime time = LocalTimePattern
            .CreateWithInvariantCulture("H:mm")
            .Parse(row.Text("Time"))
            .GetValueOrThrow();
        return new RouteReturn
        {
            RouteId = "R-7",
            Kind = row.Text("Route") == "catering" ? RouteKind.Catering : RouteKind.Channel,
            At = Friday + time,
            Goods =
            [
                new RouteGoods(
                    "TEA",
                    row.Quantity("Taken"),
                    row.Quantity("Returned"),
                    row.Quantity("Sold"),
                    row.Money("Value sold")
                ),
            ],
            Cash = row.Find("Cash") is null ? [] : [row.Money("Cash")],
            Vouchers = RecordExamples
                .Parts(row.Find("Vouchers"))
                .Select((amount, i) => new CreditVoucher($"V-{i + 1}", Money.Parse(amount)))
                .ToValueList(),
        }
            .Settle(row.Policy)
            .Match(
                (_, _) => new Dictionary<string, string> { ["State"] = "settled" },
                refusal => new Dictionary<string, string>(Example.Refused(refusal))
                {
                    ["State"] = "open",
                    ["Differences"] = string.Join(
                        ", ",
                        refusal.Reasons.Select(reason => reason.FindFact("difference")?.Text).OfType<string>()
                    ),
                }
            );
    }

    private static IReadOnlyDictionary<string, string> Need(Row row) =>
        Example.Of(
            ShopNeed.Of(
                Friday,
                [
                    new NeedLine("TEA", row.Quantity("Needed"), row.Quantity("On hand"))
                    {
                        Arrival = row.FindQuantity("Noted") is { } noted
                            ? new GoodsArrival(
                                noted,
                                row.Quantity("Counted"),
                                row.Find("Booked in") is null ? null : row.Date("Booked in")
                            )
                            : null,
                    },
                ]
            ),
            (need, _) =>
                new Dictionary<string, string>
                {
                    ["Request"] = need.Lines[0].Request.ToString(),
                    ["Open"] = Codes(need.OpenReasons()),
                }
        );

    private static IReadOnlyDictionary<string, string> List(Row row)
    {
        Decision<Checklist> list = row.Text("List") switch
        {
            "day-close" => StockChecklists.ForDayClose("SHOP-1 2026-10-09", row.Policy),
            "factory-return" => StockChecklists.ForFactoryReturn(
                "RMA-1",
                row.Text("Case") == "to factory"
                    ? FactoryDirection.ToFactory
                    : FactoryDirection.BackFromFactory,
                row.Policy
            ),
            _ => StockChecklists.ForSoftwareSkills(
                "REVIEW-1",
                row.Text("Case") == "assistant" ? ShopPost.SalesAssistant : ShopPost.SalesRepresentative,
                row.Policy
            ),
        };
        return RecordExamples
            .Parts(row.Find("Answers"))
            .Select(answer => answer.Split(' '))
            .Aggregate(
                list,
                (before, words) =>
                    before.Then(b =>
                        b.Answer(words[0], words[1] == "yes" ? ChecklistAnswer.Yes : ChecklistAnswer.No)
                    )
            )
            .Then(answered => answered.Complete())
            .Match(
                (complete, _) =>
                    new Dictionary<string, string>
                    {
                        ["State"] = "complete",
                        ["Said no"] = string.Join(", ", complete.Denied.Select(entry => entry.Item.Id)),
                    },
                refusal => new Dictionary<string, string>(Example.Refused(refusal))
                {
                    ["State"] = "open",
                    ["Open"] = string.Join(
                        ", ",
                        refusal.Reasons.Select(reason => reason.FindFact("item")?.Text).OfType<string>()
                    ),
                }
            );
    }

    private static IReadOnlyDictionary<string, string> Software(Row row) =>
        Example.Of(
            StockRegister
                .Of(
                    [],
                    RecordExamples.Parts(row.Find("Entries")).Select(MovementExamples.Movement).ToValueList(),
                    row.Policy
                )
                .Then(software =>
                    StockComparison.Of(
                        software,
                        RecordExamples.Parts(row.Find("Counted")).Select(MovementExamples.Level).ToValueList()
                    )
                ),
            (comparison, _) =>
                new Dictionary<string, string>
                {
                    ["Matched"] = comparison.IsMatched ? "yes" : "no",
                    ["Open"] = Codes(comparison.OpenReasons()),
                }
        );

    private static string Codes(IEnumerable<RefusalReason> reasons) =>
        string.Join(", ", reasons.Select(reason => reason.Code.Code));
}
