using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Files;

/// <summary>The policy and the files that the tests of customer files share.</summary>
internal static class FileCases
{
    public static readonly LocalDate Today = new(2026, 10, 9);

    /// <summary>The policy that the policy page of customer files runs under.</summary>
    public static PolicyEdition Host { get; } = HostWith("");

    /// <summary>The same policy with one more value, such as <c>"customers.file-interests": { "value": [] },</c>.</summary>
    public static PolicyEdition HostWith(string parameter) =>
        PolicyBook
            .Parse(
                File.ReadAllText(Repository.PathOf("docs", "policy", "files-host.policy.json"))
                    .Replace(
                        "\"customers.file-retention-years\"",
                        parameter + "\"customers.file-retention-years\"",
                        StringComparison.Ordinal
                    )
            )
            .Editions[^1];

    public static DataPerson Owner { get; } = new("owner");

    public static CustomerFile Open(
        CustomerFileKind kind = CustomerFileKind.CompanyCustomer,
        PolicyEdition? policy = null,
        string fileId = "F-1"
    ) => CustomerFile.Open(kind, fileId, "C-17", "U-3", Today, policy ?? Host).Accepted();

    public static Consent Consent(string purpose, params string[] sensitive) =>
        new()
        {
            ConsentId = $"CS-{purpose}",
            CustomerId = "C-17",
            Purpose = purpose,
            GivenOn = Today,
            EvidenceId = "E-1",
            SensitiveFields = [.. sensitive],
        };

    public static ConsentRegister Register(params Consent[] consents) =>
        ConsentRegister.Of([.. consents]).Accepted();

    public static DataUse Use(string purpose) =>
        new()
        {
            CustomerId = "C-17",
            Purpose = purpose,
            By = Owner,
            On = Today,
        };
}
