using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Explains what is done with customer files; nothing of what is written in them.</summary>
internal static class FileExplanations
{
    internal static Explanation OfOpening(CustomerFile file, ValueList<PolicyReading> readings) =>
        new()
        {
            Decision = "customers.open-file",
            Question = new(
                $"Which fields has the file '{file.FileId}' of customer {file.CustomerId}?",
                $"客户{file.CustomerId}的档案“{file.FileId}”有哪些栏目？"
            ),
            Answer = new($"{English.Count(file.Entries.Count, "field")}.", $"{file.Entries.Count}个栏目。"),
            Outcome = FactValue.Of(file.Entries.Count),
            Clauses =
            [
                .. file.Entries.Select(entry => entry.Field.Clause).Prepend(file.Reading.Clause).Distinct(),
            ],
            Facts =
            [
                .. Frame(file),
                FileFacts.Owner(file.OwnerId),
                CustomerFacts.Date("opened-on", file.OpenedOn, "opened on", "建档日"),
                .. file.Entries.Select(entry => FileFacts.Field(entry.Field)),
            ],
            Readings = readings,
        };

    internal static Explanation OfFilling(CustomerFile file, string fieldId, LocalDate on)
    {
        FileEntry entry = file.Entries.First(one => one.Field.Id == fieldId);
        return Of(
            file,
            "customers.fill-file",
            new(
                $"May this be written into “{entry.Field.Text.English}” of the file '{file.FileId}'?",
                $"能否将其填入档案“{file.FileId}”的“{entry.Field.Text.Chinese}”？"
            ),
            FactValue.Of(true),
            [entry.Field.Clause],
            FileFacts.Field(entry.Field),
            PrivacyFacts.On(on),
            new Fact("values", FactValue.Of(entry.Values.Count), new("values given", "给出的项数"))
        );
    }

    internal static Explanation OfReview(CustomerFile file) =>
        Of(
            file,
            "customers.review-file",
            new(
                $"May the file '{file.FileId}' count as reviewed on that day?",
                $"档案“{file.FileId}”能否记为当日已检查？"
            ),
            FactValue.Of(true),
            [ClauseId.Parse("FILE-S4-02")],
            CustomerFacts.Date("reviewed-on", file.ReviewedOn!.Value, "reviewed on", "检查日"),
            CustomerFacts.Date("opened-on", file.OpenedOn, "opened on", "建档日")
        );

    internal static Explanation OfArchive(CustomerFile file, PolicyReading classes) =>
        Of(
            file,
            "customers.archive-file",
            new($"May the file '{file.FileId}' be filed there?", $"档案“{file.FileId}”能否如此归档？"),
            FactValue.Of(true),
            [FileFacts.ArchiveClause, FileFacts.FiledClause, FileFacts.CompanyArchiveClause],
            FileFacts.ArchiveClass(file.Archive!.ClassCode),
            new Fact("location", FactValue.Of(file.Archive.LocationId), new("location", "存放位置")),
            CustomerFacts.Date("filed-on", file.Archive.FiledOn, "filed on", "归档日")
        ) with
        {
            Readings = [classes],
        };

    internal static Explanation OfClosing(CustomerFile file) =>
        Of(
            file,
            "customers.close-file",
            new(
                $"May the file '{file.FileId}' be closed on that day?",
                $"档案“{file.FileId}”能否于当日结档？"
            ),
            FactValue.Of(true),
            [FileFacts.KeptClause],
            CustomerFacts.Date("closed-on", file.ClosedOn!.Value, "closed on", "结档日")
        );

    internal static Explanation OfRetention(CustomerFile file, LocalDate last, PolicyReading years) =>
        Of(
            file,
            "customers.file-retention",
            new($"Through which day is the file '{file.FileId}' kept?", $"档案“{file.FileId}”保存至哪一日？"),
            FactValue.Of(last),
            [FileFacts.ArchiveClause, FileFacts.KeptClause],
            CustomerFacts.Date("closed-on", file.ClosedOn!.Value, "closed on", "结档日")
        ) with
        {
            Answer = new($"{FactValue.Of(last)}, that day included.", $"{FactValue.Of(last)}，含当日。"),
            Readings = [years],
        };

    internal static Explanation OfRestoring(CustomerFile file) =>
        Of(
            file,
            "customers.restore-file",
            new(
                $"Does the file '{file.FileId}' take what is stored?",
                $"档案“{file.FileId}”能否恢复所存储的内容？"
            ),
            FactValue.Of(true),
            [file.Reading.Clause],
            [.. file.Entries.Where(entry => entry.IsFilled).Select(entry => FileFacts.Field(entry.Field))]
        );

    /// <summary>The file, its customer and its kind.</summary>
    internal static ValueList<Fact> Frame(CustomerFile file) =>
        [FileFacts.File(file), CustomerFacts.Customer(file.CustomerId), PrivacyFacts.Kind(file.Kind)];

    private static Explanation Of(
        CustomerFile file,
        string decision,
        BilingualText question,
        FactValue outcome,
        ValueList<ClauseId> clauses,
        params ReadOnlySpan<Fact> facts
    ) =>
        new()
        {
            Decision = decision,
            Question = question,
            Answer = new("Yes.", "可以。"),
            Outcome = outcome,
            Clauses = clauses,
            Facts = [.. Frame(file), .. ValueList.Create(facts)],
            Readings = [file.Reading],
        };
}
