namespace SalesProcess.Customers;

/// <summary>Which record of a customer is kept; each has a template of its own, and nobody's rule asks for all of them
/// together (K-51).</summary>
public enum CustomerFileKind
{
    /// <summary>The file of a group customer; its sections are recommended (CRM-TRACK-01).</summary>
    GroupCustomer = 0,

    /// <summary>The file of a large customer (FILE-S2-01, FILE-S2-02).</summary>
    LargeCustomer = 1,

    /// <summary>The file of a terminal customer (FILE-S4-01).</summary>
    TerminalCustomer = 2,

    /// <summary>The file of a company customer (FILE-S6-01).</summary>
    CompanyCustomer = 3,

    /// <summary>The company data of a large customer (FILE-S9-COMPANY).</summary>
    CompanyProfile = 4,

    /// <summary>The personal data of a large customer; every field is sensitive (FILE-S9-PERSON).</summary>
    PersonalProfile = 5,

    /// <summary>The Early Customer Information Form (FILE-S6-PRE).</summary>
    EarlyInformation = 6,

    /// <summary>The record of a customer's interests and features (FILE-S17-INT).</summary>
    Interests = 7,

    /// <summary>The record of a dealer's hobbies; sensitive (DEALER-HOBBY-01).</summary>
    DealerHobbies = 8,

    /// <summary>The registration of a dealer's customer; the company says what it holds (FILE-S0-01).</summary>
    DealersCustomer = 9,
}
