using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>Answers to items as single values, as a journal keeps them, and back.</summary>
internal static class AnswerValues
{
    private const string NotApplicableType = "not-applicable";
    private const string SkippedType = "skipped";

    internal static FactValue Of(ChecklistAnswer answer) =>
        answer switch
        {
            ChecklistAnswer.Confirmed => FactValue.Of(true),
            ChecklistAnswer.Denied => FactValue.Of(false),
            ChecklistAnswer.NotApplicable not => new FactValue(NotApplicableType, not.Reason),
            ChecklistAnswer.Skipped { Note: null } skip => new FactValue(SkippedType, skip.ReasonCode),
            ChecklistAnswer.Skipped skip => new FactValue(SkippedType, $"{skip.ReasonCode} {skip.Note}"),
            _ => ((ChecklistAnswer.Valued)answer).Value,
        };

    /// <summary>Reads an answer; null where the value is none. Whether an item takes it is not asked here.</summary>
    internal static ChecklistAnswer? Read(FactValue value)
    {
        switch (value.Type)
        {
            case NotApplicableType:
                return string.IsNullOrWhiteSpace(value.Text)
                    ? null
                    : ChecklistAnswer.DoesNotApply(value.Text);
            case SkippedType:
                // the name of a reason has no space; what follows it is the note
                int end = value.Text.IndexOf(' ', StringComparison.Ordinal);
                string code = end < 0 ? value.Text : value.Text[..end];
                string? note = end < 0 ? null : value.Text[(end + 1)..];
                return !Kebab.Is(code) || note?.Trim().Length == 0 ? null : ChecklistAnswer.Skip(code, note);
            default:
                return ChecklistAnswer.Given(value);
        }
    }
}
