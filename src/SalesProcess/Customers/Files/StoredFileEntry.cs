using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A field of a stored customer file, with what was written into it.</summary>
/// <param name="Field">The stable name of the field; not blank.</param>
/// <param name="ChangedOn">The day on which it was written into or cleared last.</param>
/// <param name="Purpose">The purpose for which a sensitive field was filled in; null for any other.</param>
/// <param name="Values">What was written into it; empty where it was cleared.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record StoredFileEntry(
    string Field,
    LocalDate ChangedOn,
    string? Purpose,
    ValueList<FactValue> Values
)
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
        init => field = Required.Items(value, nameof(Values));
    } = Required.Items(Values, nameof(Values));

    /// <summary>Answers the field and how many values it has; not the values.</summary>
    /// <returns>Such as <c>needs: 1 values</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Field}: {Values.Count} values");
}
