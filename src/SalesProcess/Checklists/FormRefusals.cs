using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>How forms say no.</summary>
public static class FormRefusals
{
    /// <summary>A field that must be filled in is empty.</summary>
    public static RefusalRule FieldEmpty { get; } =
        new(
            "checklists.field-empty",
            "Empty: “{field}”. Fill it in with {kind}.",
            "未填写：“{field}”。请填写{kind}。"
        );

    /// <summary>The form has no such field.</summary>
    public static RefusalRule UnknownField { get; } =
        new(
            "checklists.unknown-field",
            "The form has no field '{field}'. Take a field from the form.",
            "表单中没有栏目“{field}”。请从表单中选取栏目。"
        );

    /// <summary>A value is not of the kind that the field takes.</summary>
    public static RefusalRule ValueOfAnotherKind { get; } =
        new(
            "checklists.value-of-another-kind",
            "The value '{value}' does not fit the field “{field}”. Give {kind}.",
            "“{value}”不适用于栏目“{field}”。请填写{kind}。"
        );

    /// <summary>A field that takes one value is given several.</summary>
    public static RefusalRule TooManyValues { get; } =
        new(
            "checklists.too-many-values",
            "The field “{field}” takes one value and was given {given}. Give one.",
            "栏目“{field}”只能填写一项，现给出{given}项。请只填写一项。"
        );

    /// <summary>A stored form is another one than the form asked for.</summary>
    public static RefusalRule StoredFormDiffers { get; } =
        new(
            "checklists.stored-form-differs",
            "What is stored is the form '{stored}', not '{asked}'. Restore it as what it is.",
            "所存储的是表单“{stored}”，而非“{asked}”。请按原表单恢复。"
        );

    /// <summary>A stored form was begun under another edition.</summary>
    public static RefusalRule StoredEditionDiffers { get; } =
        new(
            "checklists.stored-edition-differs",
            "The form was begun under the edition '{stored}' of the policy, not '{asked}'. Restore it under its own.",
            "该表单依据政策版本“{stored}”开始填写，而非“{asked}”。请按原版本恢复。"
        );
}
