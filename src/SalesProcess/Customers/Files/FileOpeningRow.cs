using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The opening of a customer's file as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="MomentCode">The moment that the policy names, as a stable name.</param>
/// <param name="Moment">The moment, in the language asked for.</param>
/// <param name="DueOn">The last day on which the file is opened in time; null while the moment is not known.</param>
/// <param name="OpenedOn">The day on which it was opened; null while there is none.</param>
/// <param name="StateCode">How it stands as a stable name, such as <c>overdue</c>.</param>
/// <param name="State">How it stands, in the language asked for.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record FileOpeningRow(
    string CustomerId,
    string MomentCode,
    string Moment,
    DateOnly? DueOn,
    DateOnly? OpenedOn,
    string StateCode,
    string State
)
{
    internal static FileOpeningRow Of(FileOpening opening, Language language) =>
        new(
            opening.CustomerId,
            Kebab.Of(opening.Moment),
            FileLabels.Of(opening.Moment).In(language),
            opening.DueOn?.ToDateOnly(),
            opening.OpenedOn?.ToDateOnly(),
            Kebab.Of(opening.State),
            FileLabels.Of(opening.State).In(language)
        );

    /// <summary>Answers customer and state.</summary>
    /// <returns>Such as <c>C-17: overdue</c>.</returns>
    public override string ToString() => $"{CustomerId}: {StateCode}";
}
