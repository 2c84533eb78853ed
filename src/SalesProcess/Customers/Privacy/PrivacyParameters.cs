using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The values of the policy that the use of customer data and contact with customers are judged by.</summary>
public static class PrivacyParameters
{
    /// <summary>The business purposes of customer data (PRIV-01), by kind of file. The source lists none: the host sets
    /// them.</summary>
    public static PolicyKey<ValueList<PolicyItem>> BusinessPurposes { get; } =
        PolicyKeys.Items("customers.business-purposes");

    /// <summary>Who is authorised to see customer data (PRIV-01), by kind of file and purpose. The source names nobody:
    /// the host sets it.</summary>
    public static PolicyKey<ValueList<PolicyItem>> AuthorisedPersons { get; } =
        PolicyKeys.Items("customers.authorised-persons");

    /// <summary>Whether customer data are kept secret or shared (PRIV-01, K-52).</summary>
    public static PolicyKey<SecrecySetting> Secrecy { get; } =
        PolicyKeys.Choice<SecrecySetting>("customers.secrecy-or-sharing");

    /// <summary>The sensitive fields and practices, each with its clause and why it is sensitive (PRIV-01, K-41).</summary>
    [Implements("DEALER-HOBBY-02", InPart = true)]
    [Implements("DEALER-NINE-6", "DEALER-SURVEY-01", "DEALER-SURVEY-04", InPart = true)]
    [Implements("LEAD-S12-HIDE", "LEAD-S12-TOPIC", InPart = true)]
    public static PolicyKey<ValueList<PolicyItem>> SensitiveFields { get; } =
        PolicyKeys.Items("customers.sensitive-fields");

    /// <summary>The sensitive fields that the company puts into use, each by its name, and for which purposes
    /// (LIB-PRIV-04); none unless the host says so.</summary>
    public static PolicyKey<ValueList<PolicyItem>> SensitiveFieldsInUse { get; } =
        PolicyKeys.Items("customers.sensitive-fields-in-use");

    /// <summary>How often one customer may be contacted in a period, by channel (LEAD-EXPECT-03, K-40). The source gives
    /// no number: the host sets it.</summary>
    public static PolicyKey<ValueList<ActivityTarget>> ContactCaps { get; } =
        PolicyKeys.Targets("customers.contact-caps");
}
