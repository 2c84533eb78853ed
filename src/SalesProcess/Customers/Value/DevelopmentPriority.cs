using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Which customers are developed first; the sources name four orders (K-56).</summary>
public enum DevelopmentPriority
{
    /// <summary>The important grade first (GRADE-PRIO-01).</summary>
    ImportantGrade = 0,

    /// <summary>Whoever buys the most products first (GRADE-RETAIN-02).</summary>
    MultiProduct = 1,

    /// <summary>The best result of the credit investigation first (GRADE-CREDIT-02).</summary>
    CreditResult = 2,

    /// <summary>Whom the salesperson knows best first (ROLE-S17-KNOWN).</summary>
    BestKnown = 3,
}
