using System.Globalization;
using System.Reflection;
using NodaTime.Text;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Quotas;
using SalesProcess.Tests.Processes;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of forms, records and processes, for whichever page shows one.</summary>
internal static class RecordExamples
{
    /// <summary>Every form that the library publishes.</summary>
    private static readonly PolicyKey<ValueList<PolicyField>>[] Forms =
    [
        .. typeof(PolicyKey<>)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Where(property => property.PropertyType == typeof(PolicyKey<ValueList<PolicyField>>))
            .Select(property => (PolicyKey<ValueList<PolicyField>>)property.GetValue(null)!)
            .Concat(Enum.GetValues<VisitPaperForm>().Select(VisitPaperParameters.FormOf)),
    ];

    public static Example[] All { get; } =
    [
        new("form", ["Form", "Filled in"], ["State", "Open", "Refusal"], Form),
        new("gap-plan", ["Lines"], ["Lines of the plan", "Open", "Refusal"], Gap),
        new("work-priorities", ["Work"], ["Order", "Refusal"], Priorities),
        new(
            "records-due",
            ["Post", "Period", "Date", "Made"],
            ["From", "To", "Due", "Missing", "Refusal"],
            Due
        ),
        new("process", ["Process", "Moves"], ["State", "Lacking", "Refusal"], Process),
    ];

    /// <summary>Fills a form in with cells such as <c>basis = last year; feasibility = 80%</c>.</summary>
    public static Decision<FilledForm> Filled(
        PolicyKey<ValueList<PolicyField>> key,
        string? cell,
        PolicyEdition policy
    ) =>
        Parts(cell)
            .Select(part => part.Split('=', StringSplitOptions.TrimEntries))
            .Aggregate(
                FilledForm.Start(key, new Dictionary<string, string>(), policy),
                (form, part) =>
                    form.Then(f => f.Fill(part[0], part[1].Split('+').Select(Value).ToValueList()))
            );

    /// <summary>What a complete or open form finds.</summary>
    public static IReadOnlyDictionary<string, string> Found<T>(Decision<T> decision, string state) =>
        decision.Match(
            (_, _) => new Dictionary<string, string> { ["State"] = state },
            refusal => new Dictionary<string, string>(Example.Refused(refusal))
            {
                ["Open"] = string.Join(
                    ", ",
                    refusal
                        .Reasons.Where(reason => reason.Code == FormRefusals.FieldEmpty.Code)
                        .Select(reason =>
                            $"{reason.FindFact("line")?.Text} {reason.FactNamed("field")}".Trim()
                        )
                ),
            }
        );

    public static IEnumerable<string> Parts(string? cell) =>
        cell?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static IReadOnlyDictionary<string, string> Form(Row row) =>
        Found(
            Filled(Forms.Single(key => key.Name == row.Text("Form")), row.Find("Filled in"), row.Policy)
                .Then(form => form.Complete()),
            "complete"
        );

    private static IReadOnlyDictionary<string, string> Gap(Row row)
    {
        ValueList<FilledForm> lines = (row.Find("Lines") ?? "")
            .Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => Filled(PlanParameters.GapPlanLine, line, row.Policy).Accepted())
            .ToValueList();
        var found = new Dictionary<string, string>(Found(GapPlan.Of(lines), ""));
        found["Lines of the plan"] = found.ContainsKey("Refusal")
            ? ""
            : lines.Count.ToString(CultureInfo.InvariantCulture);
        return found;
    }

    private static IReadOnlyDictionary<string, string> Priorities(Row row) =>
        Example.Of(
            WorkPriorities.Order(
                row.List("Work")
                    .Select(cell => cell.Split('=', StringSplitOptions.TrimEntries))
                    .Select(part => new WorkItem(
                        part[0],
                        part is [_, var rank] ? int.Parse(rank, CultureInfo.InvariantCulture) : null
                    ))
                    .ToValueList()
            ),
            (order, _) =>
                new Dictionary<string, string>
                {
                    ["Order"] = string.Join(", ", order.Select(item => item.Id)),
                }
        );

    private static IReadOnlyDictionary<string, string> Due(Row row)
    {
        LocalDate date = row.Date("Date");
        return Example.Of(
            RecordReview.Of(
                new ProcessRole(row.Text("Post"), new("post", "岗位")),
                Enum.Parse<RecordPeriod>(row.Text("Period"), ignoreCase: true),
                date,
                row.List("Made")
                    .Select(cell => cell.Split('@', StringSplitOptions.TrimEntries))
                    .Select(part => new MadeRecord(
                        $"R-{part[0]}",
                        part[0],
                        part is [_, var day] ? LocalDatePattern.Iso.Parse(day).Value : date
                    ))
                    .ToValueList(),
                row.Policy
            ),
            (review, _) =>
                new Dictionary<string, string>
                {
                    ["From"] = LocalDatePattern.Iso.Format(review.Days.Start),
                    ["To"] = LocalDatePattern.Iso.Format(review.Days.End),
                    ["Due"] = string.Join(", ", review.Due.Select(due => due.Duty.Id)),
                    ["Missing"] = string.Join(", ", review.Missing.Select(due => due.Duty.Id)),
                }
        );
    }

    /// <summary>Makes moves such as <c>submit by salesperson with target-customer task-target</c>, one an hour.</summary>
    private static IReadOnlyDictionary<string, string> Process(Row row)
    {
        ProcessTable table = AllProcesses.Run.First(process => process.Id == row.Text("Process"));
        ProcessInstance run = ProcessInstance.Start(table, "S-1");
        foreach (string[] words in Parts(row.Find("Moves")).Select(move => move.Split(' ')))
        {
            Decision<ProcessInstance> made = run.Apply(
                new ProcessEvent
                {
                    EventId = $"E-{run.Journal.Count}",
                    Move = words[0],
                    Role = words[2],
                    By = "U-1",
                    At = AnyRuns.Start.PlusHours(run.Journal.Count),
                    Facts = words
                        .Skip(4)
                        .Select(name => new Fact(name, FactValue.Of(true), new(name, name)))
                        .ToValueList(),
                }
            );
            if (made.TryGetRefusal(out Refusal? refusal))
            {
                return new Dictionary<string, string>(Example.Refused(refusal))
                {
                    ["State"] = run.State.Id,
                    ["Lacking"] = string.Join(
                        ", ",
                        refusal.Reasons.Select(reason => reason.FindFact("needed")?.Text).OfType<string>()
                    ),
                };
            }

            run = made.Accepted();
        }

        return new Dictionary<string, string> { ["State"] = run.State.Id };
    }

    private static FactValue Value(string cell)
    {
        string text = cell.Trim();
        return text is "yes" or "no" ? FactValue.Of(text == "yes")
            : Money.TryParse(text, out Money money) ? FactValue.Of(money)
            : Quantity.TryParse(text, out Quantity quantity) ? FactValue.Of(quantity)
            : Percentage.TryParse(text, out Percentage percentage) ? FactValue.Of(percentage)
            : LocalDatePattern.Iso.Parse(text) is { Success: true } date ? FactValue.Of(date.Value)
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long whole)
                ? FactValue.Of(whole)
            : FactValue.Of(text);
    }
}
