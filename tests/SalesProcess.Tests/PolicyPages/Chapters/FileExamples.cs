using System.Globalization;
using NodaTime.Text;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Checklists;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Calendars;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page of customer files: templates, opening, archiving, freshness, records.</summary>
internal static class FileExamples
{
    private static readonly LocalDate Opened = new(2026, 10, 9);

    public static Example[] All { get; } =
    [
        new(
            "file-completeness",
            ["Policy", "File", "Filled in"],
            ["Fields", "Complete", "Share", "Sections", "Recommended", "Missing", "Refusal"],
            Completeness
        ),
        new(
            "file-opening",
            [
                "Opened at",
                "First reception",
                "Invited",
                "Dealer evaluated",
                "Direct delivery",
                "File",
                "As of",
            ],
            ["Due", "State", "Clause", "Refusal"],
            Opening
        ),
        new("file-archive", ["Policy", "File", "Class", "Filed on"], ["Filed", "Refusal"], Archived),
        new("file-retention", ["Policy", "Closed on"], ["Kept through", "Refusal"], Kept),
        new("file-duty", ["Policy", "Duty", "Opened", "Done", "As of"], ["Due", "State", "Refusal"], Duty),
        new("file-records", ["Post", "Period", "Date", "Made"], ["Due", "Missing", "Refusal"], Records),
        new("early-entry", ["Policy", "Obtained", "Entered"], ["Due", "Verdict", "Refusal"], Entry),
        new("file-analysis", ["Answers"], ["Next", "State", "Refusal"], Analysis),
        new("file-validation", ["Filled in", "Checked", "As of"], ["Valid", "Reasons"], Validation),
        new("interest-report", ["Records"], ["Updated", "Not updated", "Refusal"], Report),
    ];

    /// <summary>The policy of the row: the built-in one where it says so, that of the page otherwise.</summary>
    public static PolicyEdition PolicyOf(Row row) =>
        row.Find("Policy") == "built-in" ? Policy.BuiltIn : row.Policy;

