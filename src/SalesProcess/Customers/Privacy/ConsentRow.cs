using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A consent as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="ConsentId">The host's identifier of the consent.</param>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="Purpose">The purpose, as the company names it.</param>
/// <param name="GivenOn">The first day on which it holds.</param>
/// <param name="Until">The last day on which it holds; null where it names none.</param>
/// <param name="WithdrawnOn">The day from which it is withdrawn; null while it is not.</param>
/// <param name="EvidenceId">The host's identifier of the evidence.</param>
/// <param name="SensitiveFields">The sensitive fields that it names, with spaces between.</param>
/// <param name="StandingCode">How it stands as a stable name, such as <c>in-force</c>.</param>
/// <param name="Standing">How it stands, in the language asked for.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ConsentRow(
    string ConsentId,
    string CustomerId,
    string Purpose,
    DateOnly GivenOn,
    DateOnly? Until,
    DateOnly? WithdrawnOn,
    string EvidenceId,
    string SensitiveFields,
    string StandingCode,
    string Standing
)
{
    internal static ConsentRow Of(Consent consent, LocalDate on, Language language)
    {
        ConsentStanding standing = consent.StandingOn(on);
        return new(
            consent.ConsentId,
            consent.CustomerId,
            consent.Purpose,
            consent.GivenOn.ToDateOnly(),
            consent.Until?.ToDateOnly(),
            consent.WithdrawnOn?.ToDateOnly(),
            consent.EvidenceId,
            string.Join(' ', consent.SensitiveFields),
            Kebab.Of(standing),
            PrivacyLabels.Of(standing).In(language)
        );
    }

    /// <summary>Answers consent and standing.</summary>
    /// <returns>Such as <c>CS-1: in-force</c>.</returns>
    public override string ToString() => $"{ConsentId}: {StandingCode}";
}
