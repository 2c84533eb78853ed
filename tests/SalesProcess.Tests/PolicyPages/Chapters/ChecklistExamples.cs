using System.Globalization;
using NodaTime.Text;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Visits;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page of checklists: a list of the policy, answered item by item.</summary>
internal static class ChecklistExamples
{
    private static readonly PolicyKey<ValueList<PolicyItem>> List = VisitParameters.ChecklistOf(
        VisitStep.SelfReview
    );

    private static readonly Dictionary<string, string> NoTraits = [];

    public static Example[] All { get; } =
    [
        new("checklist", ["Answers"], ["State", "Open", "Next", "Settled", "Skipped", "Refusal"], Answered),
        new("checklist-answer", ["Answers", "Item", "Answer"], ["Stands", "Refusal"], Answer),
        new(
            "checklist-stored",
            ["Stored list", "Edition", "Answers"],
            ["Settled", "Open", "Refusal"],
            Stored
        ),
    ];

    private static IReadOnlyDictionary<string, string> Answered(Row row) =>
        Example.Of(
            Run(row),
            (list, _) =>
            {
                Dictionary<string, string> found = new()
                {
                    ["Open"] = Names(list.Open),
                    ["Next"] = list.Next?.Item.Id ?? "",
                    ["Settled"] = $"{list.Progress}",
                    ["Skipped"] = Names(list.Entries.Where(e => e.State == ChecklistItemState.Skipped)),
                };
                foreach ((string column, string cell) in State(list))
                {
                    found[column] = cell;
                }

                return found;
            }
        );

    private static IReadOnlyDictionary<string, string> State(Checklist list) =>
        list.Complete()
            .Match(
                (_, _) => new Dictionary<string, string> { ["State"] = "complete" },
                refusal => new Dictionary<string, string>(Example.Refused(refusal)) { ["State"] = "open" }
            );

    private static IReadOnlyDictionary<string, string> Answer(Row row) =>
        Example.Of(
            Run(row).Then(list => list.Answer(row.Text("Item"), Read(row.Text("Answer")))),
            (list, why) =>
            {
                ChecklistItemState state = list.Find(row.Text("Item"))!.State;
                Assert.Equal(ChecklistLabels.Of(state).English, why.Answer.English["It is ".Length..^1]);
                return new Dictionary<string, string> { ["Stands"] = ChecklistLabels.Of(state).English };
            }
        );

    private static IReadOnlyDictionary<string, string> Stored(Row row) =>
        Example.Of(
            Checklist.Restore(
                List,
                NoTraits,
                row.Policy,
                ChecklistJson.Read(
                    ChecklistJson.Write(
                        new StoredChecklist(
                            row.Find("Stored list") ?? List.Name,
                            row.Find("Edition") ?? "checklist-host/checklist-host-1",
                            Subject: null,
                            Answers(row)
                                .Select(part => new StoredAnswer(part.Item, part.Answer))
                                .ToValueList()
                        )
                    )
                )
            ),
            (list, _) =>
                new Dictionary<string, string>
                {
                    ["Settled"] = $"{list.Progress}",
                    ["Open"] = Names(list.Open),
                }
        );

    private static Decision<Checklist> Run(Row row) =>
        Answers(row)
            .Aggregate(
                Checklist.Start(List, NoTraits, row.Policy),
                (list, part) => list.Then(before => before.Answer(part.Item, part.Answer))
            );

    private static IEnumerable<(string Item, ChecklistAnswer Answer)> Answers(Row row) =>
        RecordExamples
            .Parts(row.Find("Answers"))
            .Select(part => part.Split('=', StringSplitOptions.TrimEntries))
            .Select(words => (words[0], Read(words[1])));

    private static ChecklistAnswer Read(string cell) =>
        cell switch
        {
            "yes" => ChecklistAnswer.Yes,
            "no" => ChecklistAnswer.No,
            _ when cell.StartsWith("skip ", StringComparison.Ordinal) => ChecklistAnswer.Skip(cell[5..]),
            _ when cell.StartsWith("does not apply: ", StringComparison.Ordinal) =>
                ChecklistAnswer.DoesNotApply(cell[16..]),
            _ when cell.Split(':') is [var kind, var reference] => ChecklistAnswer.Given(
                new Evidence(kind, reference)
            ),
            _ => ChecklistAnswer.Given(Value(cell)),
        };

    private static FactValue Value(string cell) =>
        LocalDatePattern.Iso.Parse(cell) is { Success: true } date ? FactValue.Of(date.Value)
        : long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? FactValue.Of(number)
        : Percentage.TryParse(cell, out Percentage share) ? FactValue.Of(share)
        : FactValue.Of(cell);

    private static string Names(IEnumerable<ChecklistEntry> entries) =>
        string.Join(", ", entries.Select(entry => entry.Item.Id));
}
