using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Files;

/// <summary>Files and consents as JSON: what is written is read back, and what is faulty is named with its place.</summary>
public class FileDocuments
{
    private static readonly ConsentRegister Consents = FileCases.Register(
        FileCases.Consent("customer-care", "customer-interests") with
        {
            Until = FileCases.Today.PlusDays(30),
        }
    );

    private static CustomerFile Kept =>
        FileCases
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
            .Then(file => file.Review(FileCases.Today.PlusDays(1)))
            .Then(file =>
                file.FileUnder(
                    new FileArchive("customers", "CAB-3", FileCases.Today.PlusDays(1)),
                    FileCases.Host
                )
            )
            .Then(file => file.Close(FileCases.Today.PlusDays(2)))
            .Accepted();

    [Fact]
    public void A_file_with_everything_in_it_is_restored_as_it_was()
    {
        StoredCustomerFile stored = CustomerFileJson.Read(CustomerFileJson.Write(Kept));
        Assert.Equal(Kept.ToStored(), stored);
        Assert.Equal(Kept, CustomerFile.Restore(stored, Consents, FileCases.Host).Accepted());
        Assert.Equal("customer-care", stored.Entries[1].Purpose);
        Assert.Equal(CustomerFileJson.Write(Kept), CustomerFileJson.Write(stored));
    }

    [Fact]
    public void A_sensitive_field_without_a_consent_of_its_day_is_not_restored()
    {
        StoredCustomerFile stored = Kept.ToStored();
        ConsentRegister later = FileCases.Register(
            FileCases.Consent("customer-care", "customer-interests") with
            {
                GivenOn = FileCases.Today.PlusDays(1),
            }
        );
        Assert.Equal(
            ["customers.sensitive-consent"],
            CustomerFile.Restore(stored, later, FileCases.Host).Refused().Codes()
        );
        StoredCustomerFile forged = stored with
        {
            Entries = [.. stored.Entries.Select(entry => entry with { Purpose = null })],
        };
        Assert.Equal(
            ["customers.sensitive-field-needs-use"],
            CustomerFile.Restore(forged, Consents, FileCases.Host).Refused().Codes()
        );
    }

    [Fact]
    public void A_file_of_another_edition_is_not_restored() =>
        Assert.Equal(
            ["customers.stored-file-differs"],
            CustomerFile
                .Restore(Kept.ToStored() with { Edition = "acme/1" }, Consents, FileCases.Host)
                .Refused()
                .Codes()
        );

    [Fact]
    public void Every_fault_of_a_stored_file_is_said_at_once()
    {
        StoredCustomerFile forged = Kept.ToStored() with
        {
            Archive = new FileArchive("cabinet", "CAB-3", FileCases.Today),
            ReviewedOn = FileCases.Today.PlusDays(-1),
            Entries = [new StoredFileEntry("mood", FileCases.Today, Purpose: null, [FactValue.Of("good")])],
        };
        Assert.Equal(
            ["checklists.unknown-field", "customers.file-date-too-early", "customers.unknown-archive-class"],
            CustomerFile.Restore(forged, Consents, FileCases.Host).Refused().Codes()
        );
    }

    [Fact]
    public void A_register_is_read_back_and_a_doubled_identifier_is_refused()
    {
        ConsentRegister register = Consents
            .Give(FileCases.Consent("marketing"))
            .Then(two => two.Withdraw("CS-marketing", FileCases.Today.PlusDays(9)))
            .Accepted();
        Assert.Equal(register, ConsentJson.Read(ConsentJson.Write(register)).Accepted());
        Assert.Equal(
            ["customers.consent-twice"],
            ConsentJson
                .Read(
                    ConsentJson
                        .Write(register)
                        .Replace("CS-marketing", "CS-customer-care", StringComparison.Ordinal)
                )
                .Refused()
                .Codes()
        );
    }

    [Fact]
    public void Every_fault_of_a_document_is_named_with_its_path()
    {
        const string Faulty = """
            { "format": "sales-process/consents/1", "consents": [
              { "id": "", "customer": "C-1", "purpose": "care", "givenOn": "2026-02-30", "evidence": "E-1" },
              { "id": "CS-2", "customer": "C-1", "purpose": "care", "givenOn": "2026-02-01", "wished": true } ] }
            """;
        Assert.Equal(
            ["$.consents[0].id", "$.consents[0].givenOn", "$.consents[1]", "$.consents[1].wished"],
            Assert
                .Throws<DocumentFormatException>(() => ConsentJson.Read(Faulty))
                .Problems.Select(problem => problem.Path)
        );
    }
}
