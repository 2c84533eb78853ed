using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A customer's consent to one purpose, with its days and the evidence of it.</summary>
/// <remarks>
/// It holds from the day on which it is given through its last day, both included; from the day of its withdrawal it
/// does not hold, that day included (LIB-PRIV-01). Equality is that of all parts. Order is not defined.
/// </remarks>
public sealed record Consent
{
    /// <summary>The host's identifier of the consent; not blank.</summary>
    public required string ConsentId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The host's identifier of the customer; not blank.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The purpose, as the company names it; not blank, nothing personal.</summary>
    public required string Purpose
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The first day on which it holds.</summary>
    public required LocalDate GivenOn
    {
        get;
        init => field = Iso(value, nameof(GivenOn));
    }

    /// <summary>The last day on which it holds; null where it names none. Before the first day it never holds.</summary>
    public LocalDate? Until
    {
        get;
        init => field = value is { } day ? Iso(day, nameof(Until)) : null;
    }

    /// <summary>The day from which it is withdrawn, this day included; null while it is not.</summary>
    public LocalDate? WithdrawnOn
    {
        get;
        init => field = value is { } day ? Iso(day, nameof(WithdrawnOn)) : null;
    }

    /// <summary>The host's identifier of the evidence, such as a signed sheet; not blank.</summary>
    public required string EvidenceId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The sensitive fields that it names, as the policy lists them; empty where it names none.</summary>
    public ValueList<string> SensitiveFields
    {
        get;
        init => field = Required.Items(value, nameof(SensitiveFields));
    } = [];

    /// <summary>Says how it stands on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>Not yet given, in force, expired or withdrawn; withdrawn before expired.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar system.</exception>
    [Implements("LIB-PRIV-01")]
    public ConsentStanding StandingOn(LocalDate on) =>
        Iso(on, nameof(on)) < GivenOn ? ConsentStanding.NotYetGiven
        : WithdrawnOn <= on ? ConsentStanding.Withdrawn
        : Until < on ? ConsentStanding.Expired
        : ConsentStanding.InForce;

    /// <summary>Gives the consent as a flat row of plain values, for reports and grids.</summary>
    /// <param name="on">The day as of which it is shown.</param>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public ConsentRow ToRow(LocalDate on, Language language) => ConsentRow.Of(this, on, language);

    /// <summary>Answers identifier, customer and purpose.</summary>
    /// <returns>Such as <c>CS-1 of C-17: marketing</c>.</returns>
    public override string ToString() => $"{ConsentId} of {CustomerId}: {Purpose}";

    private static LocalDate Iso(LocalDate day, string part)
    {
        LocalClock.RequireIso(day, part);
        return day;
    }
}
