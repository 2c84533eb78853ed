using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Customers.Files;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Privacy;

/// <summary>What an objection says, what a row holds, and how consents are entered and withdrawn.</summary>
public class UsesAndConsents
{
    [Fact]
    public void Every_objection_says_whose_data_for_what_and_what_to_do_with_clause_and_edition()
    {
        Refusal refusal = DataUses
            .Check(
                FileCases.Use("resale") with
                {
                    By = new DataPerson("intern"),
                    DisclosedTo = [new DataPerson("agency")],
                },
                ConsentRegister.Empty,
                FileCases.Host
            )
            .Refused();
        Assert.Equal(
            [
                "The purpose 'resale' is none of the company's business purposes here, and the consent of customer C-17 to it is not there on 2026-10-09. Obtain the customer's consent, or leave the use.",
                "The post or party 'intern' is not authorised to see the data of customer C-17 for the purpose 'resale'. Have somebody who is authorised do it.",
                "The data of customer C-17 must not be shown to 'agency' for the purpose 'resale': 'agency' is not authorised. Leave that recipient out.",
            ],
            refusal.Reasons.Select(reason => reason.Message.English)
        );
        Assert.Equal(
            "目的“resale”不属于公司在此的业务目的，客户C-17对该目的的同意于2026-10-09的状态为：未给予。请取得客户同意，否则不得使用。",
            refusal.Reasons[0].Message.Chinese
        );
        Assert.All(
            refusal.Reasons,
            reason =>
                Assert.Equal(("PRIV-01", "files-host/files-host-1"), ($"{reason.Clause}", reason.Edition))
        );
    }

    [Fact]
    public void A_use_without_an_objection_comes_as_a_row_and_never_says_that_it_is_allowed()
    {
        ConsentRegister consents = FileCases.Register(FileCases.Consent("customer-care", "person-hobbies"));
        Decision<NoObjection> decision = DataUses.Check(
            FileCases.Use("customer-care") with
            {
                Kind = CustomerFileKind.PersonalProfile,
                DisclosedTo = [new DataPerson("sales-manager")],
            },
            consents,
            FileCases.Host
        );
        DataUseRow row = decision.Accepted().ToRow(Language.Chinese);
        Assert.Equal(
            (
                "personal-profile",
                "大客户个人资料",
                false,
                "CS-customer-care",
                "sales-manager",
                "person-hobbies"
            ),
            (
                row.KindCode,
                row.Kind,
                row.IsBusinessPurpose,
                row.ConsentId,
                row.DisclosedTo,
                row.SensitiveFields
            )
        );
        Assert.Equal("no objection to C-17: customer-care on 2026-10-09", $"{decision.Accepted()}");
        Explanation why = decision.Explained();
        Assert.DoesNotContain("allowed", why.Answer.English, StringComparison.Ordinal);
        Assert.Contains("不等于准许", why.Answer.Chinese, StringComparison.Ordinal);
        Assert.Contains(ClauseId.Parse("LIB-PRIV-02"), why.Clauses);
    }

    [Fact]
    public void A_consent_is_entered_once_and_one_that_is_not_there_cannot_be_withdrawn()
    {
        ConsentRegister register = FileCases.Register(FileCases.Consent("marketing"));
        Assert.Equal(
            ["customers.consent-twice"],
            register.Give(FileCases.Consent("marketing")).Refused().Codes()
        );
        Assert.Equal(
            ["customers.no-such-consent"],
            register.Withdraw("CS-2", FileCases.Today).Refused().Codes()
        );
        Assert.Equal("1 consent", register.ToString());
        Assert.Equal(
            ("CS-marketing: withdrawn", "已撤回"),
            (
                $"{register.Withdraw("CS-marketing", FileCases.Today).Accepted().ToRows(FileCases.Today, Language.Chinese)[0]}",
                register
                    .Withdraw("CS-marketing", FileCases.Today)
                    .Accepted()
                    .ToRows(FileCases.Today, Language.Chinese)[0]
                    .Standing
            )
        );
    }

    [Fact]
    public void A_consent_that_ends_before_it_begins_never_holds()
    {
        Consent consent = FileCases.Consent("marketing") with { Until = FileCases.Today.PlusDays(-1) };
        Assert.All(
            Enumerable.Range(-3, 7),
            day => Assert.NotEqual(ConsentStanding.InForce, consent.StandingOn(FileCases.Today.PlusDays(day)))
        );
    }

    [Fact]
    public void What_is_blank_or_of_another_calendar_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => FileCases.Consent(" "));
        Assert.Throws<ArgumentException>(() => new DataPerson(""));
        Assert.Throws<ArgumentException>(() =>
            FileCases.Use("marketing") with
            {
                On = FileCases.Today.WithCalendar(CalendarSystem.Julian),
            }
        );
    }
}
