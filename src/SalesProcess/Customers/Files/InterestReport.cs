using System.Globalization;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The report of the sales manager or the shop manager on the records of interests and features: which were
/// updated, which are filed; nothing of what is recorded.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record InterestReport
{
    private InterestReport(DateInterval period, ValueList<InterestReportRow> lines) =>
        (Period, Lines) = (period, lines);

    /// <summary>The days that it reports on, both ends included.</summary>
    public DateInterval Period { get; }

    /// <summary>One line a record, in the order given.</summary>
    public ValueList<InterestReportRow> Lines { get; }

    /// <summary>The records that were not updated in the period.</summary>
    public ValueList<InterestReportRow> NotUpdated => Lines.Where(line => !line.IsUpdated).ToValueList();

    /// <summary>Compiles the report.</summary>
    /// <param name="files">The records of interests and features, each once.</param>
    /// <param name="period">The days, both ends included.</param>
    /// <returns>The report; what was changed after the days does not count. Refused with each file that is no such
    /// record, each that is not filed, and each that stands in the list twice.</returns>
    /// <exception cref="ArgumentException">The days are not of the ISO calendar system.</exception>
    [Implements("FILE-S17-INT", "LIB-FILE-09")]
    public static Decision<InterestReport> Of(ValueList<CustomerFile> files, DateInterval period)
    {
        _ = Required.Items(files);
        ArgumentNullException.ThrowIfNull(period);
        LocalClock.RequireIso(period.Start, nameof(period));
        ValueList<RefusalReason> reasons = files
            .SelectMany(file =>
                file.Kind != CustomerFileKind.Interests
                    ?
                    [
                        FileRefusals.NotOfInterests.Because(
                            FileFacts.InterestsClause,
                            FileFacts.File(file),
                            PrivacyFacts.Kind(file.Kind)
                        ),
                    ]
                    : new[] { file.NotFiledReason() }.OfType<RefusalReason>()
            )
            .Concat(Twice(files))
            .ToValueList();
        if (reasons.Count > 0)
        {
            return Decision.Refuse<InterestReport>(new Refusal(reasons));
        }

        var report = new InterestReport(
            period,
            files.Select(file => InterestReportRow.Of(file, period)).ToValueList()
        );
        return Decision.Accept(report, Explain);
    }

    /// <summary>Answers the days and how many records were updated.</summary>
    /// <returns>Such as <c>2026-10-01..2026-10-31: 3 of 5 updated</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FactValue.Of(Period.Start)}..{FactValue.Of(Period.End)}: {Lines.Count - NotUpdated.Count} of {Lines.Count} updated"
        );

    private static IEnumerable<RefusalReason> Twice(ValueList<CustomerFile> files) =>
        files
            .Repeated(file => file.FileId)
            .Select(same =>
                FileRefusals.FileTwice.Because(
                    FileFacts.InterestsClause,
                    FileFacts.File(same.Key),
                    new Fact("count", FactValue.Of(same.Count()), new("times", "次数"))
                )
            );

    private static Explanation Explain(InterestReport report) =>
        new()
        {
            Decision = "customers.interest-report",
            Question = new(
                $"Which records of interests and features were updated from {FactValue.Of(report.Period.Start)} to {FactValue.Of(report.Period.End)}?",
                $"{FactValue.Of(report.Period.Start)}至{FactValue.Of(report.Period.End)}，哪些兴趣特点记录已更新？"
            ),
            Answer = new(
                $"{report.Lines.Count - report.NotUpdated.Count} of {report.Lines.Count}.",
                $"共{report.Lines.Count}份，已更新{report.Lines.Count - report.NotUpdated.Count}份。"
            ),
            Outcome = FactValue.Of(report.Lines.Count - report.NotUpdated.Count),
            Clauses = [FileFacts.InterestsClause, FileFacts.ReportClause],
            Facts =
            [
                CustomerFacts.Date("from", report.Period.Start, "first day", "首日"),
                CustomerFacts.Date("to", report.Period.End, "last day", "末日"),
                .. report.Lines.SelectMany(line =>
                    (Fact[])
                        [
                            FileFacts.File(line.FileId),
                            .. line.UpdatedOn is { } on
                                ?
                                [
                                    CustomerFacts.Date(
                                        "updated-on",
                                        LocalDate.FromDateOnly(on),
                                        "updated on",
                                        "更新日"
                                    ),
                                ]
                                : Array.Empty<Fact>(),
                        ]
                ),
            ],
        };
}
