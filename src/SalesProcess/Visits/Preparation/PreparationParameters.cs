using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>The values of the policy that visits are prepared by.</summary>
public static class PreparationParameters
{
    /// <summary>The materials for a visit to a dealer, each with its group (VISIT-DPREP-01); the source ends with “and so
    /// on”, so a host may add some.</summary>
    public static PolicyKey<ValueList<PolicyItem>> DealerMaterials { get; } =
        PolicyKeys.Items("visits.dealer-materials");

    /// <summary>The least degree of intent at which the marketing policy is shown, on the company's own scale
    /// (VISIT-DPREP-02); the source gives no threshold, so the host sets it.</summary>
    public static PolicyKey<long> DisclosureLeastIntent { get; } =
        PolicyKeys.Whole("visits.disclosure-least-intent");

    /// <summary>The outline of what is to be discussed (VISIT-DPREP-03).</summary>
    public static PolicyKey<ValueList<PolicyField>> TalkOutline { get; } =
        PolicyKeys.Fields("visits.talk-outline");

    /// <summary>Who is expected to attend, and what they are expected to talk about (VISIT-PREPTALK-01).</summary>
    public static PolicyKey<ValueList<PolicyField>> MeetingForecast { get; } =
        PolicyKeys.Fields("visits.meeting-forecast");

    /// <summary>The record of a store situation (VISIT-DSTORE-01).</summary>
    public static PolicyKey<ValueList<PolicyField>> StoreSituation { get; } =
        PolicyKeys.Fields("visits.store-situation");

    /// <summary>The kinds of contact with a customer (VISIT-CHANNEL-01, VISIT-CASETOUR-01); the source ends with “and so
    /// on”, so a host may add some.</summary>
    public static PolicyKey<ValueList<PolicyItem>> ContactKinds { get; } =
        PolicyKeys.Items("visits.contact-kinds");

    /// <summary>The sub-steps inside the eight steps (VISIT-STEP-04); none unless the host adds some.</summary>
    public static PolicyKey<ValueList<PolicyItem>> SubSteps { get; } = PolicyKeys.Items("visits.sub-steps");
}
