using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The Agent Stock Daily Report (《代理商库存日报表》): each line balanced, each mismatch reported.</summary>
/// <remarks>A mismatch is no refusal: the report is what it is, and says what is off. Made by <see cref="Of"/> only.
/// Equality is that of all parts. Order is not defined.</remarks>
public sealed record AgentStockReport
{
    private AgentStockReport(
        LocalDate date,
        ValueList<AgentStockLine> lines,
        ValueList<Balance<Quantity>> closings,
        ValueList<Balance<Quantity>> openings
    ) => (Date, Lines, Closings, Openings) = (date, lines, closings, openings);

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The lines, in the order given.</summary>
    public ValueList<AgentStockLine> Lines { get; }

    /// <summary>Of each line, whether closing = opening + in − out; in the order of the lines.</summary>
    public ValueList<Balance<Quantity>> Closings { get; }

    /// <summary>Of each line that the report before has too, whether it opens with what that one closed with.</summary>
    public ValueList<Balance<Quantity>> Openings { get; }

    /// <summary>Whether every balance holds.</summary>
    public bool IsMatched => Closings.Concat(Openings).All(balance => balance.Holds);

    /// <summary>Makes the report of a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="lines">The lines; each agent and article once.</param>
    /// <param name="before">The report before, with whose closing stock this one opens; null for the first.</param>
    /// <returns>The report, with every mismatch; refused with a line that stands twice, a figure below zero, figures of
    /// several units, a sum that does not fit, and a report before that is not earlier.</returns>
    [Implements("STOCK-S5-DAILY", "LIB-STOCK-23")]
    public static Decision<AgentStockReport> Of(
        LocalDate date,
        ValueList<AgentStockLine> lines,
        AgentStockReport? before = null
    )
    {
        _ = Required.Items(lines);
        date = date.WithCalendar(CalendarSystem.Iso);
        Dictionary<(string, string), AgentStockLine> was = (before?.Lines ?? []).ToDictionary(line =>
            (line.AgentId, line.Sku)
        );
        Decision<Balance<Quantity>>[] closings = [.. lines.Select(Closing)];
        Decision<Balance<Quantity>>[] openings =
        [
            .. lines
                .Where(line => was.ContainsKey((line.AgentId, line.Sku)))
                .Select(line => Opening(line, was[(line.AgentId, line.Sku)])),
        ];
        ValueList<RefusalReason> reasons =
        [
            .. before is not null && before.Date >= date
                ?
                [
                    DayRefusals.ReportNotLater.Because(
                        DayFacts.CarryOverClause,
                        new Fact("date", FactValue.Of(date), new("date", "日期")),
                        new Fact("before", FactValue.Of(before.Date), new("report before", "上一份报表"))
                    ),
                ]
                : Array.Empty<RefusalReason>(),
            .. MovementChecks.Twice(lines.Select(line => (line.AgentId, line.Sku))),
            .. lines.SelectMany(Negative),
            .. closings.Concat(openings).SelectMany(BalanceFacts.Reasons),
        ];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<AgentStockReport>(new Refusal(reasons.Distinct().ToValueList()));
        }

        var report = new AgentStockReport(
            date,
            lines,
            closings.Select(BalanceFacts.Value).ToValueList(),
            openings.Select(BalanceFacts.Value).ToValueList()
        );
        ValueList<OnDemand<Explanation>> whys = closings
            .Concat(openings)
            .Select(balance => balance.Why!)
            .ToValueList();
        return Decision.Accept(report, () => DayExplanations.Of(report, whys.Values()));
    }

    /// <summary>Says of every balance that does not hold by how much it is off.</summary>
    /// <returns>One reason a mismatch: the closing stocks, then the opening ones; empty if all match.</returns>
    public ValueList<RefusalReason> MismatchReasons() =>
        [
            .. Closings
                .Where(balance => !balance.Holds)
                .Select(balance =>
                    BalanceFacts.Off(DayRefusals.ClosingDiffers, DayFacts.AgentClause, balance)
                ),
            .. Openings
                .Where(balance => !balance.Holds)
                .Select(balance =>
                    BalanceFacts.Off(DayRefusals.OpeningDiffers, DayFacts.CarryOverClause, balance)
                ),
        ];

    /// <summary>Lists the report as flat rows, for reports and grids.</summary>
    /// <returns>One row a line, in the order of the lines; a row has no labels.</returns>
    public ValueList<AgentStockRow> ToRows() =>
        Lines.Select((line, i) => AgentStockRow.Of(Date, line, Closings[i])).ToValueList();

    /// <summary>Answers the day and the number of lines and mismatches.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FactValue.Of(Date)}: {English.Count(Lines.Count, "line")}, {MismatchReasons().Count} off"
        );

    private static Decision<Balance<Quantity>> Closing(AgentStockLine line) =>
        Balance.Of(
            line.Subject,
            new BalanceTerm<Quantity>("closing", DayFacts.ClosingLabel, line.Closing),
            [
                new("opening", DayFacts.OpeningLabel, line.Opening),
                new("in", DayFacts.InLabel, line.In),
                new("out", DayFacts.OutLabel, line.Out, IsSubtracted: true),
            ],
            [DayFacts.AgentClause]
        );

    private static Decision<Balance<Quantity>> Opening(AgentStockLine line, AgentStockLine was) =>
        Balance.Of(
            line.Subject,
            new BalanceTerm<Quantity>("opening", DayFacts.OpeningLabel, line.Opening),
            [new("closing-before", new("closing stock of the report before", "上期期末库存"), was.Closing)],
            [DayFacts.CarryOverClause]
        );

    private static IEnumerable<RefusalReason> Negative(AgentStockLine line) =>
        [
            .. MovementChecks.Negative(line.Subject, "opening", DayFacts.OpeningLabel, line.Opening),
            .. MovementChecks.Negative(line.Subject, "in", DayFacts.InLabel, line.In),
            .. MovementChecks.Negative(line.Subject, "out", DayFacts.OutLabel, line.Out),
            .. MovementChecks.Negative(line.Subject, "closing", DayFacts.ClosingLabel, line.Closing),
        ];
}
