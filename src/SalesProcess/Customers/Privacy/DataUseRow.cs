using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A use of customer data without an objection as a flat row of plain values, for reports, grids and
/// spreadsheets.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="KindCode">The kind of file as a stable name; empty where the data come from none.</param>
/// <param name="Kind">The kind of file, in the language asked for; empty where there is none.</param>
/// <param name="Purpose">The purpose, as the company names it.</param>
/// <param name="IsBusinessPurpose">Whether it is one of the company's business purposes.</param>
/// <param name="ConsentId">The host's identifier of the consent to the purpose that holds; empty where none does.</param>
/// <param name="By">Who uses the data: the post or party.</param>
/// <param name="DisclosedTo">To whom they are shown: posts and parties, with spaces between.</param>
/// <param name="SensitiveFields">The sensitive fields that the use touches, with spaces between.</param>
/// <param name="On">The day.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DataUseRow(
    string CustomerId,
    string KindCode,
    string Kind,
    string Purpose,
    bool IsBusinessPurpose,
    string ConsentId,
    string By,
    string DisclosedTo,
    string SensitiveFields,
    DateOnly On
)
{
    internal static DataUseRow Of(NoObjection none, Language language) =>
        new(
            none.Use.CustomerId,
            none.Use.Kind is { } kind ? Kebab.Of(kind) : "",
            none.Use.Kind is { } named ? FileLabels.Of(named).In(language) : "",
            none.Use.Purpose,
            none.IsBusinessPurpose,
            none.Consent?.ConsentId ?? "",
            none.Use.By.Role,
            string.Join(' ', none.Use.DisclosedTo.Select(person => person.Role)),
            string.Join(' ', none.SensitiveFields),
            none.Use.On.ToDateOnly()
        );

    /// <summary>Answers customer and purpose.</summary>
    /// <returns>Such as <c>C-17: order-handling</c>.</returns>
    public override string ToString() => $"{CustomerId}: {Purpose}";
}
