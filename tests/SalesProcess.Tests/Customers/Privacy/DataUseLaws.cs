using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Customers.Files;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Privacy;

/// <summary>No use of customer data goes without an objection that lacks a purpose, a consent or an authorisation: any
/// register, any use, held against a model of its own.</summary>
public class DataUseLaws
{
    public sealed record AnyUse(ValueList<Consent> Consents, DataUse Use)
    {
        public override string ToString() =>
            $"{Use} by {Use.By}, shown to {string.Join('+', Use.DisclosedTo)}, {Use.Kind} {string.Join('+', Use.Fields)}; "
            + string.Join(
                "; ",
                Consents.Select(c =>
                    $"{c} {FactValue.Of(c.GivenOn)}..{c.Until?.ToString() ?? ""} withdrawn {c.WithdrawnOn?.ToString() ?? ""} naming {string.Join('+', c.SensitiveFields)}"
                )
            );
    }

    private static readonly string[] Purposes = ["order-handling", "service", "customer-care", "marketing"];
    private static readonly string[] Persons = ["owner", "sales-manager", "service-desk", "agency"];
    private static readonly string[] InUse = ["person-hobbies", "customer-interests", "dealer-hobbies"];

    private static Gen<LocalDate> Day => Gen.Choose(-4, 4).Select(days => FileCases.Today.PlusDays(days));

    private static Gen<LocalDate?> Maybe =>
        Gen.OneOf(Gen.Constant((LocalDate?)null), Day.Select(day => (LocalDate?)day));

    private static Gen<Consent> AnyConsent =>
        from customer in Gen.Elements("C-17", "C-17", "C-18")
        from purpose in Gen.Elements(Purposes)
        from given in Day
        from until in Maybe
        from withdrawn in Maybe
        from named in Gen.SubListOf("person-hobbies", "person-health", "customer-interests")
        select new Consent
        {
            ConsentId = "CS",
            CustomerId = customer,
            Purpose = purpose,
            GivenOn = given,
            Until = until,
            WithdrawnOn = withdrawn,
            EvidenceId = "E-1",
            SensitiveFields = [.. named],
        };

    private static Arbitrary<AnyUse> Cases =>
        (
            from consents in AnyConsent.ListOf()
            from kind in Gen.Elements<CustomerFileKind?>(
                null,
                CustomerFileKind.TerminalCustomer,
                CustomerFileKind.LargeCustomer,
                CustomerFileKind.PersonalProfile,
                CustomerFileKind.Interests
            )
            from hasField in Gen.Elements(true, false)
            from name in Gen.Elements("person-hobbies", "person-health", "customer-interests", "birthday")
            from purpose in Gen.Elements(Purposes)
            from role in Gen.Elements(Persons)
            from shown in Gen.SubListOf(Persons)
            select new AnyUse(
                [.. consents.Select((consent, i) => consent with { ConsentId = $"CS-{i}" })],
                new DataUse
                {
                    CustomerId = "C-17",
                    Kind = kind,
                    Fields = hasField ? [name] : [],
                    Purpose = purpose,
                    By = new DataPerson(role),
                    DisclosedTo = [.. shown.Select(other => new DataPerson(other))],
                    On = FileCases.Today,
                }
            )
        ).ThatShrinks(one =>
            one.Consents.Select((_, i) => one with { Consents = [.. one.Consents.Where((_, j) => j != i)] })
                .Concat(
                    one.Use.DisclosedTo.Count > 0
                        ? [one with { Use = one.Use with { DisclosedTo = [.. one.Use.DisclosedTo.Skip(1)] } }]
                        : []
                )
        );

    [Fact]
    public void There_is_no_objection_exactly_where_the_model_has_none() =>
        Law.Holds(
            Cases,
            one =>
                Assert.Equal(
                    Objections(one).Order(StringComparer.Ordinal),
                    Codes(Check(one)).Distinct().Order(StringComparer.Ordinal)
                ),
            cases: 3_000
        );

    [Fact]
    public void Without_a_business_purpose_and_a_consent_that_holds_there_always_is_one() =>
        Law.Holds(
            Cases,
            one =>
            {
                bool consented = one.Consents.Any(consent => Holds(consent, one.Use));
                if (!consented && !IsBusiness(one.Use))
                {
                    Assert.Contains("customers.purpose-not-covered", Codes(Check(one)));
                }
            }
        );

