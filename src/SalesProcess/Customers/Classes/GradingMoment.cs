namespace SalesProcess.Customers;

/// <summary>When, and by whom, customers are graded; the sources name four steps (K-54).</summary>
public enum GradingMoment
{
    /// <summary>Screened and graded before contact, in stage 2 of 8 (S1.7).</summary>
    BeforeContact = 0,

    /// <summary>After the telephone invitation (S2.5).</summary>
    AfterPhoneInvitation = 1,

    /// <summary>After the visits and the credit investigation, by the sales manager (S2.8).</summary>
    AfterCreditInvestigation = 2,

    /// <summary>In the maintenance plan, by the relationship maintenance department (S1.3).</summary>
    InMaintenancePlan = 3,
}
