namespace SalesProcess.Customers;

/// <summary>Whether customer data are kept secret or shared; the sources demand both (K-52).</summary>
public enum SecrecySetting
{
    /// <summary>Nobody sees customer data but those whom the company authorises (PRIV-01).</summary>
    StrictSecrecy = 0,

    /// <summary>The sales staff share customer data (FILE-S5-SHARE); others need an authorisation.</summary>
    SharedInSales = 1,

    /// <summary>Those whom the matter concerns share it (LEAD-PHONE-10); others need an authorisation.</summary>
    SharedWithThoseInvolved = 2,
}
