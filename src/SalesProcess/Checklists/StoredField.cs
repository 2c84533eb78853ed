using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>A field of a stored form, with what was written into it.</summary>
/// <param name="Field">The stable name of the field; not blank.</param>
/// <param name="Values">What was written into it.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record StoredField(string Field, ValueList<FactValue> Values)
{
    /// <summary>The stable name of the field; not blank.</summary>
    public string Field
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Field);

    /// <summary>What was written into it.</summary>
    public ValueList<FactValue> Values
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Values);

    /// <summary>Answers the field and how many values it has; not the values.</summary>
    /// <returns>Such as <c>basis: 1 values</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Field}: {Values.Count} values");
}
