using SalesProcess.Decisions;

namespace SalesProcess.Grading;

/// <summary>How decision tables say no, and which condition of a row was not met.</summary>
public static class TableRefusals
{
    /// <summary>An input of the table was not given.</summary>
    public static RefusalRule InputMissing { get; } =
        new(
            "grading.input-missing",
            "The table looks at “{input}”, which is not known. Give one of: {values}.",
            "该表须判断“{input}”，但未提供。请给出其中之一：{values}。"
        );

    /// <summary>A value was given for something that the table does not look at.</summary>
    public static RefusalRule InputUnknown { get; } =
        new(
            "grading.input-unknown",
            "The table has no input '{input}'. Known: {inputs}. Leave it out.",
            "“{input}”不是该表的输入项。可用：{inputs}。请删去。"
        );

    /// <summary>An input was given twice.</summary>
    public static RefusalRule InputTwice { get; } =
        new(
            "grading.input-twice",
            "The input '{input}' is given more than once. Give one value.",
            "“{input}”重复给出。请只给一个取值。"
        );

    /// <summary>An input was given a value that the table does not know.</summary>
    public static RefusalRule ValueUnknown { get; } =
        new(
            "grading.value-unknown",
            "The input “{input}” has no value '{value}'. Give one of: {values}.",
            "“{value}”不是“{input}”的取值。请给出其中之一：{values}。"
        );

    /// <summary>A row does not fit: an input has another value than it asks for.</summary>
    public static RefusalRule RowNeeds { get; } =
        new(
            "grading.row-needs",
            "Needed: “{input}” is {asked}; it is {is}.",
            "需要：“{input}”为{asked}；现为{is}。"
        );

    /// <summary>A row fits, but an earlier one does as well, and the first one holds.</summary>
    public static RefusalRule EarlierRow { get; } =
        new(
            "grading.earlier-row",
            "The row '{row}' stands earlier and fits as well; the first one that fits holds.",
            "行“{row}”在前且同样符合；以先符合者为准。"
        );

    /// <summary>The rest of a table is not reached, because a row fits.</summary>
    public static RefusalRule SomeRowFits { get; } =
        new(
            "grading.some-row-fits",
            "A row fits, so the rest does not hold.",
            "已有符合的行，其余情形不适用。"
        );
}
