namespace SalesProcess.Customers;

/// <summary>When a customer file is opened; the sources name four moments (K-51).</summary>
public enum FileOpeningMoment
{
    /// <summary>At the first reception (FILE-S16-OPEN).</summary>
    FirstReception = 0,

    /// <summary>After the telephone invitation, with the grade (GRADE-INTENT-00).</summary>
    PhoneInvitation = 1,

    /// <summary>As the last of the six steps with a dealer (DEALER-DEV-STEPS-01).</summary>
    LastDealerStep = 2,

    /// <summary>Before the first direct delivery; inferred (ORDER-DIRECT-02).</summary>
    DirectDelivery = 3,
}
