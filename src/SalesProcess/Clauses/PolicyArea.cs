namespace SalesProcess.Clauses;

/// <summary>The part of the sales work that a clause is about; the chapters of the policy.</summary>
/// <remarks>The titles in both languages: <see cref="ClauseCatalogue.TitleOf"/>. Enums travel in JSON by name in kebab case.</remarks>
public enum PolicyArea
{
    /// <summary>Visits to customers.</summary>
    Visits = 0,

    /// <summary>Grading and lifecycle of customers.</summary>
    Customers = 1,

    /// <summary>Finding, judging and developing dealers.</summary>
    Dealers = 2,

    /// <summary>Quotas and activity targets.</summary>
    Quotas = 3,

    /// <summary>The working day and its meetings.</summary>
    WorkingDay = 4,

    /// <summary>Stock and movements of goods.</summary>
    Stock = 5,

    /// <summary>Orders and supply.</summary>
    Orders = 6,

    /// <summary>Leads and invitations.</summary>
    Leads = 7,

    /// <summary>The sales funnel.</summary>
    Funnel = 8,

    /// <summary>The showroom in nine steps.</summary>
    Showroom = 9,

    /// <summary>Quotation, bid, contract, dispatch and collection.</summary>
    Deals = 10,

    /// <summary>Business trips.</summary>
    Trips = 11,

    /// <summary>Complaints and satisfaction.</summary>
    Complaints = 12,

    /// <summary>Customer files and privacy.</summary>
    Files = 13,

    /// <summary>Rewards and penalties.</summary>
    Rewards = 14,

    /// <summary>Ownership of customers.</summary>
    Ownership = 15,

    /// <summary>Receivables.</summary>
    Receivables = 16,

    /// <summary>Programmes, roles, governance and market analysis.</summary>
    Programmes = 17,
}
