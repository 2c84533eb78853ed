using SalesProcess.Clauses;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Customers.Files;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Privacy;

/// <summary>The list of sensitive fields: everything that the sources collect of a person, each off until a company puts
/// it into use, and what no company can put into use.</summary>
public class SensitiveCatalogue
{
    private static ValueList<PolicyItem> Listed =>
        Policy.BuiltIn.TryRead(PrivacyParameters.SensitiveFields, out var items, out _) ? items.Value : [];

    public static TheoryData<string> Names() => new(Listed.Select(item => item.Id));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_off_in_the_built_in_edition_whatever_was_consented_to(string name)
    {
        PolicyEdition policy = Policy.With(
            ("customers.business-purposes", Purpose),
            ("customers.authorised-persons", Owner)
        );
        Refusal refusal = DataUses
            .Check(
                FileCases.Use("care") with
                {
                    Fields = [name],
                },
                FileCases.Register(FileCases.Consent("care", name)),
                policy
            )
            .Refused();
        RefusalReason reason = Assert.Single(refusal.Reasons);
        Assert.Contains(
            reason.Code.Code,
            (string[])["customers.sensitive-field-off", "customers.practice-excluded"]
        );
        Assert.Equal(Listed.Single(item => item.Id == name).Clause, reason.Clause);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_says_why_it_is_sensitive_in_both_languages(string name)
    {
        PolicyItem item = Listed.Single(one => one.Id == name);
        Assert.Equal("sensitivity", Assert.Single(item.Conditions).Trait);
        PolicyEdition policy = Policy.With(
            ("customers.business-purposes", Purpose),
            ("customers.authorised-persons", Owner)
        );
        RefusalReason reason = DataUses
            .Check(
                FileCases.Use("care") with
                {
                    Fields = [name],
                },
                FileCases.Register(FileCases.Consent("care", name)),
                policy
            )
            .Refused()
            .Reasons[0];
        Assert.DoesNotContain("the policy lists it", reason.Message.English, StringComparison.Ordinal);
        Assert.DoesNotContain("政策列为敏感", reason.Message.Chinese, StringComparison.Ordinal);
    }

    // K-41 with its second reading; PRIV-01 is the demand itself
    [Fact]
    public void It_holds_every_clause_of_the_conflict_about_personal_data() =>
        Assert.Equal(
            ClauseCatalogue
                .Conflicts.Single(conflict => conflict.Id == "K-41")
                .Clauses.Select(clause => clause.ToString())
                .Except(["PRIV-01"])
                .Order(StringComparer.Ordinal),
            Listed.Select(item => item.Clause.ToString()).Distinct().Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("dealer-weaknesses")]
    [InlineData("hidden-selling")]
    public void Practices_against_a_person_stay_off_also_where_a_company_names_them(string practice)
    {
        PolicyEdition policy = Policy.With(
            ("customers.business-purposes", Purpose),
            ("customers.authorised-persons", Owner),
            ("customers.sensitive-fields-in-use", InUse(practice))
        );
        Assert.Equal(
            ["customers.practice-excluded"],
            DataUses
                .Check(
                    FileCases.Use("care") with
                    {
                        Fields = [practice],
                    },
                    FileCases.Register(FileCases.Consent("care", practice)),
                    policy
                )
                .Refused()
                .Codes()
        );
        Assert.Equal(
            ["customers.practice-excluded"],
            DataUses.Check(FileCases.Use("care"), ConsentRegister.Empty, policy).Refused().Codes()
        );
    }

    [Fact]
    public void A_misspelt_name_that_is_put_into_use_is_named()
    {
        PolicyEdition policy = Policy.With(
            ("customers.business-purposes", Purpose),
            ("customers.authorised-persons", Owner),
            ("customers.sensitive-fields-in-use", InUse("person-hobbys"))
        );
        RefusalReason reason = Assert.Single(
            DataUses.Check(FileCases.Use("care"), ConsentRegister.Empty, policy).Refused().Reasons
        );
        Assert.Equal("customers.in-use-but-not-listed", reason.Code.Code);
        Assert.Equal("person-hobbys", reason.FactNamed("field-name").Text);
    }

    [Fact]
    public void Judging_by_age_is_possible_only_by_the_companys_own_choice_with_purpose_and_consent()
    {
        PolicyEdition policy = Policy.With(
            ("customers.business-purposes", Purpose),
            ("customers.authorised-persons", Owner),
            ("customers.sensitive-fields-in-use", InUse("dealer-aged-over"))
        );
        DataUse use = FileCases.Use("care") with { Fields = ["dealer-aged-over"] };
        Assert.Equal(
            ["customers.sensitive-consent"],
            DataUses.Check(use, ConsentRegister.Empty, policy).Refused().Codes()
        );
        Assert.True(
            DataUses
                .Check(use, FileCases.Register(FileCases.Consent("care", "dealer-aged-over")), policy)
                .IsAccepted
        );
    }

    [Fact]
    public void What_was_filled_in_is_listed_once_the_consent_no_longer_holds()
    {
        ConsentRegister consents = FileCases.Register(FileCases.Consent("customer-care", "person-hobbies"));
        CustomerFile file = FileCases
            .Open(CustomerFileKind.PersonalProfile)
            .FillSensitive(
                "hobbies",
                [FactValue.Of("chess")],
                FileCases.Use("customer-care"),
                consents,
                FileCases.Host
            )
            .Accepted();
        LocalDate day = FileCases.Today.PlusDays(3);
        Assert.Empty(file.WithoutConsent(consents, day));
        ConsentRegister withdrawn = consents.Withdraw("CS-customer-care", day).Accepted();
        Assert.Equal(
            ["hobbies: filled in"],
            file.WithoutConsent(withdrawn, day).Select(entry => entry.ToString())
        );
        CustomerFile cleared = file.FillSensitive(
                "hobbies",
                [],
                FileCases.Use("customer-care") with
                {
                    On = day,
                },
                withdrawn,
                FileCases.Host
            )
            .Accepted();
        Assert.Empty(cleared.WithoutConsent(withdrawn, day));
    }

    private const string Purpose =
        """[{ "id": "care", "clause": "PRIV-01", "text": { "en": "Care", "zh": "关怀" } }]""";

    private const string Owner =
        """[{ "id": "owner", "clause": "PRIV-01", "text": { "en": "Owner", "zh": "负责人" } }]""";

    private static string InUse(string name) =>
        $$"""
            [{ "id": "{{name}}", "clause": "PRIV-01", "text": { "en": "One", "zh": "一" },
               "when": [{ "trait": "data-purpose", "values": ["care"] }] }]
            """;
}
