using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>Answers to items of checklists as facts of a journal, and back.</summary>
internal static class AnswerFacts
{
    internal static Fact Of(string state, string item, ChecklistAnswer answer, BilingualText label) =>
        new($"{state}/{item}", AnswerValues.Of(answer), label);

    /// <summary>Reads an answer; null if it is none.</summary>
    internal static ChecklistAnswer? Read(FactValue value) => AnswerValues.Read(value);
}
