using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How a field of a customer file stands on a day as a flat row of plain values, for reports, grids and
/// spreadsheets; not what is written into it.</summary>
/// <param name="FileId">The host's identifier of the file.</param>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="FieldCode">The stable name of the field.</param>
/// <param name="Field">What the field asks, in the language asked for.</param>
/// <param name="Clause">The clause behind the field.</param>
/// <param name="IsRequired">Whether the file is incomplete without it.</param>
/// <param name="ChangedOn">The day on which it was changed last; null while it never was.</param>
/// <param name="CheckedOn">The day on which it was checked since; null while it was not.</param>
/// <param name="StateCode">How it stands as a stable name: <c>empty</c>, <c>missing</c>, <c>unchecked</c>, <c>wrong</c> or
/// <c>right</c>.</param>
/// <param name="State">How it stands, in the language asked for.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record FieldStateRow(
    string FileId,
    string CustomerId,
    string FieldCode,
    string Field,
    string Clause,
    bool IsRequired,
    DateOnly? ChangedOn,
    DateOnly? CheckedOn,
    string StateCode,
    string State
)
{
    internal static FieldStateRow Of(CustomerFile file, FileEntry entry, FieldCheck? check, Language language)
    {
        (string code, BilingualText label) = StateOf(entry, check);
        return new(
            file.FileId,
            file.CustomerId,
            entry.Field.Id,
            entry.Field.Text.In(language),
            entry.Field.Clause.ToString(),
            entry.Field.IsRequired,
            entry.ChangedOn?.ToDateOnly(),
            check?.CheckedOn.ToDateOnly(),
            code,
            label.In(language)
        );
    }

    /// <summary>Answers file, field and state.</summary>
    /// <returns>Such as <c>F-1 needs: wrong</c>.</returns>
    public override string ToString() => $"{FileId} {FieldCode}: {StateCode}";

    private static (string Code, BilingualText Label) StateOf(FileEntry entry, FieldCheck? check) =>
        entry.IsFilled
            ? check switch
            {
                null => ("unchecked", new BilingualText("not checked since its last change", "变更后未核对")),
                { IsRight: true } => ("right", new BilingualText("found right", "核对无误")),
                _ => ("wrong", new BilingualText("found wrong", "核对有误")),
            }
        : entry.Field.IsRequired ? ("missing", new BilingualText("missing", "缺少"))
        : ("empty", new BilingualText("empty", "未填"));
}