    public static CustomerFileKind KindOf(string cell) =>
        Enum.Parse<CustomerFileKind>(cell.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    public static Decision<CustomerFile> Open(Row row) =>
        CustomerFile.Open(KindOf(row.Text("File")), "F-1", "C-17", "U-3", Opened, PolicyOf(row));

    /// <summary>Fills fields such as <c>needs, contact@2026-10-12</c> in, with words.</summary>
    public static Decision<CustomerFile> Filled(Decision<CustomerFile> file, IEnumerable<string> cells) =>
        cells
            .Select(cell => cell.Split('@'))
            .Aggregate(
                file,
                (before, part) =>
                    before.Then(open =>
                        open.Fill(
                            part[0],
                            [FactValue.Of(part[0] == "customer-standing" ? "new" : "words")],
                            part is [_, var day] ? Date(day) : Opened
                        )
                    )
            );

    private static IReadOnlyDictionary<string, string> Completeness(Row row) =>
        Example.Of(
            Filled(Open(row), row.List("Filled in")).Then(FileCompleteness.Of),
            (made, _) =>
                new Dictionary<string, string>
                {
                    ["Fields"] = string.Join(", ", made.File.Entries.Select(entry => entry.Field.Id)),
                    ["Complete"] = $"{made.Filled} of {made.Required}",
                    ["Share"] = made.Share?.ToString() ?? "",
                    ["Sections"] = string.Join(", ", made.Sections.Select(section => section.ToString())),
                    ["Recommended"] = string.Join(
                        ", ",
                        made.Sections.Where(section => section.IsRecommendedOnly)
                            .Select(section => section.Section.Name)
                    ),
                    ["Missing"] = string.Join(", ", made.Missing.Select(entry => entry.Field.Id)),
                }
        );

    private static IReadOnlyDictionary<string, string> Opening(Row row)
    {
        PolicyEdition policy = row.Find("Opened at") is { } moment
            ? Policy.With(("customers.file-opening", $"\"{moment}\""))
            : row.Policy;
        return Example.Of(
            FileOpening.Judge(
                new CustomerMoments
                {
                    CustomerId = "C-17",
                    FirstReceptionOn = Day(row, "First reception"),
                    InvitedOn = Day(row, "Invited"),
                    DealerEvaluatedOn = Day(row, "Dealer evaluated"),
                    DirectDeliveryOn = Day(row, "Direct delivery"),
                    FileOpenedOn = Day(row, "File"),
                },
                row.Date("As of"),
                policy
            ),
            (made, why) =>
                new Dictionary<string, string>
                {
                    ["Due"] = made.DueOn is { } due ? LocalDatePattern.Iso.Format(due) : "",
                    ["State"] = FileLabels.Of(made.State).English,
                    ["Clause"] = why.Clauses[0].ToString(),
                }
        );
    }

    private static IReadOnlyDictionary<string, string> Archived(Row row) =>
        row.Find("Class") is not { } name
            ? Example.Of(
                Open(row),
                (file, _) =>
                    new Dictionary<string, string>
                    {
                        ["Filed"] = file.IsFiled ? "yes" : "no",
                        ["Refusal"] = file.NotFiledReason()?.Code.Code ?? "",
                    }
            )
            : Example.Of(
                Open(row)
                    .Then(file =>
                        file.FileUnder(new FileArchive(name, "CAB-3", row.Date("Filed on")), PolicyOf(row))
                    ),
                (file, _) => new Dictionary<string, string> { ["Filed"] = file.IsFiled ? "yes" : "no" }
            );

    private static IReadOnlyDictionary<string, string> Kept(Row row) =>
        Example.Of(
            CustomerFile
                .Open(
                    CustomerFileKind.CompanyCustomer,
                    "F-1",
                    "C-17",
                    "U-3",
                    new LocalDate(2020, 1, 1),
                    PolicyOf(row)
                )
                .Then(file =>
                    row.Find("Closed on") is null ? Explained(file) : file.Close(row.Date("Closed on"))
                )
                .Then(file => file.KeptUntil(PolicyOf(row))),
            (day, _) => new Dictionary<string, string> { ["Kept through"] = LocalDatePattern.Iso.Format(day) }
        );

    private static Decision<CustomerFile> Explained(CustomerFile file) =>
        Decision.Accept(file, Support.Explained.Step);

    private static IReadOnlyDictionary<string, string> Duty(Row row) =>
        Example.Of(
            FileDuties
                .Of(
                    row.Text("Duty") == "file-review" ? FileDuty.FileReview : FileDuty.ProspectUpdate,
                    PolicyOf(row)
                )
                .Then(duty =>
                    duty.Judge(
                        new CadenceSubject
                        {
                            Id = "F-1",
                            DutySince = row.Date("Opened"),
                            Done = row.List("Done").Select(day => Date(day).AtMidnight()).ToValueList(),
                        },
                        row.Date("As of").At(new LocalTime(12, 0)),
                        WorkingCalendar.MainlandChina
                    )
                ),
            (standing, _) =>
                new Dictionary<string, string>
                {
                    ["Due"] = standing.Due.ToString(),
                    ["State"] = CadenceLabels.Of(standing.State).English,
                }
        );

    private static IReadOnlyDictionary<string, string> Records(Row row) =>
        Example.Of(
            RecordReview.Of(
                FileParameters.RecordDuties,
                new[] { FileRoles.DepartmentManager, FileRoles.SalesAssistant }.Single(post =>
                    post.Id == row.Text("Post")
                ),
                Enum.Parse<RecordPeriod>(row.Text("Period"), ignoreCase: true),
                row.Date("Date"),
                row.List("Made")
                    .Select(cell => cell.Split('@'))
                    .Select(part => new MadeRecord($"R-{part[0]}", part[0], Date(part[1])))
                    .ToValueList(),
                row.Policy
            ),
            (review, _) =>
                new Dictionary<string, string>
                {
                    ["Due"] = string.Join(", ", review.Due.Select(due => due.Duty.Id)),
                    ["Missing"] = string.Join(", ", review.Missing.Select(due => due.Duty.Id)),
                }
        );

    private static IReadOnlyDictionary<string, string> Entry(Row row) =>
        Example.Of(
            EarlyEntryDue.For(
                "C-17",
                StockReviewExamples.At(row.Text("Obtained")),
                OctoberSchedule.Usual,
                PolicyOf(row)
            ),
            (due, _) =>
                new Dictionary<string, string>
                {
                    ["Due"] = LocalDateTimePattern
                        .CreateWithInvariantCulture("uuuu-MM-dd HH:mm")
                        .Format(due.Due.At),
                    ["Verdict"] = row.Find("Entered") is { } entered
                        ? due.Judge(StockReviewExamples.At(entered)).Accepted().Label.English
                        : "",
                }
        );

    private static IReadOnlyDictionary<string, string> Analysis(Row row) =>
        Example.Of(
            CustomerFile
                .Open(CustomerFileKind.LargeCustomer, "F-1", "C-17", "U-3", Opened, row.Policy)
                .Then(file => FileAnalysis.Start(file, row.Policy))
                .Then(list =>
                    row.List("Answers")
                        .Aggregate(
                            list.Answer("sorted", ChecklistAnswer.Yes).Map(_ => list),
                            (before, item) => before.Then(open => open.Answer(item, ChecklistAnswer.Yes))
                        )
                ),
            (list, _) =>
                new Dictionary<string, string>
                {
                    ["Next"] = list.Next?.Item.Id ?? "",
                    ["State"] = list.IsComplete ? "complete" : "open",
                }
        );

    private static IReadOnlyDictionary<string, string> Validation(Row row) =>
        Example.Of(
            Filled(
                    CustomerFile.Open(
                        CustomerFileKind.CompanyCustomer,
                        "F-1",
                        "C-17",
                        "U-3",
                        Opened,
                        row.Policy
                    ),
                    row.List("Filled in")
                )
                .Then(file =>
                    FileValidation.Of(
                        file,
                        row.List("Checked")
                            .Select(cell => cell.Split(' '))
                            .Select(words => new FieldCheck(words[0], Date(words[2]), words[1] == "right"))
                            .ToValueList(),
                        row.Date("As of")
                    )
                ),
            (made, _) =>
                new Dictionary<string, string>
                {
                    ["Valid"] = made.IsValid ? "yes" : "no",
                    ["Reasons"] = string.Join(
                        ", ",
                        made.Reasons()
                            .Select(reason =>
                                $"{reason.FactNamed("field")} {reason.Code.Code["customers.file-field-".Length..]}"
                            )
                    ),
                }
        );

    /// <summary>Reads records such as <c>F-1 2026-10-12</c>, the day of the last update, and <c>F-2 unfiled</c>; the
    /// report is for October.</summary>
    private static IReadOnlyDictionary<string, string> Report(Row row)
    {
        ValueList<CustomerFile> files = row.List("Records")
            .Select(cell => FileOf(cell, row.Policy))
            .ToValueList();
        return Example.Of(
            InterestReport.Of(files, new DateInterval(new(2026, 10, 1), new(2026, 10, 31))),
            (report, _) =>
                new Dictionary<string, string>
                {
                    ["Updated"] = string.Join(
                        ", ",
                        report.Lines.Where(line => line.IsUpdated).Select(line => line.FileId)
                    ),
                    ["Not updated"] = string.Join(", ", report.NotUpdated.Select(line => line.FileId)),
                }
        );
    }

    private static CustomerFile FileOf(string cell, PolicyEdition policy)
    {
        string[] words = cell.Split(' ');
        bool isOther = words[1] == "other";
        LocalDate day = new(2026, 9, 1);
        CustomerFile file = CustomerFile
            .Open(
                isOther ? CustomerFileKind.CompanyCustomer : CustomerFileKind.Interests,
                words[0],
                "C-17",
                "U-3",
                day,
                policy
            )
            .Accepted();
        return isOther || words[1] == "unfiled"
            ? file
            : file.Fill("customer-standing", [FactValue.Of("old")], Date(words[1]))
                .Then(filled => filled.FileUnder(new FileArchive("customers", "CAB-3", day), policy))
                .Accepted();
    }

    private static LocalDate? Day(Row row, string column) =>
        row.Find(column) is null ? null : row.Date(column);

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
