using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Nothing speaks against a use of customer data on the grounds of confidentiality; it is no permission.</summary>
/// <remarks>
/// Law and other rules of the company are not looked at (LIB-PRIV-02). Made by <see cref="DataUses.Check"/> only.
/// Equality is that of all parts. Order is not defined.
/// </remarks>
public sealed record NoObjection
{
    internal NoObjection(DataUse use, bool isBusiness, Consent? consent, ValueList<string> sensitive) =>
        (Use, IsBusinessPurpose, Consent, SensitiveFields) = (use, isBusiness, consent, sensitive);

    /// <summary>The use.</summary>
    public DataUse Use { get; }

    /// <summary>Whether the purpose is one of the company's business purposes.</summary>
    public bool IsBusinessPurpose { get; }

    /// <summary>The consent to the purpose that holds on the day; null where none does, and none is needed.</summary>
    public Consent? Consent { get; }

    /// <summary>The sensitive fields that the use touches, as the policy lists them.</summary>
    public ValueList<string> SensitiveFields { get; }

    /// <summary>Gives the use as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public DataUseRow ToRow(Language language) => DataUseRow.Of(this, language);

    /// <summary>Answers the use.</summary>
    /// <returns>Such as <c>no objection to C-17: order-handling on 2026-10-09</c>.</returns>
    public override string ToString() => $"no objection to {Use}";
}
