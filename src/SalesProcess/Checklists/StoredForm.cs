using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>A form as it was stored: what was written into it, not judged yet.</summary>
/// <param name="Form">The stable name of the form, such as <c>quotas.goal-setting</c>; not blank.</param>
/// <param name="Edition">The edition of the policy that it was begun under; not blank.</param>
/// <param name="Fields">The fields that were filled in.</param>
/// <remarks><see cref="FilledForm.Restore"/> judges it. Equality is that of all parts. Order is not defined.</remarks>
public sealed record StoredForm(string Form, string Edition, ValueList<StoredField> Fields)
{
    /// <summary>The stable name of the form; not blank.</summary>
    public string Form
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Form);

    /// <summary>The edition of the policy that it was begun under; not blank.</summary>
    public string Edition
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Edition);

    /// <summary>The fields that were filled in.</summary>
    public ValueList<StoredField> Fields
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Fields);

    /// <summary>Answers the form, its edition and the number of fields.</summary>
    /// <returns>Such as <c>quotas.goal-setting of built-in/1: 2 fields</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Form} of {Edition}: {Fields.Count} fields");
}
