using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How customer files say no, and what they say is missing.</summary>
public static class FileRefusals
{
    /// <summary>A required field of a file is empty.</summary>
    public static RefusalRule FieldMissing { get; } =
        new(
            "customers.file-field-missing",
            "Missing in “{file-kind}” of customer {customer}, section “{section}”: “{field}”. Fill it in, or say in it that there is nothing.",
            "客户{customer}的“{file-kind}”中“{section}”部分缺少“{field}”。请填写，无内容的请注明。"
        );

    /// <summary>A sensitive field is filled in like any other.</summary>
    public static RefusalRule SensitiveNeedsUse { get; } =
        new(
            "customers.sensitive-field-needs-use",
            "The field “{field}” is sensitive. Fill it in with the use that it is for, so that purpose and consent are looked at.",
            "“{field}”属于敏感信息。请连同使用目的一并填写，以便核对目的和同意。"
        );

    /// <summary>A date lies before the file was opened, or before the same was done last.</summary>
    public static RefusalRule DateTooEarly { get; } =
        new(
            "customers.file-date-too-early",
            "The day {on} is too early: the file '{file}' stands at {earliest}. Give that day or a later one.",
            "{on}过早：档案“{file}”已记至{earliest}。请给出该日或其后的日期。"
        );

    /// <summary>A file stands in a list more than once.</summary>
    public static RefusalRule FileTwice { get; } =
        new(
            "customers.file-twice",
            "The file '{file}' is listed {count} times. List every file once.",
            "档案“{file}”列出{count}次。请每份档案只列一次。"
        );

    /// <summary>An archive class is none of the list for the kind of file.</summary>
    public static RefusalRule UnknownArchiveClass { get; } =
        new(
            "customers.unknown-archive-class",
            "The class '{archive-class}' is no archive class for “{file-kind}”. Take one of the company's list.",
            "“{archive-class}”不是“{file-kind}”的归档类别。请从公司归档类别表中选取。"
        );

    /// <summary>A file is not filed.</summary>
    public static RefusalRule NotFiled { get; } =
        new(
            "customers.file-not-filed",
            "The file '{file}' of customer {customer} is not filed. File it under an archive class and a location.",
            "客户{customer}的档案“{file}”尚未归档。请归入某一类别并注明存放位置。"
        );

    /// <summary>A file is not closed, so that its retention has not begun.</summary>
    public static RefusalRule NotClosed { get; } =
        new(
            "customers.file-not-closed",
            "The file '{file}' is not closed, so that the years of keeping it have not begun. Close it first.",
            "档案“{file}”尚未结档，保存年限未开始计算。请先结档。"
        );

    /// <summary>The last day on which a file is kept lies beyond all dates.</summary>
    public static RefusalRule DateTooLate { get; } =
        new(
            "customers.file-date-too-late",
            "The file '{file}', closed on {closed-on}, would be kept beyond the last date that there is. Set fewer years.",
            "于{closed-on}结档的档案“{file}”，其保存期限超出日期范围。请设定较短年数。"
        );

    /// <summary>A file is closed.</summary>
    public static RefusalRule Closed { get; } =
        new(
            "customers.file-closed",
            "The file '{file}' is closed since {closed-on}. Open a new one.",
            "档案“{file}”已于{closed-on}结档。请建立新档案。"
        );

    /// <summary>A field was checked and found wrong.</summary>
    public static RefusalRule FieldWrong { get; } =
        new(
            "customers.file-field-wrong",
            "The field “{field}” in the file '{file}' was checked on {checked-on} and found wrong. Correct it and check it again.",
            "档案“{file}”中的“{field}”于{checked-on}经核对有误。请更正后重新核对。"
        );

    /// <summary>A field was not checked since it was changed.</summary>
    public static RefusalRule FieldUnchecked { get; } =
        new(
            "customers.file-field-unchecked",
            "The field “{field}” in the file '{file}' was changed on {filled-on} and not checked since. Check it.",
            "档案“{file}”中的“{field}”于{filled-on}变更后未经核对。请予核对。"
        );

    /// <summary>A file that is due was not opened in time.</summary>
    public static RefusalRule NotOpened { get; } =
        new(
            "customers.file-not-opened",
            "There is no file of customer {customer}; it was due on {due-on} ({moment}). Open it.",
            "客户{customer}尚无档案，应于{due-on}建立（{moment}）。请予建立。"
        );

    /// <summary>A stored file is of another kind than its template, or of another edition.</summary>
    public static RefusalRule StoredFileDiffers { get; } =
        new(
            "customers.stored-file-differs",
            "What is stored was opened under the edition '{stored}' of its template, not '{asked}'. Restore it under its own.",
            "所存储的档案依据模板版本“{stored}”建立，而非“{asked}”。请按原版本恢复。"
        );

    /// <summary>A report lists files that are no records of interests.</summary>
    public static RefusalRule NotOfInterests { get; } =
        new(
            "customers.file-not-of-interests",
            "The file '{file}' is “{file-kind}”, no record of interests and features. Leave it out of the report.",
            "档案“{file}”为“{file-kind}”，并非兴趣特点记录。请勿列入呈报。"
        );
}
