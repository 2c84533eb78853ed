using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>How complete one section of a customer file is.</summary>
/// <param name="Section">The section: its stable name, and what it is called in both languages.</param>
/// <param name="Entries">The fields of the section, in the order of the policy.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record SectionCompleteness(ParameterOption Section, ValueList<FileEntry> Entries)
{
    /// <summary>How many of its fields are required.</summary>
    public int Required => Entries.Count(entry => entry.Field.IsRequired);

    /// <summary>How many of its required fields are filled in.</summary>
    public int Filled => Entries.Count(entry => entry.Field.IsRequired && entry.IsFilled);

    /// <summary>How many of its fields are recommended or optional only.</summary>
    public int Recommended => Entries.Count - Required;

    /// <summary>How many of those are filled in.</summary>
    public int RecommendedFilled => Entries.Count(entry => !entry.Field.IsRequired && entry.IsFilled);

    /// <summary>Whether no field of it is required.</summary>
    public bool IsRecommendedOnly => Required == 0;

    /// <summary>The share of required fields that are filled in, exact; null where none is required.</summary>
    public Ratio? Share => Required == 0 ? null : new Ratio(Filled, Required);

    /// <summary>The required fields that are empty, in the order of the policy.</summary>
    public ValueList<FileEntry> Missing =>
        Entries.Where(entry => entry.Field.IsRequired && !entry.IsFilled).ToValueList();

    /// <summary>Answers the section and its figures.</summary>
    /// <returns>Such as <c>needs-and-preferences: 2 of 3</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Section.Name}: {Filled} of {Required}");
}
