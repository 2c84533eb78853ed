using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Customers;

/// <summary>Explains how complete and how accurate a customer file is.</summary>
internal static class CompletenessExplanations
{
    internal static Explanation Of(FileCompleteness made) =>
        new()
        {
            Decision = "customers.file-completeness",
            Question = new(
                $"How complete is the file '{made.File.FileId}' of customer {made.File.CustomerId}?",
                $"客户{made.File.CustomerId}的档案“{made.File.FileId}”完整程度如何？"
            ),
            Answer =
                made.Required == 0
                    ? new("No field is required.", "没有必填栏目。")
                    : new(
                        $"{made.Filled} of {English.Count(made.Required, "required field")} filled in{Lacking(made, Language.English, "; missing: ", "; ")}.",
                        $"必填栏目{made.Required}个，已填{made.Filled}个{Lacking(made, Language.Chinese, "；缺少：", "；")}。"
                    ),
            Outcome = ShareOf(made.Share),
            Clauses =
            [
                .. made
                    .File.Entries.Select(entry => entry.Field.Clause)
                    .Prepend(FileFacts.ShareClause)
                    .Prepend(made.File.Reading.Clause)
                    .Distinct(),
            ],
            Facts =
            [
                .. FileExplanations.Frame(made.File),
                .. made.Sections.SelectMany(section =>
                    section
                        .Entries.SelectMany(entry => Field(entry))
                        .Prepend(FileFacts.Section(section.Section))
                ),
            ],
            Readings = [made.File.Reading],
        };

    internal static Explanation Of(FileValidation made, Explanation completeness) =>
        new()
        {
            Decision = "customers.file-validation",
            Question = new(
                $"Is the file '{made.Completeness.File.FileId}' accurate and complete on {FactValue.Of(made.AsOf)}?",
                $"档案“{made.Completeness.File.FileId}”于{FactValue.Of(made.AsOf)}是否准确、完整？"
            ),
            Answer = made.IsValid
                ? new("Yes.", "是。")
                : new(
                    $"No; {English.Count(made.Reasons().Count, "thing")} to be seen to.",
                    $"否，有{made.Reasons().Count}项须处理。"
                ),
            Outcome = FactValue.Of(made.IsValid),
            Clauses = [FileFacts.InDevelopmentClause, FileFacts.AccurateClause, FileFacts.ShareClause],
            Facts =
            [
                .. FileExplanations.Frame(made.Completeness.File),
                PrivacyFacts.On(made.AsOf),
                .. made
                    .Completeness.File.Entries.Where(entry => entry.IsFilled)
                    .SelectMany(entry => Checked(entry, made)),
            ],
            Readings = [made.Completeness.File.Reading],
            Steps = [completeness],
        };

    /// <summary>A share as a value; words where there is nothing to share.</summary>
    private static FactValue ShareOf(Ratio? share) =>
        share is { } exact ? FactValue.Of(exact) : FactValue.Of("none-required");

    // one fact a field, under a name that says whether it is required and whether it is filled in
    private static IEnumerable<Fact> Field(FileEntry entry)
    {
        string name =
            (entry.Field.IsRequired ? "required-" : "recommended-") + (entry.IsFilled ? "filled" : "empty");
        BilingualText label = new(
            $"{(entry.Field.IsRequired ? "required" : "recommended")} field, {(entry.IsFilled ? "filled in" : "empty")}",
            $"{(entry.Field.IsRequired ? "必填" : "选填")}栏目（{(entry.IsFilled ? "已填" : "未填")}）"
        );
        yield return Fact.Named(name, entry.Field.Id, label, entry.Field.Text);
    }

    private static IEnumerable<Fact> Checked(FileEntry entry, FileValidation made)
    {
        yield return FileFacts.Field(entry.Field);
        yield return CustomerFacts.Date("filled-on", entry.ChangedOn!.Value, "changed on", "变更日");
        if (made.CheckOf(entry) is { } check)
        {
            yield return CustomerFacts.Date("checked-on", check.CheckedOn, "checked on", "核对日");
            yield return PrivacyFacts.YesNo("found-right", check.IsRight, "found right", "核对无误");
        }
    }

    private static string Lacking(FileCompleteness made, Language language, string before, string between) =>
        made.IsComplete
            ? ""
            : before + string.Join(between, made.Missing.Select(entry => entry.Field.Text.In(language)));
}
