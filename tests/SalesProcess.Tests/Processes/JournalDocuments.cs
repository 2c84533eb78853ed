using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Processes;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Processes;

/// <summary>A journal is stored as JSON and restored from it; a broken document is reported with all its problems.</summary>
public class JournalDocuments
{
    private const string Stored = """
        {
          "format": "sales-process/journal/1",
          "process": "new-outlet",
          "subject": "O-17",
          "rows": [
            {
              "event": "E-1",
              "move": "submit",
              "role": "salesperson",
              "by": "U-7",
              "at": "2026-10-09T17:30:00",
              "facts": [
                {
                  "name": "list",
                  "type": "text",
                  "value": "L-3",
                  "label": {
                    "en": "list",
                    "zh": "名单"
                  }
                }
              ],
              "sequence": 1
            }
          ]
        }
        """;

    private static readonly ProcessInstance Submitted = ProcessInstance
        .Start(PlanningProcesses.NewOutlet, "O-17")
        .Apply(
            new ProcessEvent
            {
                EventId = "E-1",
                Move = "submit",
                Role = "salesperson",
                By = "U-7",
                At = new LocalDateTime(2026, 10, 9, 17, 30),
                Facts = [new Fact("list", FactValue.Of("L-3"), new("list", "名单"))],
            }
        )
        .Accepted();

    [Fact]
    public void A_journal_is_written_with_everything_that_restores_it()
    {
        Assert.Equal(Stored, Cultures.Makes(() => JournalJson.Write(Submitted)));
        ProcessJournal journal = JournalJson.Read(Stored);
        Assert.Equal("new-outlet O-17: 1 rows", Cultures.Makes(journal.ToString));
        Assert.Equal(Submitted, ProcessInstance.Restore(PlanningProcesses.NewOutlet, journal).Accepted());
        Assert.Equal(Stored, JournalJson.Write(journal));
    }

    [Fact]
    public void Every_run_of_every_process_comes_back_from_its_document() =>
        Law.Holds(
            (
                from table in Gen.Elements(AllProcesses.Run)
                from events in AnyRuns.Of(table)
                select (Table: table, Events: events)
            ).ThatShrinks(run => run.Events.Select((_, i) => (run.Table, run.Events[..i]))),
            run =>
            {
                ProcessInstance made = run.Events.Aggregate(
                    ProcessInstance.Start(run.Table, "主体 \"1\"\n"),
                    (before, row) => before.Apply(row).Match((next, _) => next, _ => before)
                );
                ProcessJournal read = JournalJson.Read(JournalJson.Write(made));
                Assert.Equal(made, ProcessInstance.Restore(run.Table, read).Accepted());
                Assert.Equal(read, JournalJson.Read(JournalJson.Write(read)));
            },
            cases: 500
        );

    [Fact]
    public void Every_problem_of_a_document_is_reported_at_once()
    {
        DocumentFormatException broken = Assert.Throws<DocumentFormatException>(() =>
            JournalJson.Read(
                """
                { "format": "sales-process/journal/1", "process": " ", "state": "new", "rows": [
                  { "event": "E-1", "move": 7, "role": "salesperson", "by": "U-1", "at": "yesterday", "facts": [] },
                  { "event": "E-2", "colour": "red" } ] }
                """
            )
        );
        Assert.Equal(
            [
                "$",
                "$.process",
                "$.state",
                "$.rows[0].move",
                "$.rows[0].at",
                "$.rows[1]",
                "$.rows[1]",
                "$.rows[1]",
                "$.rows[1]",
                "$.rows[1]",
                "$.rows[1].colour",
            ],
            broken.Problems.Select(problem => problem.Path)
        );
        Assert.Equal(
            new(
                "The text here is not a date and time. Write such as 2026-01-31T09:30:00.",
                "此处的文本不是日期时间。请按2026-01-31T09:30:00的形式书写。"
            ),
            broken.Problems[4].Message
        );
    }

    [Fact]
    public void A_forged_row_is_found_when_the_run_is_restored() =>
        Assert.Equal(
            ["processes.journal-broken", "processes.role-not-permitted"],
            ProcessInstance
                .Restore(
                    PlanningProcesses.NewOutlet,
                    JournalJson.Read(Stored.Replace("salesperson", "stranger", StringComparison.Ordinal))
                )
                .Refused()
                .Codes()
        );

    [Fact]
    public void The_journal_of_another_process_is_refused() =>
        Assert.Equal(
            new(
                "The journal of 'O-17' is one of the process 'new-outlet', not of 'target-list'. Restore it with the table of its process.",
                "“O-17”的日志属于流程“new-outlet”，而非“target-list”。请用其所属流程恢复。"
            ),
            ProcessInstance
                .Restore(PlanningProcesses.TargetList, JournalJson.Read(Stored))
                .Refused()
                .Reasons[0]
                .Message
        );

    [Fact]
    public void Nulls_and_blank_names_are_bugs_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>("instance", () => JournalJson.Write((ProcessInstance)null!));
        Assert.Throws<ArgumentNullException>("journal", () => JournalJson.Write((ProcessJournal)null!));
        Assert.Throws<ArgumentNullException>("json", () => JournalJson.Read(null!));
        Assert.Throws<ArgumentException>("Process", () => new ProcessJournal(" ", "S-1", []));
        Assert.Throws<ArgumentNullException>("Rows", () => new ProcessJournal("p", "S-1", null!));
        Assert.Throws<ArgumentNullException>(
            "journal",
            () => ProcessInstance.Restore(PlanningProcesses.NewOutlet, (ProcessJournal)null!)
        );
    }

    [Fact]
    public void A_journal_is_listed_as_flat_rows_in_both_languages()
    {
        JournalRow english = Assert.Single(Submitted.ToRows(Language.English));
        Assert.Equal(
            new JournalRow(
                "E-1",
                new DateTime(2026, 10, 9, 17, 30, 0, DateTimeKind.Unspecified),
                "submit",
                "submit on the sorted list",
                "salesperson",
                "salesperson",
                "U-7",
                "new",
                "New",
                "submitted",
                "Submitted",
                "list: L-3"
            ),
            english
        );
        JournalRow chinese = Assert.Single(Submitted.ToRows(Language.Chinese));
        Assert.Equal(
            ("整理并提交名单", "销售人员", "新开", "已提交", "名单：L-3"),
            (chinese.Move, chinese.Role, chinese.From, chinese.To, chinese.Facts)
        );
        Assert.Equal("E-1: submit by U-7, new to submitted", Cultures.Makes(english.ToString));
        Assert.Empty(ProcessInstance.Start(PlanningProcesses.NewOutlet, "O-1").ToRows(Language.English));
    }

    [Fact]
    public void The_rows_of_every_run_follow_each_other_up_to_its_state() =>
        Law.Holds(
            (
                from table in Gen.Elements(AllProcesses.Run)
                from events in AnyRuns.Of(table)
                select (Table: table, Events: events)
            ).ThatShrinks(run => run.Events.Select((_, i) => (run.Table, run.Events[..i]))),
            run =>
            {
                ProcessInstance made = run.Events.Aggregate(
                    ProcessInstance.Start(run.Table, "S-1"),
                    (before, row) => before.Apply(row).Match((next, _) => next, _ => before)
                );
                ValueList<JournalRow> rows = made.ToRows(Language.English);
                Assert.Equal(
                    rows.Select(row => row.ToCode).Prepend(run.Table.States[0].Id),
                    rows.Select(row => row.FromCode).Append(made.State.Id)
                );
            },
            cases: 300
        );
}
