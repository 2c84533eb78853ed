using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A section of a customer file as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="FileId">The host's identifier of the file.</param>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="KindCode">The kind of file as a stable name.</param>
/// <param name="Kind">The kind of file, in the language asked for.</param>
/// <param name="SectionCode">The stable name of the section.</param>
/// <param name="Section">The section, in the language asked for.</param>
/// <param name="IsRecommendedOnly">Whether no field of it is required.</param>
/// <param name="Required">How many of its fields are required.</param>
/// <param name="Filled">How many of those are filled in.</param>
/// <param name="Recommended">How many of its fields are recommended or optional only.</param>
/// <param name="RecommendedFilled">How many of those are filled in.</param>
/// <param name="Missing">The stable names of the required fields that are empty, with spaces between.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CompletenessRow(
    string FileId,
    string CustomerId,
    string KindCode,
    string Kind,
    string SectionCode,
    string Section,
    bool IsRecommendedOnly,
    int Required,
    int Filled,
    int Recommended,
    int RecommendedFilled,
    string Missing
)
{
    internal static CompletenessRow Of(CustomerFile file, SectionCompleteness section, Language language) =>
        new(
            file.FileId,
            file.CustomerId,
            Kebab.Of(file.Kind),
            FileLabels.Of(file.Kind).In(language),
            section.Section.Name,
            section.Section.Text.In(language),
            section.IsRecommendedOnly,
            section.Required,
            section.Filled,
            section.Recommended,
            section.RecommendedFilled,
            string.Join(' ', section.Missing.Select(entry => entry.Field.Id))
        );

    /// <summary>Answers file and section.</summary>
    /// <returns>Such as <c>F-1: needs</c>.</returns>
    public override string ToString() => $"{FileId}: {SectionCode}";
}
