using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>One value of a customer file as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="FileId">The host's identifier of the file.</param>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="KindCode">The kind of file as a stable name.</param>
/// <param name="Kind">The kind of file, in the language asked for.</param>
/// <param name="SectionCode">The stable name of the section.</param>
/// <param name="Section">The section, in the language asked for.</param>
/// <param name="FieldCode">The stable name of the field.</param>
/// <param name="Field">What the field asks, in the language asked for.</param>
/// <param name="Clause">The clause behind the field.</param>
/// <param name="IsRequired">Whether the file is incomplete without it.</param>
/// <param name="IsSensitive">Whether the policy lists it as sensitive.</param>
/// <param name="ChangedOn">The day on which it was changed last; null while it never was.</param>
/// <param name="IsWithheld">Whether something is written into it that is not shown, because it is sensitive and the rows
/// were asked for without a use.</param>
/// <param name="ValueType">The name of the type of the value; empty where there is none, or it is withheld.</param>
/// <param name="Value">The value, in its one invariant spelling; empty where there is none, or it is withheld.</param>
/// <remarks>A row holds what is written in the file; it is a use of customer data like any other. Equality is that of all
/// parts. Order is not defined.</remarks>
public sealed record FileRow(
    string FileId,
    string CustomerId,
    string KindCode,
    string Kind,
    string SectionCode,
    string Section,
    string FieldCode,
    string Field,
    string Clause,
    bool IsRequired,
    bool IsSensitive,
    DateOnly? ChangedOn,
    bool IsWithheld,
    string ValueType,
    string Value
)
{
    internal static IEnumerable<FileRow> Of(
        CustomerFile file,
        FileEntry entry,
        bool showsSensitive,
        Language language
    )
    {
        bool isWithheld = entry is { IsFilled: true, Field.Sensitive: not null } && !showsSensitive;
        FactValue?[] values = entry.IsFilled && !isWithheld ? [.. entry.Values] : [null];
        SalesProcess.Policies.ParameterOption section = FileFacts.SectionOf(entry.Field);
        return values.Select(value => new FileRow(
            file.FileId,
            file.CustomerId,
            Kebab.Of(file.Kind),
            FileLabels.Of(file.Kind).In(language),
            section.Name,
            section.Text.In(language),
            entry.Field.Id,
            entry.Field.Text.In(language),
            entry.Field.Clause.ToString(),
            entry.Field.IsRequired,
            entry.Field.Sensitive is not null,
            entry.ChangedOn?.ToDateOnly(),
            isWithheld,
            value?.Type ?? "",
            value?.Text ?? ""
        ));
    }

    /// <summary>Answers file and field; not the value.</summary>
    /// <returns>Such as <c>F-1: needs</c>.</returns>
    public override string ToString() => $"{FileId}: {FieldCode}";
}
