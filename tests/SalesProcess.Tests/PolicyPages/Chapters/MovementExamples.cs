using System.Globalization;
using NodaTime.Text;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page about movements around the count.</summary>
internal static class MovementExamples
{
    private static readonly LocalDateTime LastWeek = new(2026, 10, 1, 9, 0);

    public static Example[] All { get; } =
    [
        new("pick-up", ["Found", "Article"], ["Refers to", "Refusal"], PickUp),
        new(
            "loan",
            ["List", "Article", "Shortage of", "Reason", "Quantity", "Price", "Due", "Came back", "As of"],
            ["State", "Overdue", "Value", "Outstanding quantity", "Outstanding value", "Missing", "Refusal"],
            Loan
        ),
        new(
            "transit",
            ["To", "Dispatched", "Expected", "Carrier", "Safety", "Arrived", "As of"],
            ["State", "Unknown", "Overdue", "Under way", "Refusal"],
            Transit
        ),
        new("under-way", ["Goods", "As of", "Place"], ["Under way", "Refusal"], UnderWay),
        new("register", ["Opening", "Entries"], ["Stock", "Entry", "Refusal"], Register),
        new(
            "outlet-transfer",
            ["Cut", "Opened", "Tasks"],
            ["Tasks of the plan", "Without task", "Refusal"],
            OutletTransfer
        ),
    ];

    /// <summary>Reads a movement such as <c>M-1 in 5 pcs at 9:00 to SHOP-1</c>; a slip is <c>slip S-1</c>, a shortage
    /// <c>short TEA</c>, an article other than TEA is <c>of NUTS</c>.</summary>
    public static StockMovement Movement(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string? After(string word) => Array.IndexOf(words, word) is var i and > 0 ? words[i + 1] : null;
        return new StockMovement
        {
            MovementId = words[0],
            Kind = words[1],
            Quantity = Quantity.Parse($"{words[2]} {words[3]}"),
            At = Time(After("at") ?? "2026-10-09T09:00"),
            Sku = After("of") ?? "TEA",
            From = After("from"),
            To = After("to"),
            SlipId = After("slip"),
            Shortage = After("short") is { } sku ? new ShortageReference("C-1", sku) : null,
        };
    }

    /// <summary>Reads a level such as <c>SHOP-1 TEA 7 pcs</c>.</summary>
    public static StockLevel Level(string text) =>
        text.Split(' ') is [var place, var sku, var count, var unit]
            ? new StockLevel(place, sku, Quantity.Parse($"{count} {unit}"))
            : throw new FormatException($"'{text}' is not place, article, count and unit.");

    private static IReadOnlyDictionary<string, string> PickUp(Row row)
    {
        (long counted, string article) = (row.Quantity("Found").Count, row.Text("Article"));
        StockFinding finding = SalesProcess.Tests.Stock.Lines.Found(
            SalesProcess.Tests.Stock.Lines.Tea(counted) with
            {
                Sku = article,
            }
        );
        return Example.Of(
            ShortageReference.To(finding, "C-1"),
            (reference, _) =>
                new Dictionary<string, string> { ["Refers to"] = $"{reference.CountId} {reference.Sku}" }
        );
    }

    private static IReadOnlyDictionary<string, string> Loan(Row row)
    {
        string article = row.Find("Article") ?? "TEA";
        Money? price = row.Find("Price") is null ? null : row.Money("Price");
        ValueList<BorrowedGoods> borrowed =
        [
            new()
            {
                LoanId = "L-1",
                PartyId = "D-1",
                Sku = article,
                At = LastWeek,
                Shortage = row.Find("Shortage of") is { } sku ? new ShortageReference("C-1", sku) : null,
                Reason = row.Find("Reason"),
                Quantity = row.FindQuantity("Quantity"),
                Price = price,
                ExpectedReturn = FindTime(row, "Due"),
                ReturnedAt = FindTime(row, "Came back"),
            },
        ];
        ValueList<LentGoods> lent =
        [
            new()
            {
                LoanId = "L-1",
                PartyId = "D-1",
                Sku = article,
                At = LastWeek,
                Quantity = row.FindQuantity("Quantity"),
                Price = price,
                RecoveredAt = FindTime(row, "Came back"),
            },
        ];
        LoanSide side = row.Text("List") == "debit" ? LoanSide.Debit : LoanSide.Credit;
        return LoanBook
            .Of(
                Time(row.Text("As of")),
                side == LoanSide.Debit ? borrowed : [],
                side == LoanSide.Credit ? lent : []
            )
            .Match(
                (book, _) =>
                    new Dictionary<string, string>
                    {
                        ["State"] = MovementLabels.Of(book.Entries[0].State).English,
                        ["Overdue"] = YesNo(book.Entries[0].IsOverdue),
                        ["Value"] = Show(book.Entries[0].Value),
                        ["Outstanding quantity"] = Show(
                            side == LoanSide.Debit ? book.Borrowed(article) : book.LentOut(article)
                        ),
                        ["Outstanding value"] = string.Join(" + ", book.ValuesOf(side).Select(Show)),
                    },
                refusal => new Dictionary<string, string>(Example.Refused(refusal))
                {
                    ["Missing"] = Fields(refusal.Reasons),
                }
            );
    }