    [Fact]
    public void Withdrawing_every_consent_today_takes_effect_today() =>
        Law.Holds(
            Cases,
            one =>
            {
                AnyUse withdrawn = one with
                {
                    Consents =
                    [
                        .. one.Consents.Select(consent => consent with { WithdrawnOn = FileCases.Today }),
                    ],
                };
                Assert.Equal(
                    Codes(Check(one with { Consents = [] })).Distinct(),
                    Codes(Check(withdrawn)).Distinct()
                );
            }
        );

    [Fact]
    public void That_there_is_none_follows_from_the_stored_explanation_alone() =>
        Law.Holds(
            Cases,
            one =>
                Check(one)
                    .Switch(
                        (_, why) =>
                        {
                            Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
                            LocalDate on = stored.FactNamed("on").AsDate();
                            Assert.True(
                                stored.FactNamed("business-purpose").AsYesNo() || ConsentHolds(stored, on)
                            );
                            Assert.Equal(
                                one.Use.DisclosedTo.Count + 1,
                                stored.FactsNamed("person-authorised").Count(fact => fact.AsYesNo())
                            );
                            Assert.All(stored.Steps, step => Assert.True(ConsentHolds(step, on)));
                            Assert.Equal("no-objection", stored.Outcome.Text);
                            Assert.Contains("no permission", stored.Answer.English, StringComparison.Ordinal);
                        },
                        _ => { }
                    )
        );

    private static bool ConsentHolds(Explanation why, LocalDate on) =>
        why.FindFact("given-on") is { } given
        && given.AsDate() <= on
        && !(why.FindFact("until")?.AsDate() < on)
        && !(why.FindFact("withdrawn-on")?.AsDate() <= on);

    private static Decision<NoObjection> Check(AnyUse one) =>
        DataUses.Check(one.Use, ConsentRegister.Of(one.Consents).Accepted(), FileCases.Host);

    private static string[] Codes(Decision<NoObjection> decision) =>
        decision.TryGetRefusal(out Refusal? refusal) ? refusal.Codes() : [];

    /// <summary>The model: the sentences of the clauses, written down once more.</summary>
    private static HashSet<string> Objections(AnyUse one)
    {
        DataUse use = one.Use;
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (!IsBusiness(use) && !one.Consents.Any(consent => Holds(consent, use)))
        {
            found.Add("customers.purpose-not-covered");
        }

        if (!MaySee(use.By.Role, use))
        {
            found.Add("customers.access-not-authorised");
        }

        if (use.DisclosedTo.Any(person => !MaySee(person.Role, use)))
        {
            found.Add("customers.disclosure-not-authorised");
        }

        foreach (string field in Sensitive(use))
        {
            if (!InUse.Contains(field))
            {
                found.Add("customers.sensitive-field-off");
            }
            else if (use.Purpose != "customer-care")
            {
                found.Add("customers.sensitive-purpose");
            }

            if (!one.Consents.Any(consent => Holds(consent, use) && consent.SensitiveFields.Contains(field)))
            {
                found.Add("customers.sensitive-consent");
            }
        }

        return found;
    }

    private static string[] Sensitive(DataUse use) =>
        use.Fields.Count > 0 ? [.. use.Fields]
        : use.Kind == CustomerFileKind.PersonalProfile ? ["person-hobbies"]
        : use.Kind == CustomerFileKind.Interests ? ["customer-interests"]
        : [];

    private static bool IsBusiness(DataUse use) =>
        use.Purpose == "order-handling"
        || (use.Purpose == "service" && use.Kind == CustomerFileKind.TerminalCustomer);

    private static bool MaySee(string role, DataUse use) =>
        role is "owner" or "sales-manager" || (role == "service-desk" && use.Purpose == "service");

    private static bool Holds(Consent consent, DataUse use) =>
        consent.CustomerId == "C-17"
        && consent.Purpose == use.Purpose
        && consent.GivenOn <= use.On
        && (consent.Until is null || consent.Until >= use.On)
        && (consent.WithdrawnOn is null || consent.WithdrawnOn > use.On);
}
