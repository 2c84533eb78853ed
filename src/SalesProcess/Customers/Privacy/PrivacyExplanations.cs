using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Explains consents and uses of customer data; nothing in it but identifiers, codes and dates.</summary>
internal static class PrivacyExplanations
{
    internal static Explanation OfRegister(ConsentRegister register) =>
        new()
        {
            Decision = "customers.consents",
            Question = new("Which consents are entered?", "登记了哪些同意？"),
            Answer = new(
                $"{English.Count(register.Consents.Count, "consent")}.",
                $"{register.Consents.Count}项。"
            ),
            Outcome = FactValue.Of(register.Consents.Count),
            Clauses = [PrivacyFacts.PrivacyClause],
            Facts = register
                .Consents.Select(consent => PrivacyFacts.ConsentId(consent.ConsentId))
                .ToValueList(),
        };

    internal static Explanation OfWithdrawing(Consent consent) =>
        new()
        {
            Decision = "customers.withdraw-consent",
            Question = new(
                $"From when on does the consent '{consent.ConsentId}' not hold?",
                $"同意“{consent.ConsentId}”自何时起失效？"
            ),
            Answer = new(
                $"From {FactValue.Of(consent.WithdrawnOn!.Value)} on, that day included.",
                $"自{FactValue.Of(consent.WithdrawnOn.Value)}起，含当日。"
            ),
            Outcome = FactValue.Of(consent.WithdrawnOn.Value),
            Clauses = [PrivacyFacts.EdgesClause, PrivacyFacts.PrivacyClause],
            Facts =
            [
                PrivacyFacts.ConsentId(consent.ConsentId),
                CustomerFacts.Customer(consent.CustomerId),
                PrivacyFacts.Purpose(consent.Purpose),
                CustomerFacts.Date("given-on", consent.GivenOn, "given on", "同意日"),
            ],
        };

    internal static Explanation OfUse(
        NoObjection none,
        DataRules rules,
        ValueList<PolicyItem> sensitive,
        ConsentRegister consents,
        ValueList<PolicyReading> readings
    )
    {
        DataUse use = none.Use;
        return new()
        {
            Decision = "customers.data-use",
            Question = new(
                $"Does confidentiality speak against using the data of customer {use.CustomerId} for the purpose '{use.Purpose}' on {FactValue.Of(use.On)}?",
                $"就保密要求而言，于{FactValue.Of(use.On)}为目的“{use.Purpose}”使用客户{use.CustomerId}的信息有无异议？"
            ),
            Answer = new(
                "No objection; this is no permission: law and other rules are not looked at.",
                "无异议；但不等于准许，未涉及法律及其他规定。"
            ),
            Outcome = FactValue.Of("no-objection"),
            Clauses =
            [
                .. new[]
                {
                    PrivacyFacts.PrivacyClause,
                    PrivacyFacts.NoPermissionClause,
                    PrivacyFacts.PersonsClause,
                    PrivacyFacts.EdgesClause,
                }
                    .Concat(sensitive.Count > 0 ? [PrivacyFacts.SensitiveClause] : [])
                    .Concat(sensitive.Select(field => field.Clause))
                    .Distinct(),
            ],
            Facts =
            [
                CustomerFacts.Customer(use.CustomerId),
                PrivacyFacts.Purpose(use.Purpose),
                PrivacyFacts.On(use.On),
                .. use.Kind is { } kind ? [PrivacyFacts.Kind(kind)] : Array.Empty<Fact>(),
                PrivacyFacts.YesNo(
                    "business-purpose",
                    none.IsBusinessPurpose,
                    "is a business purpose",
                    "属于业务目的"
                ),
                PrivacyFacts.Standing(
                    none.Consent is null
                        ? consents.Find(use.CustomerId, use.Purpose, use.On)?.StandingOn(use.On)
                            ?? ConsentStanding.None
                        : ConsentStanding.InForce
                ),
                .. OfConsent(none.Consent),
                .. use
                    .DisclosedTo.Prepend(use.By)
                    .SelectMany(person =>
                        (Fact[])
                            [
                                PrivacyFacts.Person(person),
                                PrivacyFacts.YesNo(
                                    "person-authorised",
                                    rules.IsAuthorised(person, use, sensitive.Count > 0),
                                    "is authorised",
                                    "已获授权"
                                ),
                            ]
                    ),
            ],
            Readings = readings,
            Steps = sensitive.Select(field => OfSensitive(field, use, consents)).ToValueList(),
        };
    }

    private static Explanation OfSensitive(PolicyItem field, DataUse use, ConsentRegister consents)
    {
        Consent consent = consents.Find(use.CustomerId, use.Purpose, use.On, field.Id)!;
        return new()
        {
            Decision = "customers.sensitive-field",
            Question = new(
                $"Does anything speak against using “{field.Text.English}” for the purpose '{use.Purpose}'?",
                $"为目的“{use.Purpose}”使用“{field.Text.Chinese}”有无异议？"
            ),
            Answer = new(
                "No; it is in use for the purpose, and a consent that names it holds.",
                "无；该栏目已选用于该目的，且指明该栏目的同意有效。"
            ),
            Outcome = FactValue.Of("no-objection"),
            Clauses = [field.Clause, PrivacyFacts.SensitiveClause, PrivacyFacts.EdgesClause],
            Facts =
            [
                PrivacyFacts.Field(field),
                PrivacyFacts.Why(field),
                PrivacyFacts.On(use.On),
                .. OfConsent(consent),
            ],
        };
    }

    private static IEnumerable<Fact> OfConsent(Consent? consent)
    {
        if (consent is null)
        {
            yield break;
        }

        yield return PrivacyFacts.ConsentId(consent.ConsentId);
        yield return CustomerFacts.Date("given-on", consent.GivenOn, "given on", "同意日");
        if (consent.Until is { } until)
        {
            yield return CustomerFacts.Date("until", until, "last day", "最后一日");
        }

        if (consent.WithdrawnOn is { } withdrawn)
        {
            yield return CustomerFacts.Date("withdrawn-on", withdrawn, "withdrawn on", "撤回日");
        }
    }
}
