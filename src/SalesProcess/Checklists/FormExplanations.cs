using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>Explains the answers of forms.</summary>
internal static class FormExplanations
{
    internal static Explanation OfStarting(FilledForm form) =>
        new()
        {
            Decision = "checklists.start-form",
            Question = new(
                $"Which fields has “{form.Reading.Label.English}”?",
                $"“{form.Reading.Label.Chinese}”有哪些栏目？"
            ),
            Answer = new($"{English.Count(form.Entries.Count, "field")}.", $"{form.Entries.Count}个栏目。"),
            Outcome = FactValue.Of(form.Entries.Count),
            Clauses = Clauses(form),
            Facts = form.Entries.Select(entry => FormFacts.Field(entry.Field)).ToValueList(),
            Readings = [form.Reading],
        };

    internal static Explanation OfFilling(FilledForm form, PolicyField field, ValueList<FactValue> values)
    {
        var shown = new ShownValues();
        return new()
        {
            Decision = "checklists.fill-field",
            Question = new(
                $"May this be written into “{field.Text.English}”?",
                $"能否将其填入“{field.Text.Chinese}”？"
            ),
            Answer = new("Yes.", "可以。"),
            Outcome = FactValue.Of(true),
            Clauses = [field.Clause],
            Facts =
            [
                FormFacts.Field(field),
                FormFacts.Kind(field),
                .. field.Options.Select(OptionFact),
                .. values.Select(value => shown.Fact("value", FormFacts.ValueLabel, field, value)),
            ],
            Readings = [form.Reading],
        };
    }

    internal static Explanation OfCompleting(FilledForm form) =>
        new()
        {
            Decision = "checklists.complete-form",
            Question = new(
                $"Is “{form.Reading.Label.English}” complete?",
                $"“{form.Reading.Label.Chinese}”是否填写完整？"
            ),
            Answer = new("Yes; no field is open.", "完整，没有未填栏目。"),
            Outcome = FactValue.Of(true),
            Clauses = Clauses(form),
            Facts =
            [
                .. form
                    .Entries.Where(entry => entry.Field.IsRequired)
                    .Select(entry => FormFacts.Required(entry.Field)),
                .. ShownValues.Of(form.Entries),
            ],
            Readings = [form.Reading],
        };

    internal static Explanation OfRestoring(FilledForm form) =>
        new()
        {
            Decision = "checklists.restore-form",
            Question = new(
                $"Does “{form.Reading.Label.English}” take what is stored?",
                $"“{form.Reading.Label.Chinese}”能否恢复所存储的内容？"
            ),
            Answer = new("Yes.", "可以。"),
            Outcome = FactValue.Of(true),
            Clauses = Clauses(form),
            Facts = ShownValues.Of(form.Entries),
            Readings = [form.Reading],
        };

    private static Fact OptionFact(ParameterOption option) =>
        Fact.Named("option", option.Name, new("option", "选项"), option.Text);

    private static ValueList<ClauseId> Clauses(FilledForm form) =>
        form
            .Entries.Select(entry => entry.Field.Clause)
            .Prepend(form.Reading.Clause)
            .Distinct()
            .ToValueList();
}
