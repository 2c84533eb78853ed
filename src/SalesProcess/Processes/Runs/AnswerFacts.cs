using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>Answers to items of checklists as facts of a journal, and back.</summary>
internal static class AnswerFacts
{
    private const string NotApplicableType = "not-applicable";

    internal static Fact Of(string state, string item, ChecklistAnswer answer, BilingualText label) =>
        new(
            $"{state}/{item}",
            answer switch
            {
                ChecklistAnswer.Confirmed => FactValue.Of(true),
                ChecklistAnswer.Denied => FactValue.Of(false),
                _ => new FactValue(NotApplicableType, ((ChecklistAnswer.NotApplicable)answer).Reason),
            },
            label
        );

    /// <summary>Reads an answer; null if it is none.</summary>
    internal static ChecklistAnswer? Read(FactValue value) =>
        value == FactValue.Of(true) ? ChecklistAnswer.Yes
        : value == FactValue.Of(false) ? ChecklistAnswer.No
        : value.Type == NotApplicableType && !string.IsNullOrWhiteSpace(value.Text)
            ? ChecklistAnswer.DoesNotApply(value.Text)
        : null;
}
