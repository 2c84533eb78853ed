using SalesProcess.Customers;
using SalesProcess.Policies;
using SalesProcess.Tests.Grading;

namespace SalesProcess.Tests.Customers.Value;

/// <summary>Customers under the policy of the host that the pages use.</summary>
internal static class ValueCases
{
    public static PolicyEdition Host => GradingSamples.Host;

    public static Dictionary<string, long?> Measured(long? industry, long? size, long? credit, long? fit) =>
        new()
        {
            ["industry"] = industry,
            ["size"] = size,
            ["credit"] = credit,
            ["product-fit"] = fit,
        };

    public static MaintenanceFacts Facts(string customerId, string? value, string? need) =>
        new(customerId, value, need);
}
