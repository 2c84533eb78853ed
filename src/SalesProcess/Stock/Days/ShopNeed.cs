using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>What a shop needs on a day: what to request, what arrived against the delivery note, what is booked in.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record ShopNeed
{
    private static readonly BilingualText NeededLabel = new("needed", "需要");
    private static readonly BilingualText OnHandLabel = new("on hand", "现有");
    private static readonly BilingualText NotedLabel = new("delivery note", "送货单数量");
    private static readonly BilingualText CountedLabel = new("counted on arrival", "到货清点数量");

    private ShopNeed(LocalDate date, ValueList<NeedFinding> lines) => (Date, Lines) = (date, lines);

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The findings, in the order of the lines.</summary>
    public ValueList<NeedFinding> Lines { get; }

    /// <summary>Finds out what to request and how the arrivals went.</summary>
    /// <param name="date">The day.</param>
    /// <param name="lines">The lines; each article once.</param>
    /// <returns>The findings; refused with a line that stands twice, a figure below zero, and figures of several
    /// units.</returns>
    [Implements("STOCK-S18-NEED")]
    public static Decision<ShopNeed> Of(LocalDate date, ValueList<NeedLine> lines)
    {
        _ = Required.Items(lines);
        (NeedLine Line, Decision<Balance<Quantity>> Need, Decision<Balance<Quantity>>? Arrival)[] all =
        [
            .. lines.Select(line =>
                (line, OfNeed(line), line.Arrival is { } arrival ? OfArrival(line, arrival) : null)
            ),
        ];
        ValueList<RefusalReason> reasons =
        [
            .. MovementChecks.Twice(lines.Select(line => line.Sku)),
            .. lines.SelectMany(Negative),
            .. all.SelectMany(line => BalanceFacts.Reasons(line.Need)),
            .. all.SelectMany(line => line.Arrival is { } arrival ? BalanceFacts.Reasons(arrival) : []),
        ];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<ShopNeed>(new Refusal(reasons));
        }

        date = date.WithCalendar(CalendarSystem.Iso);
        var need = new ShopNeed(
            date,
            all.Select(line => Find(date, line.Line, BalanceFacts.Value(line.Need), line.Arrival))
                .ToValueList()
        );
        ValueList<ValueList<OnDemand<Explanation>>> whys = all.Select(line =>
                new[] { line.Need.Why, line.Arrival?.Why }.OfType<OnDemand<Explanation>>().ToValueList()
            )
            .ToValueList();
        return Decision.Accept(
            need,
            () => DayExplanations.Of(need, whys.Select(steps => steps.Values()).ToValueList())
        );
    }

    /// <summary>Says what is open: arrivals that differ from their notes, and needed goods not booked in in time.</summary>
    /// <returns>One reason for each; empty if nothing is open.</returns>
    public ValueList<RefusalReason> OpenReasons() => Lines.SelectMany(Open).ToValueList();

    /// <summary>Lists the findings as flat rows, for reports and grids.</summary>
    /// <returns>One row an article, in the order of the lines.</returns>
    public ValueList<NeedRow> ToRows() => Lines.Select(line => line.ToRow()).ToValueList();

    /// <summary>Answers the day and the number of articles.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FactValue.Of(Date)}: {English.Count(Lines.Count, "article")}, {OpenReasons().Count} open"
        );

    private IEnumerable<RefusalReason> Open(NeedFinding finding)
    {
        if (finding.Arrival is { Holds: false } arrival)
        {
            yield return BalanceFacts.Off(DayRefusals.ArrivalDiffers, DayFacts.NeedClause, arrival);
        }

        if (finding.IsBookingOpen)
        {
            yield return DayRefusals.NotBookedIn.Because(
                DayFacts.NeedClause,
                StockFacts.Sku(finding.Line.Sku),
                new Fact("arrived", FactValue.Of(Date), new("arrived", "到货日期")),
                finding.Line.Arrival!.BookedIn
            );
        }
    }

    // what is on hand, held against what is needed: the difference is the request, with the other sign
    private static Decision<Balance<Quantity>> OfNeed(NeedLine line) =>
        Balance.Of(
            line.Sku,
            new BalanceTerm<Quantity>("on-hand", OnHandLabel, line.OnHand),
            [new("needed", NeededLabel, line.Needed)],
            [DayFacts.NeedClause]
        );

    private static Decision<Balance<Quantity>> OfArrival(NeedLine line, GoodsArrival arrival) =>
        Balance.Of(
            line.Sku,
            new BalanceTerm<Quantity>("counted", CountedLabel, arrival.Counted),
            [new("noted", NotedLabel, arrival.Noted)],
            [DayFacts.NeedClause]
        );

    private static NeedFinding Find(
        LocalDate date,
        NeedLine line,
        Balance<Quantity> need,
        Decision<Balance<Quantity>>? arrival
    )
    {
        Quantity request = Lacking(need);
        return new NeedFinding(line)
        {
            Request = request,
            Arrival = arrival is null ? null : BalanceFacts.Value(arrival),
            IsBookingOpen = request.Count > 0 && line.Arrival is { } arrived && arrived.BookedInOn != date,
        };
    }

    private static Quantity Lacking(Balance<Quantity> need) =>
        need.Difference.Count < 0 ? -need.Difference : need.Difference.WithUnits(0);

    private static IEnumerable<RefusalReason> Negative(NeedLine line) =>
        [
            .. MovementChecks.Negative(line.Sku, "needed", NeededLabel, line.Needed),
            .. MovementChecks.Negative(line.Sku, "on-hand", OnHandLabel, line.OnHand),
            .. line.Arrival is { } arrival
                ?
                [
                    .. MovementChecks.Negative(line.Sku, "noted", NotedLabel, arrival.Noted),
                    .. MovementChecks.Negative(line.Sku, "counted", CountedLabel, arrival.Counted),
                ]
                : Array.Empty<RefusalReason>(),
        ];
}
