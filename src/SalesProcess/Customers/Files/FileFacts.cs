using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The facts and clauses that customer files cite; nothing of what is written in them.</summary>
internal static class FileFacts
{
    internal static readonly ClauseId ShareClause = ClauseId.Parse("LIB-FILE-01");
    internal static readonly ClauseId OpeningClause = ClauseId.Parse("LIB-FILE-02");
    internal static readonly ClauseId FiledClause = ClauseId.Parse("LIB-FILE-03");
    internal static readonly ClauseId KeptClause = ClauseId.Parse("LIB-FILE-04");
    internal static readonly ClauseId FreshClause = ClauseId.Parse("LIB-FILE-05");
    internal static readonly ClauseId EntryClause = ClauseId.Parse("LIB-FILE-06");
    internal static readonly ClauseId AccurateClause = ClauseId.Parse("LIB-FILE-08");
    internal static readonly ClauseId ReportClause = ClauseId.Parse("LIB-FILE-09");
    internal static readonly ClauseId InDevelopmentClause = ClauseId.Parse("FILE-S3-01");
    internal static readonly ClauseId ArchiveClause = ClauseId.Parse("FILE-S4-03");
    internal static readonly ClauseId CompanyArchiveClause = ClauseId.Parse("FILE-S0-01");
    internal static readonly ClauseId EarlyClause = ClauseId.Parse("FILE-S6-PRE");
    internal static readonly ClauseId InterestsClause = ClauseId.Parse("FILE-S17-INT");

    internal static Fact File(string id) => new("file", FactValue.Of(id), new("file", "档案"));

    internal static Fact File(CustomerFile file) => File(file.FileId);

    internal static Fact Field(PolicyField field) =>
        Fact.Named("field", field.Id, new("field", "栏目"), field.Text);

    internal static Fact Section(ParameterOption section) =>
        Fact.Named("section", section.Name, new("section", "部分"), section.Text);

    internal static Fact Owner(string owner) =>
        new("owner", FactValue.Of(owner), new("owner of the file", "档案负责人"));

    internal static Fact ArchiveClass(string name) =>
        new("archive-class", FactValue.Of(name), new("archive class", "归档类别"));

    /// <summary>The section of a field: the one that it names, or itself.</summary>
    internal static ParameterOption SectionOf(PolicyField field) =>
        field.Section ?? new ParameterOption(field.Id, field.Text);
}
