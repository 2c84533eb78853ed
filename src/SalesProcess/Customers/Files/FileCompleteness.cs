using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Customers;

/// <summary>How complete a customer file is, section by section and as a whole.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record FileCompleteness
{
    private FileCompleteness(CustomerFile file, ValueList<SectionCompleteness> sections) =>
        (File, Sections) = (file, sections);

    /// <summary>The file.</summary>
    public CustomerFile File { get; }

    /// <summary>The sections, in the order in which the policy names them first.</summary>
    public ValueList<SectionCompleteness> Sections { get; }

    /// <summary>How many fields are required.</summary>
    public int Required => Sections.Sum(section => section.Required);

    /// <summary>How many required fields are filled in.</summary>
    public int Filled => Sections.Sum(section => section.Filled);

    /// <summary>The share of required fields that are filled in, exact; null where none is required.</summary>
    public Ratio? Share => Required == 0 ? null : new Ratio(Filled, Required);

    /// <summary>The required fields that are empty, in the order of the sections.</summary>
    public ValueList<FileEntry> Missing => Sections.SelectMany(section => section.Missing).ToValueList();

    /// <summary>Whether no required field is empty.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>Works out how complete a file is.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The figures, with an explanation that lists every field; never refused.</returns>
    [Implements("FILE-S4-01", "LIB-FILE-01")]
    public static Decision<FileCompleteness> Of(CustomerFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        ValueList<SectionCompleteness> sections = file
            .Entries.GroupBy(entry => FileFacts.SectionOf(entry.Field).Name, StringComparer.Ordinal)
            .Select(group => new SectionCompleteness(
                FileFacts.SectionOf(group.First().Field),
                group.ToValueList()
            ))
            .ToValueList();
        var made = new FileCompleteness(file, sections);
        return Decision.Accept(made, CompletenessExplanations.Of);
    }

    /// <summary>Says of every required field that is empty that it is.</summary>
    /// <returns>One reason a field, in the order of the sections; empty if the file is complete.</returns>
    public ValueList<RefusalReason> MissingReasons() =>
        Sections
            .SelectMany(section =>
                section.Missing.Select(entry =>
                    FileRefusals.FieldMissing.Because(
                        entry.Field.Clause,
                        CustomerFacts.Customer(File.CustomerId),
                        PrivacyFacts.Kind(File.Kind),
                        FileFacts.Section(section.Section),
                        FileFacts.Field(entry.Field)
                    ) with
                    {
                        Edition = File.Reading.Edition,
                    }
                )
            )
            .ToValueList();

    /// <summary>Lists the sections as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a section, in their order.</returns>
    public ValueList<CompletenessRow> ToRows(Language language) =>
        Sections.Select(section => CompletenessRow.Of(File, section, language)).ToValueList();

    /// <summary>Answers the file and its figures.</summary>
    /// <returns>Such as <c>F-1: 3 of 4 required fields</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File.FileId}: {Filled} of {Required} required fields");
}
