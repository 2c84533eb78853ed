using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>The department manager's report of a day: each section with its lines and sums, or an explicit “none”.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record DailyReport
{
    private DailyReport(LocalDate date, ValueList<ReportSection> sections) =>
        (Date, Sections) = (date, sections);

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The sections, in the order of the policy.</summary>
    public ValueList<ReportSection> Sections { get; }

    /// <summary>Makes the report of a day of its lines.</summary>
    /// <param name="date">The day.</param>
    /// <param name="lines">The lines, in the order in which they are to stand.</param>
    /// <param name="none">The sections that have nothing to report: that must be said.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The report, complete and added up. Refused, with every reason, where a section says nothing, says both,
    /// or is unknown, where a line lacks its amount or has one that is not asked for, and where a sum does not fit.</returns>
    /// <example>
    /// <code>
    /// Decision&lt;DailyReport&gt; report = DailyReport.Of(
    ///     date,
    ///     [new ReportLine("sales", "TEA", FactValue.Of(Money.Cny(1_200))), new ReportLine("outlets-opened", "O-17")],
    ///     none: ["collection", "debts-cleared", "main-problems"],
    ///     policy);   // refused: nothing stands under this week's arrangements
    /// </code>
    /// </example>
    [Implements("DAY-S9-07", "DAY-S9-REP-1", "DAY-S9-REP-2", "DAY-S9-REP-3", "DAY-S9-REP-4")]
    public static Decision<DailyReport> Of(
        LocalDate date,
        ValueList<ReportLine> lines,
        ValueList<string> none,
        PolicyEdition policy
    )
    {
        _ = Required.Items(lines);
        _ = Required.Items(none);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        if (read.Read(WorkingDayParameters.ReportSections) is not { } known)
        {
            return Decision.Refuse<DailyReport>(new Refusal(read.Missing));
        }

        ValueList<RefusalReason> reasons =
        [
            .. known.Value.SelectMany(field => Faults(field, date, lines, none)),
            .. lines
                .Select(line => line.Section)
                .Concat(none)
                .Distinct()
                .Where(section => known.Value.All(field => field.Id != section))
                .Select(section =>
                    WorkingDayRefusals.NoSuchSection.Because(
                        known.Clause,
                        DayFacts.Date(date),
                        new Fact("section", FactValue.Of(section), SectionLabel)
                    )
                ),
        ];
        return reasons.Count > 0
            ? Decision.Refuse<DailyReport>(
                new Refusal(reasons.Select(reason => reason with { Edition = known.Edition }).ToValueList())
            )
            : Complete(date, lines, known.Value, read.Readings);
    }

    /// <summary>Finds a section.</summary>
    /// <param name="section">The stable name of the section.</param>
    /// <returns>The section; null if the report has no such one.</returns>
    public ReportSection? Find(string section) => Sections.FirstOrDefault(one => one.Field.Id == section);

    /// <summary>Lists the report as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a line, in the order of the sections; a section with nothing to report has one row.</returns>
    public ValueList<ReportRow> ToRows(Language language) =>
        Sections.SelectMany(section => ReportRow.Of(this, section, language)).ToValueList();

    /// <summary>Answers the day and how many lines there are.</summary>
    /// <returns>Such as <c>2026-10-09: 4 lines</c>.</returns>
    public override string ToString() =>
        $"{FactValue.Of(Date)}: {English.Count(Sections.Sum(section => section.Count), "line")}";

    private static BilingualText SectionLabel { get; } = new("section", "栏目");

    private static Fact Section(PolicyField field) =>
        Fact.Named("section", field.Id, SectionLabel, field.Text);

    private static IEnumerable<RefusalReason> Faults(
        PolicyField field,
        LocalDate date,
        ValueList<ReportLine> lines,
        ValueList<string> none
    )
    {
        ReportLine[] own = [.. lines.Where(line => line.Section == field.Id)];
        if (own.Length == 0 && field.IsRequired && !none.Contains(field.Id))
        {
            yield return WorkingDayRefusals.SectionEmpty.Because(
                field.Clause,
                Section(field),
                DayFacts.Date(date)
            );
        }

        if (own.Length > 0 && none.Contains(field.Id))
        {
            yield return WorkingDayRefusals.SectionSaysNone.Because(
                field.Clause,
                Section(field),
                DayFacts.Date(date),
                DayListFacts.Count(own.Length)
            );
        }

        foreach (ReportLine line in own.Where(line => !Fits(field, line)))
        {
            yield return WorkingDayRefusals.LineAmount.Because(
                field.Clause,
                DayFacts.Subject(line.Subject),
                Section(field),
                field.Kind == FieldKind.Text
                    ? Fact.Named(
                        "kind",
                        "none",
                        new("what it takes", "填写要求"),
                        new("no amount", "文字，不填数额")
                    )
                    : FormFacts.Kind(field)
            );
        }
    }

    /// <summary>A section of words takes no amount, every other one an amount of its kind.</summary>
    private static bool Fits(PolicyField field, ReportLine line) =>
        field.Kind == FieldKind.Text
            ? line.Amount is null
            : line.Amount is { } amount && FieldValues.Fits(field.Kind, field.Options, amount);

    private static Decision<DailyReport> Complete(
        LocalDate date,
        ValueList<ReportLine> lines,
        ValueList<PolicyField> fields,
        ValueList<PolicyReading> readings
    )
    {
        (PolicyField Field, ReportLine[] Lines, Decision<ValueList<FactValue>> Totals)[] parts =
        [
            .. fields.Select(field =>
            {
                ReportLine[] own = [.. lines.Where(line => line.Section == field.Id)];
                return (
                    field,
                    own,
                    DayTotals.Of(
                        own.Select(line => line.Amount)
                            .OfType<FactValue>()
                            .Where(DayAmounts.IsAmount)
                            .ToValueList(),
                        field.Clause,
                        Section(field),
                        readings
                    )
                );
            }),
        ];
        ValueList<RefusalReason> tooLarge = parts
            .SelectMany(part => part.Totals.TryGetRefusal(out Refusal? refusal) ? refusal.Reasons : [])
            .ToValueList();
        if (tooLarge.Count > 0)
        {
            return Decision.Refuse<DailyReport>(new Refusal(tooLarge));
        }

        var report = new DailyReport(
            date,
            parts
                .Select(part => new ReportSection(
                    part.Field,
                    part.Lines.ToValueList(),
                    part.Totals.Match((totals, _) => totals, _ => throw new InvalidOperationException())
                ))
                .ToValueList()
        );
        return Decision.Accept(report, () => Explain(report, readings));
    }

    private static Explanation Explain(DailyReport report, ValueList<PolicyReading> readings) =>
        new()
        {
            Decision = "working-day.daily-report",
            Question = new(
                $"Is the manager's report of {FactValue.Of(report.Date)} complete, and what does it come to?",
                $"{FactValue.Of(report.Date)}的经理日报是否完整，合计多少？"
            ),
            Answer = new(
                $"Complete: {string.Join("; ", report.Sections.Select(section => Say(section, Language.English)))}.",
                $"完整：{string.Join('；', report.Sections.Select(section => Say(section, Language.Chinese)))}。"
            ),
            Outcome = new FactValue(
                "items",
                string.Join(' ', report.Sections.Select(one => $"{one.Field.Id}@{FactValue.Of(one.Count)}"))
            ),
            Clauses = DayFacts.Distinct(report.Sections.Select(section => section.Field.Clause)),
            Facts =
            [
                DayFacts.Date(report.Date),
                .. report.Sections.SelectMany(section =>
                    section.Lines.Select(line => new Fact(
                        section.Field.Id,
                        line.Amount ?? FactValue.Of(line.Subject),
                        section.Field.Text
                    ))
                ),
            ],
            Readings = readings,
        };

    private static string Say(ReportSection section, Language language)
    {
        string totals = string.Join(", ", section.Totals.Select(total => total.Text));
        return $"{section.Field.Text.In(language)} {FactValue.Of(section.Count)}{(totals.Length > 0 ? $" ({totals})" : "")}";
    }
}
