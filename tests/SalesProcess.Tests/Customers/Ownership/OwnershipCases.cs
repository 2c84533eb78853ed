using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>What the tests of ownership share.</summary>
internal static class OwnershipCases
{
    public static readonly LocalTime Ten = new(10, 0);
    public static readonly LocalDate Today = new(2026, 10, 9);

    public static string[] BuiltInOrder { get; } =
    [
        "choice",
        "request",
        "appointment",
        "phone-contact",
        "late-return",
        "within-week",
        "no-appointment",
        "first-consultant",
    ];

    /// <summary>The built-in order with some rules put before all others, as JSON.</summary>
    public static string PutFirst(params string[] first) => Order([.. first, .. BuiltInOrder.Except(first)]);

    public static string Order(IEnumerable<string> rules) =>
        $"[{string.Join(", ", rules.Select(rule => $"\"{rule}\""))}]";

    public static OwnershipCause Cause(string name) =>
        Enum.Parse<OwnershipCause>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    public static ClauseId ClauseOf(OwnershipCause cause) =>
        ClauseId.Parse(
            cause switch
            {
                OwnershipCause.FirstReception => "OWN-FIRST",
                OwnershipCause.LateReturn => "OWN-7D",
                OwnershipCause.NoAppointment => "OWN-NOAPPT",
                OwnershipCause.CustomerChoice => "OWN-CHOICE",
                OwnershipCause.Assignment => "OWN-S6-SPLIT",
                OwnershipCause.Manager => "VISIT-S8-06",
                OwnershipCause.Claim => "FILE-S5-SHARE",
                OwnershipCause.HandOver => "OWN-S6-FOLLOW",
                _ => "LIB-OWN-09",
            }
        );

    public static OwnershipChange Change(
        OwnershipCause cause,
        string? owner,
        LocalDateTime at,
        string? customer = null,
        PolicyEdition? policy = null
    ) => new(customer ?? "C-1", owner, at, cause, ClauseOf(cause), (policy ?? Support.Policy.BuiltIn).Id);
}
