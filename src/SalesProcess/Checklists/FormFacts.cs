using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>The facts that forms cite.</summary>
internal static class FormFacts
{
    private static readonly BilingualText FieldLabel = new("field", "栏目");

    internal static readonly BilingualText ValueLabel = new("value given", "给出的值");

    internal static Fact Field(string fieldId) => new("field", FactValue.Of(fieldId), FieldLabel);

    internal static Fact Field(PolicyField field) => Fact.Named("field", field.Id, FieldLabel, field.Text);

    internal static Fact Kind(PolicyField field) =>
        Fact.Named(
            "kind",
            Kebab.Of(field.Kind),
            new("what it takes", "填写要求"),
            FieldValues.Label(field.Kind, field.Options)
        );

    internal static Fact Required(PolicyField field) =>
        Fact.Named("required-field", field.Id, new("field that must be filled in", "必填栏目"), field.Text);

    internal static Fact Stored(string stored) =>
        new("stored", FactValue.Of(stored), new("what is stored", "所存储的"));

    internal static Fact Asked(string asked) =>
        new("asked", FactValue.Of(asked), new("what is asked for", "所求的"));
}
