using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The values of the policy that customers are graded by.</summary>
public static class CustomerParameters
{
    /// <summary>How the sentence of grade C is read (GRADE-INTENT-C, K-07).</summary>
    public static PolicyKey<IntentGradeCReading> IntentGradeCReading { get; } =
        PolicyKeys.Choice<IntentGradeCReading>("customers.intent-grade-c-reading");

    /// <summary>How many days ahead a meeting still is in the near future (GRADE-INTENT-D), in days. The source
    /// gives no number: the host sets it.</summary>
    public static PolicyKey<long> NearFutureDays { get; } = PolicyKeys.Whole("customers.near-future-days");
}
