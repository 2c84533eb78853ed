using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Customers.Files;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Privacy;

/// <summary>Rows of a file are a use of it like any other: what is sensitive is shown for a purpose that the customer has
/// consented to, and withheld without one.</summary>
public class SensitiveRows
{
    private static readonly ConsentRegister Consents = FileCases.Register(
        FileCases.Consent("customer-care", "customer-interests")
    );

    private static readonly CustomerFile Kept = FileCases
        .Open(CustomerFileKind.Interests)
        .Fill("customer-standing", [FactValue.Of("old")], FileCases.Today)
        .Then(file =>
            file.FillSensitive(
                "interests",
                [FactValue.Of("chess"), FactValue.Of("tea")],
                FileCases.Use("customer-care"),
                Consents,
                FileCases.Host
            )
        )
        .Accepted();

    [Fact]
    public void Are_withheld_without_a_use()
    {
        ValueList<FileRow> rows = Kept.ToRows(Language.English);
        Assert.Equal(
            [("customer-standing", "old", false), ("interests", "", true)],
            rows.Select(row => (row.FieldCode, row.Value, row.IsWithheld))
        );
        Assert.DoesNotContain(
            FileCases.Open(CustomerFileKind.Interests).ToRows(Language.English),
            row => row.IsWithheld
        );
    }

    [Fact]
    public void Are_shown_for_a_use_that_nothing_speaks_against()
    {
        Decision<ValueList<FileRow>> shown = Shown("customer-care", Consents);
        Assert.Equal(["old", "chess", "tea"], shown.Accepted().Select(row => row.Value));
        Assert.Equal("customers.data-use", shown.Explained().Decision);
        Assert.DoesNotContain("chess", $"{shown} {shown.Explained()}", StringComparison.Ordinal);
    }

    [Fact]
    public void Are_refused_for_another_purpose_and_without_a_consent_that_holds()
    {
        Assert.Equal(
            ["customers.sensitive-purpose", "customers.sensitive-consent"],
            Shown("order-handling", Consents).Refused().Codes()
        );
        Assert.Contains(
            "customers.sensitive-consent",
            Shown("customer-care", Consents.Withdraw("CS-customer-care", FileCases.Today).Accepted())
                .Refused()
                .Codes()
        );
    }

    [Fact]
    public void Are_refused_once_the_company_has_put_the_field_out_of_use() =>
        Assert.Equal(
            ["customers.sensitive-field-off"],
            Kept.ToRows(FileCases.Use("customer-care"), Consents, WithoutInterests, Language.English)
                .Refused()
                .Codes()
        );

    [Fact]
    public void Of_fields_that_are_not_sensitive_are_shown_for_what_they_are_needed_for()
    {
        DataUse use = FileCases.Use("order-handling") with { Fields = ["customer-standing"] };
        Assert.Equal(
            ["old"],
            Kept.ToRows(use, ConsentRegister.Empty, FileCases.Host, Language.English)
                .Accepted()
                .Select(row => row.Value)
        );
        Assert.Throws<ArgumentException>(() =>
            Kept.ToRows(use with { CustomerId = "C-18" }, Consents, FileCases.Host, Language.English)
        );
    }

    private static PolicyEdition WithoutInterests =>
        PolicyBook
            .Parse(
                File.ReadAllText(Repository.PathOf("docs", "policy", "files-host.policy.json"))
                    .Replace(
                        "\"customer-interests\", \"clause\": \"LIB-PRIV-04\"",
                        "\"customer-features\", \"clause\": \"LIB-PRIV-04\"",
                        StringComparison.Ordinal
                    )
            )
            .Editions[^1];

    private static Decision<ValueList<FileRow>> Shown(string purpose, ConsentRegister consents) =>
        Kept.ToRows(FileCases.Use(purpose), consents, FileCases.Host, Language.English);
}
