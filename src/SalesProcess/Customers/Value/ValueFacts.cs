using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The clauses and facts that the value of customers shares.</summary>
internal static class ValueFacts
{
    internal static readonly ClauseId Tiers = ClauseId.Parse("GRADE-RETAIN-01");
    internal static readonly ClauseId Classes = ClauseId.Parse("GRADE-VALUE-01");
    internal static readonly ClauseId Purchases = ClauseId.Parse("LIB-GRADE-12");
    internal static readonly ClauseId Order = ClauseId.Parse("LIB-GRADE-13");
    internal static readonly ClauseId OneClass = ClauseId.Parse("LIB-GRADE-14");
    internal static readonly ClauseId Retained = ClauseId.Parse("LIB-GRADE-15");

    /// <summary>Makes what a mechanism of grading found one of a customer, whom the explanation then names.</summary>
    internal static Decision<TResult> About<T, TResult>(
        Decision<T> found,
        string customerId,
        Func<T, TResult> map
    ) =>
        found.TryGetValue(out T? value, out Refusal? refusal)
            ? Decision.Accept(
                map(value),
                () =>
                    found.Why!.Value with
                    {
                        Facts = [CustomerFacts.Customer(customerId), .. found.Why.Value.Facts],
                    }
            )
            : Decision.Refuse<TResult>(refusal);

    /// <summary>Every identifier that a list holds more than once.</summary>
    internal static IEnumerable<RefusalReason> Doubles(
        IEnumerable<string> customerIds,
        string list,
        BilingualText label,
        ClauseId clause
    ) =>
        customerIds
            .Repeated(id => id)
            .Select(group =>
                ValueRefusals.ListedTwice.Because(
                    clause,
                    CustomerFacts.Customer(group.Key),
                    Fact.Named("list", list, new("list", "清单"), label)
                )
            );
}
