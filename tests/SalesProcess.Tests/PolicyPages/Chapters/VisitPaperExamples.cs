using NodaTime.Text;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Calendars;
using SalesProcess.Tests.Support;
using SalesProcess.Tests.Visits;
using SalesProcess.Visits;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the papers of visits. A paper is written as its name, how far it has come, and when; a star
/// means that its form is empty.</summary>
internal static class VisitPaperExamples
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd HH':'mm"
    );

    public static Example[] All { get; } =
    [
        new(
            "visit-papers",
            ["Workflow", "Reported", "Hours", "Meeting", "Start", "Ended", "Papers", "As of"],
            ["Owed", "States", "Due", "Open", "Refusal"],
            Papers
        ),
        new("visit-papers-start", ["Workflow", "Start", "Papers"], ["May start", "Refusal"], Start),
        new(
            "visit-papers-archive",
            ["Workflow", "Start", "Ended", "Papers"],
            ["May archive", "Refusal"],
            Archive
        ),
    ];

    private static IReadOnlyDictionary<string, string> Papers(Row row)
    {
        PolicyEdition policy = PolicyOf(row);
        return Example.Of(
            VisitPapers.Of(
                Visit(row),
                Made(row, policy),
                row.Text("As of").ToDateTime(),
                OctoberSchedule.Usual,
                policy,
                row.Find("Meeting")?.ToTime()
            ),
            (papers, _) =>
                new Dictionary<string, string>
                {
                    ["Owed"] = string.Join(", ", papers.Owed.Select(paper => paper.Duty.Item.Id)),
                    ["States"] = string.Join(
                        ", ",
                        papers.ToRows(Language.English).Select(paper => paper.StateCode)
                    ),
                    ["Due"] = string.Join(
                        ", ",
                        papers
                            .Owed.Where(paper => paper.Due is not null)
                            .Select(paper => Minutes.Format(paper.Due!.Value))
                    ),
                    ["Open"] = string.Join(", ", papers.Open.Select(paper => paper.Duty.Item.Id)),
                }
        );
    }

    private static IReadOnlyDictionary<string, string> Start(Row row)
    {
        PolicyEdition policy = PolicyOf(row);
        return Gate("May start", VisitPapers.StartReasons(Visit(row), Made(row, policy), policy));
    }

    private static IReadOnlyDictionary<string, string> Archive(Row row)
    {
        PolicyEdition policy = PolicyOf(row);
        return Gate("May archive", VisitPapers.OpenReasons(Visit(row), Made(row, policy), policy));
    }

    private static IReadOnlyDictionary<string, string> Gate(
        string column,
        ValueList<RefusalReason> reasons
    ) =>
        reasons.Count == 0
            ? new Dictionary<string, string> { [column] = "yes" }
            : Example.Refused(new Refusal(reasons));

    private static PaperedVisit Visit(Row row) =>
        PaperCases.Visit(row.Text("Start").ToDateTime(), row.Find("Ended")?.ToDateTime());

    private static PolicyEdition PolicyOf(Row row) =>
        Policy.With([
            .. Set("visits.paper-workflow", row.Find("Workflow"), quoted: true),
            .. Set("visits.report-due", row.Find("Reported"), quoted: true),
            .. Set("visits.report-within-hours", row.Find("Hours"), quoted: false),
        ]);

    private static IEnumerable<(string, string)> Set(string parameter, string? value, bool quoted) =>
        value is null ? [] : [(parameter, quoted ? $"\"{value}\"" : value)];

    private static ValueList<MadePaper> Made(Row row, PolicyEdition policy) =>
        row.List("Papers")
            .Select(cell => cell.Split(' ', 3))
            .Select(words =>
                PaperCases.Made(
                    PaperCases.Duties(policy).FirstOrDefault(duty => duty.Item.Id == words[0].TrimEnd('*'))
                        ?? PaperCases
                            .Duties(Policy.With(("visits.paper-workflow", "\"every-paper\"")))
                            .Single(duty => duty.Item.Id == words[0].TrimEnd('*')),
                    Enum.Parse<PaperStage>(
                        words[1].Replace("-", "", StringComparison.Ordinal),
                        ignoreCase: true
                    ),
                    words[2].ToDateTime(),
                    emptyForm: words[0].EndsWith('*')
                )
            )
            .ToValueList();
}
