using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Whether an entry of a list of the policy applies to a customer of a grade and a kind.</summary>
internal static class CustomerTraits
{
    private const string GradeTrait = "customer-grade";

    internal static bool Fit(ValueList<ItemCondition> conditions, string? grade, string? kind) =>
        conditions.All(condition =>
            (condition.Trait == GradeTrait ? grade : kind) is { } value && condition.Values.Contains(value)
        );
}
