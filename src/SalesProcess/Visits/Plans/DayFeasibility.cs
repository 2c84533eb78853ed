using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>A day of visits that can be made: stays and ways fit into the planned hours, and nothing overlaps.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record DayFeasibility
{
    private static readonly ClauseId HoursClause = ClauseId.Parse("QUOTA-DAY-01");
    private static readonly ClauseId FitClause = ClauseId.Parse("LIB-PLAN-22");

    private DayFeasibility(LocalDate date, ValueList<PlanLine> lines, Duration hours) =>
        (Date, Lines, Hours) = (date, lines, hours);

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The visits, by their start, of equal ones the one given first.</summary>
    public ValueList<PlanLine> Lines { get; }

    /// <summary>How long the planned hours are.</summary>
    public Duration Hours { get; }

    /// <summary>All stays together.</summary>
    public Duration Stay => Sum(Lines, line => line.ExpectedStay);

    /// <summary>All ways together.</summary>
    public Duration Travel => Sum(Lines, line => line.Travel);

    /// <summary>What is left of the planned hours; never below zero.</summary>
    public Duration Free => Hours - Stay - Travel;

    /// <summary>Checks that one person can make the visits of a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="lines">The visits of the day, each once; exactly as much as the planned hours fits.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The day; refused with each visit that has no expected stay, each that begins before the one before it
    /// has ended and the way is made, and where stays and ways together are longer than the planned hours.</returns>
    /// <exception cref="ArgumentException">A visit is of another day, or stands twice.</exception>
    [Implements("QUOTA-DAY-01", "LIB-PLAN-22")]
    public static Decision<DayFeasibility> Of(LocalDate date, ValueList<PlanLine> lines, PolicyEdition policy)
    {
        _ = Required.Items(lines);
        ArgumentNullException.ThrowIfNull(policy);
        RequireOneDay(date, lines);
        var read = new PolicyReader(policy);
        if (read.Read(PolicyKeys.PlannedHoursPerDay) is not { } hours)
        {
            return Decision.Refuse<DayFeasibility>(new Refusal(read.Missing));
        }

        var day = new DayFeasibility(
            date,
            lines.OrderBy(line => line.Starts).ToValueList(),
            Duration.FromHours((int)hours.Value)
        );
        ValueList<RefusalReason> reasons = [.. Faults(day, hours.Reading)];
        return reasons.Count > 0
            ? Decision.Refuse<DayFeasibility>(new Refusal(reasons))
            : Decision.Accept(day, () => Explain(day, read.Readings));
    }

    /// <summary>Lists the day as flat rows, for reports and grids.</summary>
    /// <returns>One row a visit, by their start.</returns>
    public ValueList<PlanLineRow> ToRows() =>
        Lines
            .Select(line => new PlanLineRow(
                line.VisitId,
                line.Starts.ToDateTimeUnspecified(),
                line.Ends.ToDateTimeUnspecified(),
                line.ExpectedStay.ToTimeSpan(),
                line.Travel.ToTimeSpan()
            ))
            .ToValueList();

    /// <summary>Answers the day and what is left of it.</summary>
    /// <returns>Such as <c>2026-10-09: 3:50:00 free</c>.</returns>
    public override string ToString() => $"{FactValue.Of(Date)}: {FactValue.Of(Free)} free";

    private static void RequireOneDay(LocalDate date, ValueList<PlanLine> lines)
    {
        if (lines.FirstOrDefault(line => line.Starts.Date != date) is { } strange)
        {
            throw new ArgumentException(
                $"The visit '{strange.VisitId}' is not of {FactValue.Of(date)}. Give the visits of one day.",
                nameof(lines)
            );
        }

        if (lines.Repeated(line => line.VisitId).FirstOrDefault() is { } twice)
        {
            throw new ArgumentException(
                $"The visit '{twice.Key}' stands twice. Give it once.",
                nameof(lines)
            );
        }
    }

    private static IEnumerable<RefusalReason> Faults(DayFeasibility day, PolicyReading hours)
    {
        foreach (PlanLine line in day.Lines.Where(line => line.ExpectedStay == Duration.Zero))
        {
            yield return VisitPlanRefusals.StayMissing.Because(FitClause, VisitPlanFacts.Visit(line.VisitId));
        }

        foreach ((PlanLine before, PlanLine line) in day.Lines.Zip(day.Lines.Skip(1)))
        {
            if (line.Leaves < before.Ends)
            {
                yield return VisitPlanRefusals.VisitsOverlap.Because(
                    FitClause,
                    VisitPlanFacts.Visit(line.VisitId),
                    new Fact("before", FactValue.Of(before.VisitId), new("visit before it", "前一次拜访")),
                    new Fact("leaves", FactValue.Of(line.Leaves), new("way begins", "出发时间")),
                    new Fact(
                        "ends",
                        FactValue.Of(before.Ends),
                        new("visit before it ends", "前一次拜访结束时间")
                    )
                );
            }
        }

        if (day.Free < Duration.Zero)
        {
            yield return VisitPlanRefusals.DayTooFull.Because(
                hours,
                VisitPlanFacts.Date("date", day.Date, "day", "日期"),
                new Fact(
                    "needed",
                    FactValue.Of(day.Stay + day.Travel),
                    new("stays and ways", "停留与路途合计")
                ),
                new Fact("hours", FactValue.Of(day.Hours), new("planned hours", "计划小时数"))
            );
        }
    }

    private static Explanation Explain(DayFeasibility day, ValueList<PolicyReading> readings) =>
        new()
        {
            Decision = "visits.day-feasible",
            Question = new(
                $"Can the visits of {FactValue.Of(day.Date)} be made?",
                $"{FactValue.Of(day.Date)}的拜访能否完成？"
            ),
            Answer = new(
                $"Yes; {FactValue.Of(day.Free)} of the planned hours are free.",
                $"可以，计划时间尚余{FactValue.Of(day.Free)}。"
            ),
            Outcome = FactValue.Of(day.Free),
            Clauses = [HoursClause, FitClause],
            Facts =
            [
                VisitPlanFacts.Date("date", day.Date, "day", "日期"),
                .. day.Lines.SelectMany(line =>
                    new[]
                    {
                        VisitPlanFacts.Visit(line.VisitId),
                        new Fact("starts", FactValue.Of(line.Starts), new("starts", "开始时间")),
                        new Fact(
                            "stay",
                            FactValue.Of(line.ExpectedStay),
                            new("expected stay", "预计停留时间")
                        ),
                        new Fact("travel", FactValue.Of(line.Travel), new("way to it", "路途时间")),
                    }
                ),
            ],
            Readings = readings,
        };

    private static Duration Sum(ValueList<PlanLine> lines, Func<PlanLine, Duration> part) =>
        lines.Aggregate(Duration.Zero, (sum, line) => sum + part(line));
}
