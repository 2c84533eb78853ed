using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The consents of customers, in the order in which they were entered.</summary>
/// <remarks>
/// Immutable: entering and withdrawing make another register. Equality is that of the consents. Order is not defined.
/// </remarks>
public sealed record ConsentRegister
{
    private ConsentRegister(ValueList<Consent> consents) => Consents = consents;

    /// <summary>A register without a consent.</summary>
    public static ConsentRegister Empty { get; } = new([]);

    /// <summary>The consents, in the order in which they were entered.</summary>
    public ValueList<Consent> Consents { get; }

    /// <summary>Makes a register of consents.</summary>
    /// <param name="consents">The consents.</param>
    /// <returns>The register; refused with each identifier that stands twice.</returns>
    public static Decision<ConsentRegister> Of(ValueList<Consent> consents)
    {
        _ = Required.Items(consents);
        ValueList<RefusalReason> twice = consents
            .Repeated(consent => consent.ConsentId)
            .Select(group =>
                PrivacyRefusals.ConsentTwice.Because(
                    PrivacyFacts.PrivacyClause,
                    PrivacyFacts.ConsentId(group.Key)
                )
            )
            .ToValueList();
        if (twice.Count > 0)
        {
            return Decision.Refuse<ConsentRegister>(new Refusal(twice));
        }

        var register = new ConsentRegister(consents);
        return Decision.Accept(register, () => PrivacyExplanations.OfRegister(register));
    }

    /// <summary>Enters a consent.</summary>
    /// <param name="consent">The consent.</param>
    /// <returns>The register with it; refused where its identifier stands there already.</returns>
    public Decision<ConsentRegister> Give(Consent consent)
    {
        ArgumentNullException.ThrowIfNull(consent);
        return Of([.. Consents, consent]);
    }

    /// <summary>Withdraws a consent.</summary>
    /// <param name="consentId">The host's identifier of the consent.</param>
    /// <param name="on">The first day on which it does not hold any more.</param>
    /// <returns>The register with the withdrawal; refused where there is no such consent, where it is withdrawn
    /// already, and where the day is before the one on which it was given.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar system.</exception>
    [Implements("LIB-PRIV-01")]
    public Decision<ConsentRegister> Withdraw(string consentId, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(consentId);
        LocalClock.RequireIso(on, nameof(on));
        if (Consents.FirstOrDefault(consent => consent.ConsentId == consentId) is not { } given)
        {
            return Decision.Refuse<ConsentRegister>(
                PrivacyRefusals.NoSuchConsent.Because(
                    PrivacyFacts.PrivacyClause,
                    PrivacyFacts.ConsentId(consentId)
                )
            );
        }

        RefusalReason[] reasons =
        [
            .. given.WithdrawnOn is { } before
                ?
                [
                    PrivacyRefusals.WithdrawnAlready.Because(
                        PrivacyFacts.EdgesClause,
                        PrivacyFacts.ConsentId(consentId),
                        CustomerFacts.Date("withdrawn-on", before, "withdrawn on", "撤回日")
                    ),
                ]
                : Array.Empty<RefusalReason>(),
            .. on < given.GivenOn
                ?
                [
                    PrivacyRefusals.WithdrawnBeforeGiven.Because(
                        PrivacyFacts.EdgesClause,
                        PrivacyFacts.ConsentId(consentId),
                        PrivacyFacts.On(on),
                        CustomerFacts.Date("given-on", given.GivenOn, "given on", "同意日")
                    ),
                ]
                : Array.Empty<RefusalReason>(),
        ];
        if (reasons.Length > 0)
        {
            return Decision.Refuse<ConsentRegister>(new Refusal([.. reasons]));
        }

        Consent withdrawn = given with { WithdrawnOn = on };
        var register = new ConsentRegister(
            Consents.Select(consent => consent == given ? withdrawn : consent).ToValueList()
        );
        return Decision.Accept(register, () => PrivacyExplanations.OfWithdrawing(withdrawn));
    }

    /// <summary>Finds the consent of a customer to a purpose as of a day: one that holds, of several the one that names
    /// the field asked for; where none holds, the one given last.</summary>
    /// <param name="customerId">The host's identifier of the customer.</param>
    /// <param name="purpose">The purpose, as the company names it.</param>
    /// <param name="on">The day.</param>
    /// <param name="sensitiveField">The sensitive field that it must name; null where it need not name one.</param>
    /// <returns>The consent; null where there is none that could do.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar system.</exception>
    public Consent? Find(string customerId, string purpose, LocalDate on, string? sensitiveField = null)
    {
        ArgumentNullException.ThrowIfNull(customerId);
        ArgumentNullException.ThrowIfNull(purpose);
        LocalClock.RequireIso(on, nameof(on));
        Consent[] to =
        [
            .. Consents.Where(consent =>
                consent.CustomerId == customerId
                && consent.Purpose == purpose
                && (sensitiveField is null || consent.SensitiveFields.Contains(sensitiveField))
            ),
        ];
        return to.FirstOrDefault(consent => consent.StandingOn(on) == ConsentStanding.InForce)
            ?? to.MaxBy(consent => consent.GivenOn);
    }

    /// <summary>Lists the consents as flat rows, for reports and grids.</summary>
    /// <param name="on">The day as of which they are shown.</param>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a consent, in the order in which they were entered.</returns>
    public ValueList<ConsentRow> ToRows(LocalDate on, Language language) =>
        Consents.Select(consent => consent.ToRow(on, language)).ToValueList();

    /// <summary>Answers how many consents there are.</summary>
    /// <returns>Such as <c>2 consents</c>.</returns>
    public override string ToString() => English.Count(Consents.Count, "consent");
}