    private static IReadOnlyDictionary<string, string> Transit(Row row)
    {
        var place = new TransitPlace(
            row.Text("To") == "dealer" ? TransitPlaceKind.Dealer : TransitPlaceKind.Shop,
            "P-1"
        );
        return Example.Of(
            TransitReview.Of(
                Time(row.Text("As of")),
                [
                    new GoodsInTransit
                    {
                        ShipmentId = "T-1",
                        Place = place,
                        Sku = "TEA",
                        Quantity = Quantity.Pieces(12),
                        DispatchedAt = Time(row.Text("Dispatched")),
                        ExpectedArrival = FindTime(row, "Expected"),
                        Carrier = row.Find("Carrier"),
                        Safety = row.Find("Safety"),
                        ArrivedAt = FindTime(row, "Arrived"),
                    },
                ]
            ),
            (review, _) =>
                new Dictionary<string, string>
                {
                    ["State"] = MovementLabels.Of(review.Goods[0].State).English,
                    ["Unknown"] = Fields(review.UnknownReasons()),
                    ["Overdue"] = YesNo(review.Overdue.Count == 1),
                    ["Under way"] = Show(review.UnderWay(place, "TEA")),
                }
        );
    }

    private static IReadOnlyDictionary<string, string> UnderWay(Row row) =>
        Example.Of(
            TransitReview.Of(
                Time(row.Text("As of")),
                RecordExamples
                    .Parts(row.Text("Goods"))
                    .Select(text => text.Split(' '))
                    .Select(words => new GoodsInTransit
                    {
                        ShipmentId = words[0],
                        Quantity = Quantity.Parse($"{words[1]} {words[2]}"),
                        Place = new TransitPlace(TransitPlaceKind.Shop, words[3]),
                        DispatchedAt = LastWeek,
                        ArrivedAt = words is [_, _, _, _, "arrived", var arrived] ? Time(arrived) : null,
                        Sku = "TEA",
                    })
                    .ToValueList()
            ),
            (review, _) =>
                new Dictionary<string, string>
                {
                    ["Under way"] = review
                        .UnderWay(new TransitPlace(TransitPlaceKind.Shop, row.Text("Place")), "TEA")
                        .ToString(),
                }
        );

    private static IReadOnlyDictionary<string, string> Register(Row row) =>
        StockRegister
            .Of(
                RecordExamples.Parts(row.Find("Opening")).Select(Level).ToValueList(),
                RecordExamples.Parts(row.Find("Entries")).Select(Movement).ToValueList(),
                row.Policy
            )
            .Match(
                (register, _) =>
                    new Dictionary<string, string>
                    {
                        ["Stock"] = string.Join(
                            "; ",
                            register.Closing.Select(level => $"{level.PlaceId} {level.Sku} {level.Quantity}")
                        ),
                    },
                refusal => new Dictionary<string, string>(Example.Refused(refusal))
                {
                    ["Entry"] = string.Join(
                        ", ",
                        refusal.Reasons.Select(reason => reason.FindFact("entry")?.Text).Distinct()
                    ),
                }
            );

    private static IReadOnlyDictionary<string, string> OutletTransfer(Row row) =>
        Example.Of(
            OutletTransferPlan.Of(
                RecordExamples.Parts(row.Find("Tasks")).Select(Movement).ToValueList(),
                row.List("Cut").ToValueList(),
                row.List("Opened").ToValueList()
            ),
            (plan, _) =>
                new Dictionary<string, string>
                {
                    ["Tasks of the plan"] = plan.Tasks.Count.ToString(CultureInfo.InvariantCulture),
                    ["Without task"] = string.Join(", ", plan.CutWithoutTask),
                }
        );

    private static string Fields(IEnumerable<RefusalReason> reasons) =>
        string.Join(", ", reasons.Select(reason => reason.FindFact("field")?.Text).OfType<string>());

    private static string Show(Money money) => money.ToString("N", CultureInfo.InvariantCulture);

    private static string Show(Quantity quantity) => quantity == default ? "" : quantity.ToString();

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static LocalDateTime? FindTime(Row row, string column) =>
        row.Find(column) is { } text ? Time(text) : null;

    private static LocalDateTime Time(string text) =>
        LocalDateTimePattern
            .CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm")
            .Parse(text.Replace(' ', 'T'))
            .GetValueOrThrow();
}
